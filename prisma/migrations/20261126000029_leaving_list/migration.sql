-- A run may ask more than one public cloud: what leaves is confirmed once for all that were shown, each at the version that
-- was shown. What was confirmed for one becomes a list of one.
ALTER TABLE draft_run DROP CONSTRAINT run_leaving;
ALTER TABLE draft_run DROP CONSTRAINT run_leaving_whole;
ALTER TABLE draft_run ALTER COLUMN leaving_version TYPE JSONB USING CASE
  WHEN leaving_deployment_id IS NULL THEN NULL
  ELSE jsonb_build_array(jsonb_build_object('deploymentId', leaving_deployment_id, 'version', leaving_version)) END;
ALTER TABLE draft_run RENAME COLUMN leaving_version TO leaving;
ALTER TABLE draft_run DROP COLUMN leaving_deployment_id;
ALTER TABLE draft_run ADD CONSTRAINT run_leaving_list CHECK (
  leaving IS NULL OR CASE WHEN jsonb_typeof(leaving) = 'array' THEN jsonb_array_length(leaving) BETWEEN 1 AND 4 ELSE false END);
GRANT INSERT (leaving) ON draft_run TO provenote_app;

-- A list holds no foreign key: each entry names, once, a version that this organization has. Whoever writes the run has to
-- see it; nobody changes it afterwards, for nobody may update the column.
CREATE FUNCTION check_run_leaving() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.leaving IS NULL THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT 1 FROM jsonb_array_elements(NEW.leaving) AS shown
     WHERE NOT EXISTS (
       SELECT 1 FROM model_deployment_version v
        WHERE v.organization_id = NEW.organization_id AND v.deployment_id = (shown ->> 'deploymentId')::uuid
          AND v.version = (shown ->> 'version')::integer)
  ) THEN
    RAISE EXCEPTION 'draft.leaving_unknown' USING ERRCODE = 'foreign_key_violation';
  END IF;
  IF (SELECT count(DISTINCT shown ->> 'deploymentId') FROM jsonb_array_elements(NEW.leaving) AS shown) < jsonb_array_length(NEW.leaving) THEN
    RAISE EXCEPTION 'draft.leaving_twice' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION check_run_leaving() FROM PUBLIC;
CREATE TRIGGER run_leaving_known BEFORE INSERT ON draft_run FOR EACH ROW EXECUTE FUNCTION check_run_leaving();
