-- A text that the second check stopped can be shown to the clinic's privacy reviewer, who says of each suspected
-- identifier whether it is one. The reviewer reads that one text, by a function, and only while the review is open:
-- no policy of a chart table changes, so there is nothing of the chart to see beside it.

CREATE TABLE "deid_review" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "document_revision" INTEGER NOT NULL,
    "run_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "findings" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decisions" JSONB,
    "counts" JSONB,
    "next_run_id" UUID,

    CONSTRAINT "deid_review_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "deid_review_organization_id_id_key" ON "deid_review"("organization_id", "id");
CREATE INDEX "deid_review_subject_id_idx" ON "deid_review"("subject_id");
CREATE INDEX "deid_review_document_id_idx" ON "deid_review"("document_id");
CREATE INDEX "deid_review_organization_id_status_idx" ON "deid_review"("organization_id", "status");

ALTER TABLE deid_review ADD CONSTRAINT review_document FOREIGN KEY (organization_id, document_id) REFERENCES source_document (organization_id, id);
ALTER TABLE deid_review ADD CONSTRAINT review_run FOREIGN KEY (organization_id, run_id) REFERENCES draft_run (organization_id, id);
ALTER TABLE deid_review ADD CONSTRAINT review_next_run FOREIGN KEY (organization_id, next_run_id) REFERENCES draft_run (organization_id, id);
ALTER TABLE deid_review ADD CONSTRAINT review_asked_by FOREIGN KEY (organization_id, asked_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE deid_review ADD CONSTRAINT review_decided_by FOREIGN KEY (organization_id, decided_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE deid_review ADD CONSTRAINT review_status CHECK (status IN ('open', 'decided', 'withdrawn'));
ALTER TABLE deid_review ADD CONSTRAINT review_decided CHECK (
  (status = 'decided') = (decided_by_id IS NOT NULL AND decisions IS NOT NULL AND counts IS NOT NULL)
  AND (status = 'open') = (decided_at IS NULL) AND (next_run_id IS NULL OR status = 'decided'));
-- Two that ask at the same moment: one asks, the other is told. An exclusion, since Prisma knows no unique index with a condition.
ALTER TABLE deid_review ADD CONSTRAINT review_one_open EXCLUDE (organization_id WITH =, document_id WITH =) WHERE (status = 'open');

-- A sixth role. It reads text of charts, so an office over accounts or the log excludes it outside a solo practice.
CREATE OR REPLACE FUNCTION check_membership_roles() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT NEW.roles <@ ARRAY['clinician', 'nurse', 'coordinator', 'privacy_reviewer', 'administrator', 'compliance_officer'] THEN
    RAISE EXCEPTION 'membership.unknown_role' USING ERRCODE = 'check_violation';
  END IF;
  IF cardinality(NEW.roles) = 0 THEN
    RAISE EXCEPTION 'membership.no_role' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.roles && ARRAY['administrator', 'compliance_officer'] AND NEW.roles && ARRAY['clinician', 'nurse', 'privacy_reviewer']
     AND NOT (SELECT o.solo_practice FROM organization o WHERE o.id = NEW.organization_id) THEN
    RAISE EXCEPTION 'membership.role_clash' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

ALTER TABLE deid_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE deid_review FORCE ROW LEVEL SECURITY;
-- The row holds ids, kinds and positions: whoever reads the chart sees it, and the reviewer, whose queue it is.
CREATE POLICY deid_review_read ON deid_review FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects()) OR (SELECT actor_has_role('privacy_reviewer'))));
CREATE POLICY deid_review_ask ON deid_review FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects())
    AND asked_by_id = (SELECT actor_membership()) AND status = 'open');
CREATE POLICY deid_review_change ON deid_review FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects()) OR (SELECT actor_has_role('privacy_reviewer'))))
  WITH CHECK (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects()) OR (SELECT actor_has_role('privacy_reviewer'))));
CREATE POLICY deid_review_for_functions ON deid_review TO provenote_definer USING (true) WITH CHECK (true);
GRANT SELECT ON deid_review TO provenote_app;
GRANT INSERT (id, organization_id, subject_id, document_id, run_id, asked_by_id, asked_at) ON deid_review TO provenote_app;
GRANT UPDATE (subject_id, status, decided_by_id, decided_at, decisions, counts) ON deid_review TO provenote_app;
GRANT SELECT ON deid_review, note TO provenote_definer;
GRANT UPDATE (next_run_id) ON deid_review TO provenote_definer;

