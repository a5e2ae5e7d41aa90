-- An organization is declared one person's by whoever runs the server, never by a session of it: an administrator could declare it,
-- close the alert about himself and take it back, with no entry. No page writes this column.
REVOKE UPDATE (solo_practice) ON organization FROM provenote_app;

CREATE OR REPLACE FUNCTION keep_leak_alert() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.reviewed_at IS NOT NULL
     OR (NEW.id, NEW.organization_id, NEW.kinds, NEW.membership_id, NEW.raised_at, NEW.call_id, NEW.run_id, NEW.task, NEW.deployment_id, NEW.deployment_version)
        IS DISTINCT FROM (OLD.id, OLD.organization_id, OLD.kinds, OLD.membership_id, OLD.raised_at, OLD.call_id, OLD.run_id, OLD.task, OLD.deployment_id, OLD.deployment_version) THEN
    RAISE EXCEPTION 'leak_alert.is_final' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.reviewed_by_id IS DISTINCT FROM actor_membership()
     OR NOT (actor_has_role('compliance_officer') OR actor_has_role('administrator')) THEN
    RAISE EXCEPTION 'leak_alert.not_office' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.call_id IS NULL AND NEW.reviewed_by_id = NEW.membership_id
     AND NOT EXISTS (SELECT 1 FROM organization o WHERE o.id = NEW.organization_id AND o.solo_practice) THEN
    RAISE EXCEPTION 'leak_alert.own' USING ERRCODE = 'check_violation';
  END IF;
  -- Of whoever looked nobody is asked when it was: an alert could be said to have been closed long ago.
  NEW.reviewed_at := clock_timestamp();
  RETURN NEW;
END $$;
