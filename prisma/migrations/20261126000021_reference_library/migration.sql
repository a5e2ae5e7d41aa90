-- The organization's own part of the reference library: documents and records that administrators bring in, the passages
-- they are cut into, the index that stands for them, what clinicians have said of the shipped cards, and what was looked up
-- in the registers of literature. Published knowledge, about nobody; a file is sealed, since nobody knows yet what is in it.

CREATE TABLE "library_document" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "year" INTEGER,
    "version" INTEGER NOT NULL,
    "replaces_id" UUID,
    "file_name" TEXT NOT NULL,
    "file_sha256" BYTEA NOT NULL,
    "file_bytes" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "passages" INTEGER NOT NULL DEFAULT 0,
    "left_out" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "archived_by_id" UUID,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "library_document_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "library_document_organization_id_id_key" ON "library_document"("organization_id", "id");

-- The file as it was sent, sealed; read by the job that cuts it, and gone with a refusal.
CREATE TABLE "library_file" (
    "organization_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "library_file_pkey" PRIMARY KEY ("organization_id", "document_id")
);

-- A passage is written once: a note may cite it.
CREATE TABLE "library_passage" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "page" INTEGER,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "year" INTEGER,
    "pmid" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "library_passage_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "library_passage_organization_id_document_id_position_key" ON "library_passage"("organization_id", "document_id", "position");

-- Which table of the vector store stands for an organization's passages now.
CREATE TABLE "library_index" (
    "organization_id" UUID NOT NULL,
    "snapshot" TEXT NOT NULL,
    "embedding" TEXT NOT NULL,
    "table_name" TEXT NOT NULL,
    "passages" INTEGER NOT NULL,
    "built_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_index_pkey" PRIMARY KEY ("organization_id")
);

-- A clinician has read a shipped card, in just this wording, and found it right.
CREATE TABLE "card_review" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "card_id" TEXT NOT NULL,
    "card_sha256" BYTEA NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "card_review_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "card_review_organization_id_card_id_idx" ON "card_review"("organization_id", "card_id");

-- Answers of PubMed and Europe PMC, by the digest of what was asked: codes' names, never a text of a chart.
CREATE TABLE "literature_answer" (
    "organization_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "question_sha256" BYTEA NOT NULL,
    "content" JSONB NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "literature_answer_pkey" PRIMARY KEY ("organization_id", "source", "question_sha256")
);

ALTER TABLE library_document ADD CONSTRAINT library_document_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE library_document ADD CONSTRAINT library_document_replaces FOREIGN KEY (organization_id, replaces_id) REFERENCES library_document (organization_id, id);
ALTER TABLE library_document ADD CONSTRAINT library_document_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE library_document ADD CONSTRAINT library_document_confirmer FOREIGN KEY (organization_id, confirmed_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE library_document ADD CONSTRAINT library_document_archiver FOREIGN KEY (organization_id, archived_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE library_document ADD CONSTRAINT library_document_kind CHECK (kind IN ('pdf', 'text', 'html', 'pubmed', 'medlineplus'));
ALTER TABLE library_document ADD CONSTRAINT library_document_state CHECK (state IN ('waiting', 'to_confirm', 'importing', 'read', 'indexed', 'refused'));
ALTER TABLE library_document ADD CONSTRAINT library_document_refused CHECK ((state = 'refused') = (reason IS NOT NULL));
ALTER TABLE library_document ADD CONSTRAINT library_document_confirmed CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL));
ALTER TABLE library_document ADD CONSTRAINT library_document_archived CHECK ((archived_at IS NULL) = (archived_by_id IS NULL));
ALTER TABLE library_document ADD CONSTRAINT library_document_words CHECK (char_length(title) BETWEEN 1 AND 300 AND char_length(publisher) BETWEEN 1 AND 200
  AND char_length(file_name) BETWEEN 1 AND 200 AND octet_length(file_sha256) = 32 AND version >= 1 AND (year IS NULL OR year BETWEEN 1500 AND 2200));