-- What is asked about is what a run was stopped by: the database copies it, so that nobody asks about a text that no
-- run was stopped on, nor has other places looked at.
CREATE FUNCTION fill_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  SELECT r.requester_id, r.outcome -> 'findings', d.author_id, d.revision
    INTO NEW.requester_id, NEW.findings, NEW.author_id, NEW.document_revision
    FROM draft_run r JOIN source_document d ON d.organization_id = r.organization_id AND d.id = r.document_id
   WHERE r.organization_id = NEW.organization_id AND r.id = NEW.run_id AND r.status = 'blocked' AND d.state = 'working'
     AND d.id = NEW.document_id AND d.subject_id = NEW.subject_id
     -- Positions hold for the text the run looked at, and for no later one.
     AND (r.outcome ->> 'revision')::integer = d.revision AND jsonb_array_length(r.outcome -> 'findings') > 0;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'review.not_blocked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION fill_review() OWNER TO provenote_definer;
CREATE TRIGGER review_filled BEFORE INSERT ON deid_review FOR EACH ROW EXECUTE FUNCTION fill_review();

-- A review ends once. It is decided in person by a reviewer who neither wrote the text nor asked; it is taken back by
-- whoever reads the chart. Filing the text moves the row.
CREATE FUNCTION end_review_once() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  me uuid := actor_membership();
BEGIN
  IF NEW.subject_id <> OLD.subject_id AND NEW.subject_id NOT IN (SELECT actor_subjects()) THEN
    RAISE EXCEPTION 'review.other_subject' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.status = 'open' AND NEW.status = 'decided' THEN
    IF NOT actor_has_role('privacy_reviewer') OR NEW.decided_by_id IS DISTINCT FROM me
       OR me IN (OLD.author_id, OLD.requester_id, OLD.asked_by_id) THEN
      RAISE EXCEPTION 'review.not_reviewer' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF OLD.status = 'open' AND NEW.status = 'withdrawn' THEN
    IF OLD.subject_id NOT IN (SELECT actor_subjects()) THEN
      RAISE EXCEPTION 'review.not_asker' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF (NEW.status, NEW.decided_by_id, NEW.decided_at, NEW.decisions, NEW.counts)
        IS DISTINCT FROM (OLD.status, OLD.decided_by_id, OLD.decided_at, OLD.decisions, OLD.counts) THEN
    RAISE EXCEPTION 'review.closed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_ends_once BEFORE UPDATE OF subject_id, status, decided_by_id, decided_at, decisions, counts ON deid_review
  FOR EACH ROW EXECUTE FUNCTION end_review_once();

