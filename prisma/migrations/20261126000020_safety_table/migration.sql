-- What a clinic says of the medication table that ships: which rows somebody read and stands for, which are recalled, whether
-- unread rows are used at all, and by which further names its medicines are found. The rows themselves are code; a row is named
-- by its id, which is never changed and never given to another.

CREATE TABLE "medication_row_review" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "row_id" TEXT NOT NULL,
    "row_digest" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "reviewed_by_id" UUID NOT NULL,
    "reviewer_name" TEXT NOT NULL,
    "qualification" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_reason" TEXT,

    CONSTRAINT "medication_row_review_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "medication_row_review_organization_id_id_key" ON "medication_row_review"("organization_id", "id");
CREATE INDEX "medication_row_review_organization_id_row_id_idx" ON "medication_row_review"("organization_id", "row_id");

CREATE TABLE "medication_row_recall" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "row_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recalled_by_id" UUID NOT NULL,
    "recaller_name" TEXT NOT NULL,
    "recalled_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,
    "lifted_reason" TEXT,

    CONSTRAINT "medication_row_recall_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "medication_row_recall_organization_id_id_key" ON "medication_row_recall"("organization_id", "id");
CREATE INDEX "medication_row_recall_organization_id_row_id_idx" ON "medication_row_recall"("organization_id", "row_id");

-- "All rows" or "reviewed rows only"; a version is written once.
CREATE TABLE "medication_table_mode" (
    "organization_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "medication_table_mode_pkey" PRIMARY KEY ("organization_id", "version")
);

-- One import of further names: its files by digest, what was taken and what was left out and why. The newest of a source holds.
CREATE TABLE "medication_name_import" (
    "organization_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "medication_name_import_pkey" PRIMARY KEY ("organization_id", "version")
);

CREATE TABLE "medication_name" (
    "organization_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "ingredient" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "medication_name_pkey" PRIMARY KEY ("organization_id", "version", "name")
);

-- What a public register says of a medicine now, for whoever reviews a row: asked for by command, kept as it came, never a rule.
CREATE TABLE "medication_reference" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "ingredient" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "medication_reference_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "medication_reference_organization_id_id_key" ON "medication_reference"("organization_id", "id");
CREATE INDEX "medication_reference_organization_id_source_ingredient_idx" ON "medication_reference"("organization_id", "source", "ingredient");

-- Which rows of the table a version of a note quotes, for a recall. The row stands as a keyed digest: the database alone does not
-- tell which medicines a chart is about.
CREATE TABLE "note_quoted_row" (
    "organization_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "key_version" INTEGER NOT NULL,
    "token" BYTEA NOT NULL,

    CONSTRAINT "note_quoted_row_pkey" PRIMARY KEY ("organization_id", "note_id", "version", "token")
);
CREATE INDEX "note_quoted_row_organization_id_token_idx" ON "note_quoted_row"("organization_id", "token");

