-- Of a call that has ended nothing changes but the chart it is filed under; and how it ended is written by its job alone: a
-- session may take a text's calls along to the chart, and no more.
CREATE OR REPLACE FUNCTION keep_call_outcome() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.state, NEW.code, NEW.input_tokens, NEW.output_tokens, NEW.cost_micros, NEW.ended_at)
     IS NOT DISTINCT FROM (OLD.state, OLD.code, OLD.input_tokens, OLD.output_tokens, OLD.cost_micros, OLD.ended_at) THEN
    RETURN NEW;
  END IF;
  IF OLD.state <> 'sent' THEN
    RAISE EXCEPTION 'model_call.ended' USING ERRCODE = 'check_violation';
  END IF;
  IF current_user = 'provenote_app' AND actor_grant_subject() IS NULL THEN
    RAISE EXCEPTION 'model_call.job_only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- A connection test is granted by an administrator, for a deployment of the own clinic: its job sees no chart.
CREATE POLICY grant_model_test ON job_grant FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership())
              AND purpose = 'model_test' AND (SELECT actor_has_role('administrator'))
              AND subject_id IN (SELECT d.id FROM model_deployment d WHERE d.organization_id = (SELECT actor_organization())));
