-- A patient's consent, under 42 CFR Part 2, to the disclosure of a record of treatment for substance use: for whom, since
-- when, until when. Its words are sealed. A consent is never changed; it is revoked, once.
CREATE TABLE "disclosure_consent" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "given_on" DATE NOT NULL,
    "expires_on" DATE,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "disclosure_consent_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "disclosure_consent_organization_id_id_key" ON "disclosure_consent"("organization_id", "id");
CREATE INDEX "disclosure_consent_subject_id_idx" ON "disclosure_consent"("subject_id");

ALTER TABLE disclosure_consent ADD CONSTRAINT consent_patient FOREIGN KEY (organization_id, subject_id) REFERENCES patient (organization_id, id);
ALTER TABLE disclosure_consent ADD CONSTRAINT consent_recorded_by FOREIGN KEY (organization_id, recorded_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE disclosure_consent ADD CONSTRAINT consent_revoked_by FOREIGN KEY (organization_id, revoked_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE disclosure_consent ADD CONSTRAINT consent_days CHECK (expires_on IS NULL OR expires_on >= given_on);
ALTER TABLE disclosure_consent ADD CONSTRAINT consent_revoked CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));

ALTER TABLE disclosure_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_consent FORCE ROW LEVEL SECURITY;
CREATE POLICY consent_read ON disclosure_consent FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
-- A person records or revokes it, never a job.
CREATE POLICY consent_add ON disclosure_consent FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects())
              AND recorded_by_id = (SELECT actor_membership()) AND revoked_at IS NULL AND (SELECT actor_grant_subject()) IS NULL);
CREATE POLICY consent_revoke ON disclosure_consent FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects())
         AND revoked_at IS NULL AND (SELECT actor_grant_subject()) IS NULL)
  WITH CHECK (revoked_by_id = (SELECT actor_membership()) AND revoked_at IS NOT NULL);
CREATE POLICY disclosure_consent_for_export ON disclosure_consent FOR SELECT TO provenote_definer USING (true);
GRANT SELECT, INSERT ON disclosure_consent TO provenote_app;
GRANT UPDATE (revoked_by_id, revoked_at) ON disclosure_consent TO provenote_app;
GRANT SELECT ON disclosure_consent TO provenote_definer;

-- What a chart may hold is a closed list; a word that nobody knows would be taken for "restricted".
ALTER TABLE patient ADD CONSTRAINT patient_sensitivity CHECK (sensitivity IN ('normal', 'restricted', 'part2', 'psychotherapy'));