ALTER TABLE medication_row_review ADD CONSTRAINT row_review_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE medication_row_review ADD CONSTRAINT row_review_reviewer FOREIGN KEY (organization_id, reviewed_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE medication_row_review ADD CONSTRAINT row_review_withdrawer FOREIGN KEY (organization_id, withdrawn_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE medication_row_review ADD CONSTRAINT row_review_withdrawn CHECK (
  (withdrawn_at IS NULL) = (withdrawn_by_id IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL));
ALTER TABLE medication_row_review ADD CONSTRAINT row_review_size CHECK (
  length(row_id) BETWEEN 1 AND 80 AND row_digest ~ '^[0-9a-f]{64}$' AND length(qualification) BETWEEN 1 AND 120 AND length(words) <= 1000);
-- One live review of a person for a row as it stands; an exclusion, since Prisma knows no unique index with a condition.
ALTER TABLE medication_row_review ADD CONSTRAINT row_review_once
  EXCLUDE (organization_id WITH =, row_id WITH =, row_digest WITH =, reviewed_by_id WITH =) WHERE (withdrawn_at IS NULL);
ALTER TABLE medication_row_recall ADD CONSTRAINT row_recall_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE medication_row_recall ADD CONSTRAINT row_recall_recaller FOREIGN KEY (organization_id, recalled_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE medication_row_recall ADD CONSTRAINT row_recall_lifter FOREIGN KEY (organization_id, lifted_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE medication_row_recall ADD CONSTRAINT row_recall_lifted CHECK (
  (lifted_at IS NULL) = (lifted_by_id IS NULL) AND (lifted_at IS NULL) = (lifted_reason IS NULL));
ALTER TABLE medication_row_recall ADD CONSTRAINT row_recall_size CHECK (length(row_id) BETWEEN 1 AND 80 AND length(reason) BETWEEN 10 AND 1000);
ALTER TABLE medication_row_recall ADD CONSTRAINT row_recall_once EXCLUDE (organization_id WITH =, row_id WITH =) WHERE (lifted_at IS NULL);
ALTER TABLE medication_table_mode ADD CONSTRAINT table_mode_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE medication_table_mode ADD CONSTRAINT table_mode_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE medication_table_mode ADD CONSTRAINT table_mode_kind CHECK (mode IN ('all', 'reviewed'));
ALTER TABLE medication_name_import ADD CONSTRAINT name_import_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE medication_name_import ADD CONSTRAINT name_import_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE medication_name_import ADD CONSTRAINT name_import_source CHECK (source IN ('rxnorm', 'drugbank'));
ALTER TABLE medication_name_import ADD CONSTRAINT name_import_size CHECK (jsonb_typeof(content) = 'object' AND octet_length(content::text) <= 16384);
ALTER TABLE medication_name ADD CONSTRAINT name_of_import FOREIGN KEY (organization_id, version) REFERENCES medication_name_import (organization_id, version);
ALTER TABLE medication_name ADD CONSTRAINT name_kind CHECK (kind IN ('brand', 'ingredient', 'synonym'));
ALTER TABLE medication_name ADD CONSTRAINT name_size CHECK (length(name) BETWEEN 3 AND 100 AND length(ingredient) BETWEEN 1 AND 100);
ALTER TABLE medication_reference ADD CONSTRAINT reference_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE medication_reference ADD CONSTRAINT reference_asker FOREIGN KEY (organization_id, asked_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE medication_reference ADD CONSTRAINT reference_source CHECK (source IN ('openfda', 'rxnav'));
ALTER TABLE medication_reference ADD CONSTRAINT reference_size CHECK (
  length(ingredient) BETWEEN 1 AND 100 AND jsonb_typeof(content) = 'object' AND octet_length(content::text) <= 131072);
ALTER TABLE note_quoted_row ADD CONSTRAINT quoted_row_version FOREIGN KEY (organization_id, note_id, version)
  REFERENCES note_version (organization_id, note_id, version);
ALTER TABLE note_quoted_row ADD CONSTRAINT quoted_row_token CHECK (octet_length(token) = 32);

-- Versions follow each other without a gap, also for two that save at the same moment: the key lets one of them in.
CREATE FUNCTION table_mode_version_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.version <> coalesce((SELECT max(m.version) FROM medication_table_mode m WHERE m.organization_id = NEW.organization_id), 0) + 1 THEN
    RAISE EXCEPTION 'medication_table.version_moved' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER table_mode_follows BEFORE INSERT ON medication_table_mode FOR EACH ROW EXECUTE FUNCTION table_mode_version_follows();
CREATE FUNCTION name_import_version_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.version <> coalesce((SELECT max(i.version) FROM medication_name_import i WHERE i.organization_id = NEW.organization_id), 0) + 1 THEN
    RAISE EXCEPTION 'medication_table.version_moved' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER name_import_follows BEFORE INSERT ON medication_name_import FOR EACH ROW EXECUTE FUNCTION name_import_version_follows();
-- Names belong to the newest import alone: what an older one held is not added to later.
CREATE FUNCTION name_joins_newest_import() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM medication_name_import i WHERE i.organization_id = NEW.organization_id AND i.version > NEW.version) THEN
    RAISE EXCEPTION 'medication_table.import_is_final' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER name_of_newest BEFORE INSERT ON medication_name FOR EACH ROW EXECUTE FUNCTION name_joins_newest_import();
-- Withdrawn once, lifted once; neither is taken back. A new review or recall is a new row.
CREATE FUNCTION keep_withdrawn_review() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'medication_table.review_withdrawn' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_state_kept BEFORE UPDATE ON medication_row_review FOR EACH ROW EXECUTE FUNCTION keep_withdrawn_review();
CREATE FUNCTION keep_lifted_recall() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.lifted_at IS NOT NULL THEN
    RAISE EXCEPTION 'medication_table.recall_lifted' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recall_state_kept BEFORE UPDATE ON medication_row_recall FOR EACH ROW EXECUTE FUNCTION keep_lifted_recall();
REVOKE EXECUTE ON FUNCTION table_mode_version_follows(), name_import_version_follows(), name_joins_newest_import(), keep_withdrawn_review(),
  keep_lifted_recall() FROM PUBLIC;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['medication_row_review', 'medication_row_recall', 'medication_table_mode', 'medication_name_import', 'medication_name',
                              'medication_reference', 'note_quoted_row'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I TO provenote_definer USING (true) WITH CHECK (true)', name || '_for_functions', name);
  END LOOP;
END $$;

-- Everybody of the clinic, and every job, sees the choice in force: a draft is checked by it.
CREATE POLICY row_review_read ON medication_row_review FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY row_recall_read ON medication_row_recall FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY table_mode_read ON medication_table_mode FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY name_import_read ON medication_name_import FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY name_read ON medication_name FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
-- Clinicians review, under their own names and in a session: a job reviews nothing.
CREATE POLICY row_review_add ON medication_row_review FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND reviewed_by_id = (SELECT actor_membership()) AND (SELECT actor_has_role('clinician'))
              AND (SELECT actor_grant_subject()) IS NULL AND withdrawn_at IS NULL);
CREATE POLICY row_review_withdraw ON medication_row_review FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('clinician')) AND (SELECT actor_grant_subject()) IS NULL)
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (withdrawn_by_id IS NULL OR withdrawn_by_id = (SELECT actor_membership())));
-- A recall cannot wait for one office: a clinician and an administrator both recall, and lift, under their own names.
CREATE POLICY row_recall_add ON medication_row_recall FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND recalled_by_id = (SELECT actor_membership())
              AND ((SELECT actor_has_role('clinician')) OR (SELECT actor_has_role('administrator')))
              AND (SELECT actor_grant_subject()) IS NULL AND lifted_at IS NULL);
