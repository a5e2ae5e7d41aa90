-- Emergency mode: off until the organization has signed what it is for; then a run may leave an assessment behind before
-- its note follows.

-- A text that the organization signed, by its name, version and digest; the text itself stands in the product. An
-- administrator signs, a compliance officer countersigns: it is in force from then until either withdraws it.
CREATE TABLE "intended_use" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text_sha256" BYTEA NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_name" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "countersigned_by_id" UUID,
    "countersigned_name" TEXT,
    "countersigned_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "intended_use_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "intended_use_organization_id_id_key" ON "intended_use"("organization_id", "id");
-- One signature of a text at a time, also for two who sign at the same moment.
CREATE UNIQUE INDEX "intended_use_open" ON "intended_use"("organization_id", "subject", "text_sha256") WHERE withdrawn_at IS NULL;

ALTER TABLE intended_use ADD CONSTRAINT intended_use_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE intended_use ADD CONSTRAINT intended_use_signer FOREIGN KEY (organization_id, signed_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE intended_use ADD CONSTRAINT intended_use_countersigner FOREIGN KEY (organization_id, countersigned_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE intended_use ADD CONSTRAINT intended_use_withdrawer FOREIGN KEY (organization_id, withdrawn_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE intended_use ADD CONSTRAINT intended_use_subject CHECK (subject = 'emergency_mode');
ALTER TABLE intended_use ADD CONSTRAINT intended_use_digest CHECK (octet_length(text_sha256) = 32);
ALTER TABLE intended_use ADD CONSTRAINT intended_use_names CHECK (length(signed_name) BETWEEN 3 AND 120 AND (countersigned_name IS NULL OR length(countersigned_name) BETWEEN 3 AND 120));
ALTER TABLE intended_use ADD CONSTRAINT intended_use_countersigned
  CHECK ((countersigned_at IS NULL) = (countersigned_by_id IS NULL) AND (countersigned_at IS NULL) = (countersigned_name IS NULL));
ALTER TABLE intended_use ADD CONSTRAINT intended_use_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL));
-- Two people have read the text, whatever offices one of them holds.
ALTER TABLE intended_use ADD CONSTRAINT intended_use_two_people CHECK (countersigned_by_id IS NULL OR countersigned_by_id <> signed_by_id);

-- Countersigned once, by an officer under his own name, and never after it was withdrawn; withdrawn once, for good.
CREATE FUNCTION keep_intended_use() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL
     OR (OLD.countersigned_at IS NOT NULL
         AND (NEW.countersigned_at, NEW.countersigned_by_id, NEW.countersigned_name)
             IS DISTINCT FROM (OLD.countersigned_at, OLD.countersigned_by_id, OLD.countersigned_name)) THEN
    RAISE EXCEPTION 'intended_use.state_is_final' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.countersigned_by_id IS DISTINCT FROM OLD.countersigned_by_id
     AND (NEW.countersigned_by_id IS DISTINCT FROM actor_membership() OR NOT actor_has_role('compliance_officer')) THEN
    RAISE EXCEPTION 'intended_use.not_officer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER intended_use_kept BEFORE UPDATE ON intended_use FOR EACH ROW EXECUTE FUNCTION keep_intended_use();
REVOKE EXECUTE ON FUNCTION keep_intended_use() FROM PUBLIC;

-- What a run found before its note was written, sealed: labels and offsets of one text, and no word of it.
CREATE TABLE "case_assessment" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_assessment_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "case_assessment_run_id_key" ON "case_assessment"("run_id");
CREATE INDEX "case_assessment_subject_id_idx" ON "case_assessment"("subject_id");
CREATE INDEX "case_assessment_document_id_idx" ON "case_assessment"("document_id");
ALTER TABLE case_assessment ADD CONSTRAINT assessment_document FOREIGN KEY (organization_id, document_id) REFERENCES source_document (organization_id, id);
ALTER TABLE case_assessment ADD CONSTRAINT assessment_run FOREIGN KEY (organization_id, run_id) REFERENCES draft_run (organization_id, id);

-- The clinician asked for red flags first.
ALTER TABLE draft_run ADD COLUMN "is_emergency" BOOLEAN NOT NULL DEFAULT false;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['intended_use', 'case_assessment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO provenote_definer USING (true)', name || '_for_export', name);
  END LOOP;
END $$;

-- Everybody of the clinic sees what it has signed; an administrator signs under his own name.
CREATE POLICY intended_use_read ON intended_use FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY intended_use_sign ON intended_use FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator'))
              AND signed_by_id = (SELECT actor_membership()) AND countersigned_at IS NULL AND withdrawn_at IS NULL);
CREATE POLICY intended_use_decide ON intended_use FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND ((SELECT actor_has_role('compliance_officer')) OR (SELECT actor_has_role('administrator'))))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (withdrawn_by_id IS NULL OR withdrawn_by_id = (SELECT actor_membership())));

CREATE POLICY case_assessment_of_subject ON case_assessment FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
-- Written by the run's own job alone.
CREATE POLICY case_assessment_add ON case_assessment FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id = (SELECT actor_grant_subject()));
-- Filing a text takes what was found in it along to the chart.
CREATE POLICY case_assessment_move ON case_assessment FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
-- A second attempt of a run writes anew what the first one found.
CREATE POLICY case_assessment_again ON case_assessment FOR DELETE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id = (SELECT actor_grant_subject()));

GRANT SELECT ON intended_use, case_assessment TO provenote_app, provenote_definer;
GRANT INSERT ON intended_use, case_assessment TO provenote_app;
GRANT UPDATE (countersigned_by_id, countersigned_name, countersigned_at, withdrawn_by_id, withdrawn_at) ON intended_use TO provenote_app;
GRANT UPDATE (subject_id, content) ON case_assessment TO provenote_app;
GRANT DELETE ON case_assessment TO provenote_app;
GRANT INSERT (is_emergency) ON draft_run TO provenote_app;
