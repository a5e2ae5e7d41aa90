-- What an organization does with each kind of identifier. A version is written once and never changed: the attestation
-- of every run names the version it ran under.

CREATE TABLE "deid_policy" (
    "organization_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deid_policy_pkey" PRIMARY KEY ("organization_id", "version")
);

ALTER TABLE deid_policy ADD CONSTRAINT policy_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE deid_policy ADD CONSTRAINT policy_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
-- Nobody of the live clinic made the version that it takes over from the demo.
ALTER TABLE deid_policy ADD CONSTRAINT policy_has_creator CHECK (created_by_id IS NOT NULL OR version = 1);

-- Versions follow each other without a gap, also for two that save at the same moment: the key lets one of them in.
CREATE FUNCTION policy_version_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.version <> coalesce((SELECT max(p.version) FROM deid_policy p WHERE p.organization_id = NEW.organization_id), 0) + 1 THEN
    RAISE EXCEPTION 'policy.version_moved' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER policy_follows BEFORE INSERT ON deid_policy FOR EACH ROW EXECUTE FUNCTION policy_version_follows();
REVOKE EXECUTE ON FUNCTION policy_version_follows() FROM PUBLIC;

-- Everybody's texts are checked under it, jobs included; an administrator alone writes, under his own name.
ALTER TABLE deid_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY deid_policy_read ON deid_policy FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()));
CREATE POLICY deid_policy_add ON deid_policy FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator'))
              AND created_by_id = (SELECT actor_membership()));
CREATE POLICY deid_policy_for_functions ON deid_policy TO provenote_definer USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON deid_policy TO provenote_app, provenote_definer;

-- "Carries over to the live clinic": the policy that was checked in the demo goes with it.
SET ROLE provenote_definer;
CREATE OR REPLACE FUNCTION make_live_organization(new_organization uuid, new_name text, new_invitation uuid, new_email text, new_family text, new_given text, new_token_hash bytea)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR a.kind <> 'session' OR NOT 'administrator' = ANY (a.roles)
     OR NOT EXISTS (SELECT 1 FROM organization o WHERE o.id = a.organization_id AND o.kind = 'demo') THEN
    RAISE EXCEPTION 'access.refused' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO organization (id, name, kind, roles_checked_at, deid_policy_checked_at)
  SELECT new_organization, new_name, 'live', o.roles_checked_at, o.deid_policy_checked_at FROM organization o WHERE o.id = a.organization_id;
  INSERT INTO deid_policy (organization_id, version, content)
  SELECT new_organization, 1, p.content FROM deid_policy p
   WHERE p.organization_id = a.organization_id ORDER BY p.version DESC LIMIT 1;
  INSERT INTO invitation (id, organization_id, email, family_name, given_name, roles, token_hash, created_by_id, expires_at)
  VALUES (new_invitation, new_organization, lower(new_email), new_family, new_given, ARRAY['administrator'], new_token_hash, a.membership_id, clock_timestamp() + interval '72 hours');
  UPDATE organization SET disabled_at = clock_timestamp() WHERE id = a.organization_id;
  UPDATE session SET revoked_at = clock_timestamp(), revoked_reason = 'demo closed'
   WHERE organization_id = a.organization_id AND revoked_at IS NULL;
  RETURN new_organization;
END $$;
RESET ROLE;