CREATE POLICY row_recall_lift ON medication_row_recall FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_grant_subject()) IS NULL
         AND ((SELECT actor_has_role('clinician')) OR (SELECT actor_has_role('administrator'))))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (lifted_by_id IS NULL OR lifted_by_id = (SELECT actor_membership())));
CREATE POLICY table_mode_add ON medication_table_mode FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership()));
CREATE POLICY name_import_add ON medication_name_import FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership()));
CREATE POLICY name_add ON medication_name FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')));
CREATE POLICY reference_read ON medication_reference FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY reference_add ON medication_reference FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND asked_by_id = (SELECT actor_membership()));
-- Whoever writes a version says which rows it quotes; read across charts by the function below alone.
CREATE POLICY quoted_row_add ON note_quoted_row FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization())
              AND EXISTS (SELECT 1 FROM note_version v WHERE v.organization_id = note_quoted_row.organization_id AND v.note_id = note_quoted_row.note_id
                             AND v.version = note_quoted_row.version AND v.created_by_id = (SELECT actor_membership())));

GRANT SELECT, INSERT ON medication_row_review, medication_row_recall, medication_table_mode, medication_name_import, medication_name,
  medication_reference TO provenote_app;
GRANT UPDATE (withdrawn_at, withdrawn_by_id, withdrawn_reason) ON medication_row_review TO provenote_app;
GRANT UPDATE (lifted_at, lifted_by_id, lifted_reason) ON medication_row_recall TO provenote_app;
GRANT INSERT ON note_quoted_row TO provenote_app;
GRANT SELECT, INSERT ON medication_row_review, medication_row_recall, medication_table_mode, medication_name_import, medication_name,
  medication_reference, note_quoted_row TO provenote_definer;

SET ROLE provenote_definer;
-- The notes of the clinic that quote a row, newest first: ids, days, author and state, never a patient and never a text. `is_open`
-- says that the caller's care team reads this note; the two offices read none.
CREATE FUNCTION notes_quoting_row(wanted_token bytea, most integer) RETURNS TABLE (
  note_id uuid, author_id uuid, status text, created_at timestamptz, signed_at timestamptz, last_version integer, is_current boolean, is_open boolean,
  total bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF actor_grant_subject() IS NOT NULL
     OR NOT (actor_has_role('clinician') OR actor_has_role('administrator') OR actor_has_role('compliance_officer')) THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT n.id, n.author_id, n.status, n.created_at, n.signed_at, q.last, q.last = n.current_version, n.subject_id IN (SELECT actor_subjects()),
           count(*) OVER ()
      FROM (SELECT r.note_id AS id, max(r.version) AS last FROM note_quoted_row r
             WHERE r.organization_id = org AND r.token = wanted_token GROUP BY r.note_id) q
      JOIN note n ON n.organization_id = org AND n.id = q.id
     ORDER BY n.created_at DESC, n.id LIMIT least(greatest(most, 1), 1000);
END $$;
REVOKE EXECUTE ON FUNCTION notes_quoting_row(bytea, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notes_quoting_row(bytea, integer) TO provenote_app;
RESET ROLE;