-- The reviewer's only way to a text: one that an open review is about, as it stood when the review was asked for. Not
-- for a job, and not for whoever wrote the text or asked. `hold` keeps it so until the transaction ends; saving,
-- drafting and filing hold the text before its review too.
CREATE FUNCTION read_reviewed_text(wanted_review uuid, hold boolean)
RETURNS TABLE (document_id uuid, subject_id uuid, content bytea, marks bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
  me uuid := actor_membership();
BEGIN
  IF NOT actor_has_role('privacy_reviewer') THEN
    RETURN;
  END IF;
  IF hold THEN
    PERFORM FROM source_document d
      WHERE d.organization_id = org AND d.id = (SELECT v.document_id FROM deid_review v WHERE v.organization_id = org AND v.id = wanted_review)
        FOR UPDATE;
  END IF;
  RETURN QUERY
    SELECT d.id, d.subject_id, d.content, d.marks
      FROM deid_review v JOIN source_document d ON d.organization_id = v.organization_id AND d.id = v.document_id
     WHERE v.organization_id = org AND v.id = wanted_review AND v.status = 'open'
       AND d.state = 'working' AND d.revision = v.document_revision AND d.subject_id = v.subject_id
       AND me NOT IN (v.author_id, v.requester_id, v.asked_by_id);
END $$;
ALTER FUNCTION read_reviewed_text(uuid, boolean) OWNER TO provenote_definer;

-- Whether a member reads a subject's chart now; for the person a decided review goes on for, who is not the actor.
CREATE FUNCTION member_reads_subject(org uuid, member uuid, subject uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id
     WHERE m.organization_id = org AND m.id = member AND m.roles && ARRAY['clinician', 'nurse']
       AND m.disabled_at IS NULL AND p.disabled_at IS NULL AND o.disabled_at IS NULL
       AND (EXISTS (SELECT 1 FROM care_assignment c WHERE c.organization_id = org AND c.patient_id = subject AND c.ended_at IS NULL
                     AND (c.membership_id = member OR c.team_id IN (
                       SELECT t.team_id FROM team_member t WHERE t.organization_id = org AND t.membership_id = member)))
            OR (o.care_policy = 'clinic' AND EXISTS (SELECT 1 FROM patient x WHERE x.organization_id = org AND x.id = subject))
            OR EXISTS (SELECT 1 FROM source_document d WHERE d.organization_id = org AND d.id = subject
                        AND d.patient_id IS NULL AND d.author_id = member)))
$$;
ALTER FUNCTION member_reads_subject(uuid, uuid, uuid) OWNER TO provenote_definer;

-- Asks for the draft again, for the person who had asked and under that person's access, once a review was decided by
-- the actor in this transaction. The reviewer has no right to a run, a grant or a note; this is all of it that is needed.
GRANT INSERT ON draft_run, job_grant TO provenote_definer;
CREATE FUNCTION continue_reviewed_draft(wanted_review uuid, new_run uuid, new_grant uuid, asked_at timestamptz, minutes integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
  me uuid := actor_membership();
  v record;
  d record;
BEGIN
  SELECT x.*, r.note_id, r.template INTO v FROM deid_review x
    JOIN draft_run r ON r.organization_id = x.organization_id AND r.id = x.run_id
   WHERE x.organization_id = org AND x.id = wanted_review AND x.status = 'decided' AND x.decided_by_id = me AND x.next_run_id IS NULL;
  IF NOT FOUND OR NOT actor_has_role('privacy_reviewer') THEN
    RAISE EXCEPTION 'review.not_reviewer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO d FROM source_document x WHERE x.organization_id = org AND x.id = v.document_id FOR UPDATE;
  IF d.state <> 'working' OR d.revision <> v.document_revision OR d.subject_id <> v.subject_id THEN
    RETURN 'text_changed';
  END IF;
  IF NOT member_reads_subject(org, v.requester_id, v.subject_id) THEN
    RETURN 'requester_gone';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM note n WHERE n.organization_id = org AND n.id = v.note_id AND n.status = 'draft' AND n.current_version = 0) THEN
    RETURN 'note_begun';
  END IF;
  UPDATE source_document x SET state = 'kept' WHERE x.organization_id = org AND x.id = v.document_id;
  INSERT INTO draft_run (id, organization_id, subject_id, document_id, note_id, requester_id, template, created_at)
  VALUES (new_run, org, v.subject_id, v.document_id, v.note_id, v.requester_id, v.template, continue_reviewed_draft.asked_at);
  INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, expires_at)
  VALUES (new_grant, org, new_run, v.requester_id, v.subject_id, 'draft', clock_timestamp() + make_interval(mins => minutes));
  UPDATE deid_review x SET next_run_id = new_run WHERE x.organization_id = org AND x.id = wanted_review;
  RETURN 'queued';
END $$;
ALTER FUNCTION continue_reviewed_draft(uuid, uuid, uuid, timestamptz, integer) OWNER TO provenote_definer;

REVOKE EXECUTE ON FUNCTION end_review_once() FROM PUBLIC;
-- Only a function's owner closes or opens it; for anybody else REVOKE and GRANT warn and change nothing.
SET ROLE provenote_definer;
REVOKE EXECUTE ON FUNCTION fill_review(), read_reviewed_text(uuid, boolean), member_reads_subject(uuid, uuid, uuid),
  continue_reviewed_draft(uuid, uuid, uuid, timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION read_reviewed_text(uuid, boolean), continue_reviewed_draft(uuid, uuid, uuid, timestamptz, integer) TO provenote_app;
RESET ROLE;
