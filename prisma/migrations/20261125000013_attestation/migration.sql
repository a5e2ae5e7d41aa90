-- What a de-identification attests grows: by whom, under which policy, with which classifier, what the second check
-- said and what stays. Rows from before say nothing of that.

ALTER TABLE deid_attestation
  ADD COLUMN "detectors" JSONB,
  ADD COLUMN "policy_version" INTEGER,
  ADD COLUMN "model" TEXT,
  ADD COLUMN "residual" TEXT,
  ADD COLUMN "quasi" JSONB;
ALTER TABLE deid_attestation ADD CONSTRAINT attestation_residual CHECK (residual IS NULL OR residual IN ('clear', 'found'));

-- An identifier that somebody added by hand, offered as a rule: its shape and the label before it, never the value.
-- The database holds the fence too: letters and digits themselves do not fit.
CREATE TABLE "deid_rule_suggestion" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "shape" TEXT NOT NULL,
    "label" TEXT,
    "category" TEXT NOT NULL,
    "suggested_by_id" UUID NOT NULL,
    "suggested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "deid_rule_suggestion_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "deid_rule_suggestion_organization_id_id_key" ON "deid_rule_suggestion"("organization_id", "id");
CREATE INDEX "deid_rule_suggestion_organization_id_decided_at_idx" ON "deid_rule_suggestion"("organization_id", "decided_at");

ALTER TABLE deid_rule_suggestion ADD CONSTRAINT suggestion_by FOREIGN KEY (organization_id, suggested_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE deid_rule_suggestion ADD CONSTRAINT suggestion_decided_by FOREIGN KEY (organization_id, decided_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE deid_rule_suggestion ADD CONSTRAINT suggestion_shape CHECK (shape ~ '^[A9./#_-]{4,40}$' AND shape ~ '9');
ALTER TABLE deid_rule_suggestion ADD CONSTRAINT suggestion_label CHECK (label ~ '^[a-z][a-z ]{1,29}$');
ALTER TABLE deid_rule_suggestion ADD CONSTRAINT suggestion_category
  CHECK (category IN ('phone', 'fax', 'ssn', 'mrn', 'health_plan', 'account', 'license', 'vehicle', 'device', 'other'));
ALTER TABLE deid_rule_suggestion ADD CONSTRAINT suggestion_decided CHECK (
  (outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decided_by_id IS NULL)
  AND (outcome IS NULL OR outcome IN ('accepted', 'dismissed')));

ALTER TABLE deid_rule_suggestion ENABLE ROW LEVEL SECURITY;
CREATE POLICY suggestion_read ON deid_rule_suggestion FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND ((SELECT actor_has_role('administrator')) OR suggested_by_id = (SELECT actor_membership())));
CREATE POLICY suggestion_add ON deid_rule_suggestion FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND suggested_by_id = (SELECT actor_membership())
              AND outcome IS NULL);
CREATE POLICY suggestion_decide ON deid_rule_suggestion FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND outcome IS NULL)
  WITH CHECK (decided_by_id = (SELECT actor_membership()) AND outcome IS NOT NULL);
CREATE POLICY deid_rule_suggestion_for_export ON deid_rule_suggestion FOR SELECT TO provenote_definer USING (true);
GRANT SELECT ON deid_rule_suggestion TO provenote_app, provenote_definer;
GRANT INSERT (id, organization_id, shape, label, category, suggested_by_id, suggested_at) ON deid_rule_suggestion TO provenote_app;
GRANT UPDATE (decided_by_id, decided_at, outcome) ON deid_rule_suggestion TO provenote_app;