ALTER TABLE library_document ADD CONSTRAINT library_document_findings CHECK (jsonb_typeof(findings) = 'array' AND octet_length(findings::text) <= 65536);
ALTER TABLE library_file ADD CONSTRAINT library_file_document FOREIGN KEY (organization_id, document_id) REFERENCES library_document (organization_id, id);
ALTER TABLE library_file ADD CONSTRAINT library_file_size CHECK (octet_length(content) <= 10500000);
ALTER TABLE library_passage ADD CONSTRAINT library_passage_document FOREIGN KEY (organization_id, document_id) REFERENCES library_document (organization_id, id);
ALTER TABLE library_passage ADD CONSTRAINT library_passage_words CHECK (char_length(text) BETWEEN 1 AND 8000 AND char_length(title) BETWEEN 1 AND 600
  AND char_length(publisher) <= 300 AND (pmid IS NULL OR pmid ~ '^[1-9][0-9]{0,8}$'));
ALTER TABLE library_index ADD CONSTRAINT library_index_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE card_review ADD CONSTRAINT card_review_reviewer FOREIGN KEY (organization_id, reviewer_id) REFERENCES membership (organization_id, id);
ALTER TABLE card_review ADD CONSTRAINT card_review_card CHECK (card_id ~ '^[a-z0-9-]{3,70}$' AND octet_length(card_sha256) = 32);
ALTER TABLE literature_answer ADD CONSTRAINT literature_answer_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE literature_answer ADD CONSTRAINT literature_answer_source CHECK (source IN ('pubmed', 'europe_pmc'));
ALTER TABLE literature_answer ADD CONSTRAINT literature_answer_size CHECK (octet_length(question_sha256) = 32 AND octet_length(content::text) <= 400000);

-- A refusal and an archiving are final; nobody's confirmation is replaced by another's.
CREATE FUNCTION keep_library_document() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.archived_at IS NOT NULL OR (OLD.state = 'refused' AND NEW.state <> 'refused')
     OR (OLD.confirmed_at IS NOT NULL AND (NEW.confirmed_at, NEW.confirmed_by_id) IS DISTINCT FROM (OLD.confirmed_at, OLD.confirmed_by_id)) THEN
    RAISE EXCEPTION 'library.state_is_final' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER library_document_kept BEFORE UPDATE ON library_document FOR EACH ROW EXECUTE FUNCTION keep_library_document();
REVOKE EXECUTE ON FUNCTION keep_library_document() FROM PUBLIC;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['library_document', 'library_file', 'library_passage', 'library_index', 'card_review', 'literature_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO provenote_definer USING (true)', name || '_for_export', name);
    EXECUTE format('GRANT SELECT ON %I TO provenote_definer', name);
  END LOOP;
END $$;

-- Everybody of the clinic reads what stands in the library; administrators, and the jobs that act for them, write it. A job
-- carries no office: only a grant that an administrator made has the organization for its subject.
CREATE POLICY library_document_read ON library_document FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY library_document_add ON library_document FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership())
              AND confirmed_at IS NULL AND archived_at IS NULL AND state IN ('waiting', 'importing'));
CREATE POLICY library_document_change ON library_document FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND ((SELECT actor_has_role('administrator')) OR (SELECT actor_grant_subject()) = organization_id))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND ((SELECT actor_has_role('administrator')) OR (SELECT actor_grant_subject()) = organization_id));
CREATE POLICY library_file_add ON library_file FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')));
-- The bytes are read by the job alone.
CREATE POLICY library_file_for_jobs ON library_file FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_grant_subject()) = organization_id);
CREATE POLICY library_file_drop ON library_file FOR DELETE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_grant_subject()) = organization_id);
CREATE POLICY library_passage_read ON library_passage FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY library_passage_add ON library_passage FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND ((SELECT actor_has_role('administrator')) OR (SELECT actor_grant_subject()) = organization_id));
CREATE POLICY library_index_read ON library_index FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY library_index_add ON library_index FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_grant_subject()) = organization_id);
CREATE POLICY library_index_change ON library_index FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_grant_subject()) = organization_id)
  WITH CHECK (organization_id = (SELECT actor_organization()));
-- A clinician says it in person and under his own name, never a job for him; he alone takes it back.
CREATE POLICY card_review_read ON card_review FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY card_review_add ON card_review FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('clinician')) AND reviewer_id = (SELECT actor_membership())
              AND (SELECT actor_grant_subject()) IS NULL AND withdrawn_at IS NULL);
CREATE POLICY card_review_withdraw ON card_review FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND reviewer_id = (SELECT actor_membership()) AND (SELECT actor_grant_subject()) IS NULL)
  WITH CHECK (organization_id = (SELECT actor_organization()) AND reviewer_id = (SELECT actor_membership()));
CREATE POLICY literature_answer_read ON literature_answer FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY literature_answer_add ON literature_answer FOR INSERT TO provenote_app WITH CHECK (organization_id = (SELECT actor_organization()));
CREATE POLICY literature_answer_renew ON literature_answer FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization())) WITH CHECK (organization_id = (SELECT actor_organization()));

GRANT SELECT, INSERT ON library_document TO provenote_app;
GRANT UPDATE (state, reason, findings, passages, left_out, confirmed_by_id, confirmed_at, archived_by_id, archived_at) ON library_document TO provenote_app;
GRANT SELECT, INSERT, DELETE ON library_file TO provenote_app;
GRANT SELECT, INSERT ON library_passage TO provenote_app;
GRANT SELECT, INSERT ON library_index, card_review, literature_answer TO provenote_app;
GRANT UPDATE (snapshot, embedding, table_name, passages, built_at) ON library_index TO provenote_app;
GRANT UPDATE (withdrawn_at) ON card_review TO provenote_app;
GRANT UPDATE (content, answered_at) ON literature_answer TO provenote_app;

-- A confirmation and an archiving carry the name of whoever does it.
CREATE FUNCTION check_library_names() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.confirmed_by_id IS DISTINCT FROM OLD.confirmed_by_id AND NEW.confirmed_by_id IS DISTINCT FROM actor_membership())
     OR (NEW.archived_by_id IS DISTINCT FROM OLD.archived_by_id AND NEW.archived_by_id IS DISTINCT FROM actor_membership()) THEN
    RAISE EXCEPTION 'library.not_own_name' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION check_library_names() FROM PUBLIC;
CREATE TRIGGER library_document_names BEFORE UPDATE ON library_document FOR EACH ROW EXECUTE FUNCTION check_library_names();

-- Reading and indexing is a job: it takes minutes. One at a time, since each makes the next table of its index. Its subject is the organization, which no chart has.
SET ROLE provenote_jobs;
CREATE OR REPLACE FUNCTION jobs.enqueue(task text, run_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, jobs AS $$
BEGIN
  IF task NOT IN ('draft', 'embed', 'model_test', 'library') THEN
    RAISE EXCEPTION 'jobs.unknown_task' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM jobs.add_job(task, payload := json_build_object('runId', run_id), queue_name := CASE task WHEN 'library' THEN 'library' END,
    max_attempts := CASE task WHEN 'model_test' THEN 1 ELSE 8 END, job_key := task || ':' || run_id);
END $$;
RESET ROLE;

DROP POLICY grant_own ON job_grant;
CREATE POLICY grant_own ON job_grant TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership())
    AND (subject_id IN (SELECT actor_subjects())
         OR (purpose = 'model_test' AND (SELECT actor_has_role('administrator')) AND subject_id IN (SELECT d.id FROM model_deployment d))
         OR (purpose = 'library' AND (SELECT actor_has_role('administrator')) AND subject_id = (SELECT actor_organization()))));
