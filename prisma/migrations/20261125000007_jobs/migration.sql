-- The queue: the application may ask for a job of its own run, and nothing else; the payload is a run id.
-- Functions in this file that touch the queue belong to provenote_jobs, which owns the queue's schema and no chart.

SET ROLE provenote_jobs;
CREATE FUNCTION jobs.enqueue(task text, run_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, jobs AS $$
BEGIN
  IF task NOT IN ('draft', 'embed') THEN
    RAISE EXCEPTION 'jobs.unknown_task' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM jobs.add_job(task, payload := json_build_object('runId', run_id), max_attempts := 8, job_key := task || ':' || run_id);
END $$;
REVOKE EXECUTE ON FUNCTION jobs.enqueue(text, uuid) FROM PUBLIC;
GRANT USAGE ON SCHEMA jobs TO provenote_app;
GRANT EXECUTE ON FUNCTION jobs.enqueue(text, uuid) TO provenote_app;

-- Peers free the jobs of a worker that has been silent for ten seconds.
CREATE TABLE jobs.worker_heartbeat (
  worker_id text PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
RESET ROLE;

-- A worker takes over a run by putting the hash of its own new secret in the run's grant. The worker that held the
-- run before loses it in the same moment: its secret is no actor any more, so one run has one writer.
GRANT SELECT, UPDATE ON job_grant TO provenote_definer;
CREATE FUNCTION claim_job_grant(wanted_run uuid, new_secret_hash bytea) RETURNS TABLE (grant_id uuid, organization_id uuid, purpose text)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE job_grant g SET secret_hash = new_secret_hash
   WHERE g.run_id = wanted_run AND g.revoked_at IS NULL AND clock_timestamp() < g.expires_at
  RETURNING g.id, g.organization_id, g.purpose
$$;
ALTER FUNCTION claim_job_grant(uuid, bytea) OWNER TO provenote_definer;

-- A run whose person lost access ends as `revoked`; the worker has no actor any more and may only say so. Only the
-- worker that still holds the run may: one that was superseded has another secret.
GRANT SELECT, UPDATE ON draft_run TO provenote_definer;
CREATE POLICY draft_run_for_functions ON draft_run TO provenote_definer USING (true) WITH CHECK (true);
CREATE FUNCTION end_orphaned_run(wanted_run uuid, held_secret_hash bytea) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH ended AS (
    UPDATE draft_run r SET status = 'revoked', finished_at = clock_timestamp(), outcome = jsonb_build_object('code', 'draft.revoked')
     WHERE r.id = wanted_run AND r.status IN ('queued', 'running')
       AND EXISTS (SELECT 1 FROM job_grant g WHERE g.run_id = wanted_run AND g.secret_hash = held_secret_hash)
    RETURNING r.id)
  SELECT EXISTS (SELECT 1 FROM ended)
$$;
ALTER FUNCTION end_orphaned_run(uuid, bytea) OWNER TO provenote_definer;

-- Work that was promised in a transaction whose queue entry is gone (queue lost, import): listed for the reconciler.
GRANT SELECT ON embedding_outbox TO provenote_definer;
CREATE POLICY outbox_for_functions ON embedding_outbox FOR SELECT TO provenote_definer USING (true);
CREATE FUNCTION unfinished_runs() RETURNS TABLE (task text, run_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT 'draft'::text, r.id FROM draft_run r WHERE r.status IN ('queued', 'running') AND r.created_at < clock_timestamp() - interval '10 seconds'
  UNION ALL
  SELECT 'embed'::text, o.id FROM embedding_outbox o WHERE o.done_at IS NULL AND o.created_at < clock_timestamp() - interval '10 seconds'
$$;
ALTER FUNCTION unfinished_runs() OWNER TO provenote_definer;

-- Functions are closed unless opened here. Each owner closes and opens its own: from a role that neither owns a
-- function nor inherits from its owner, REVOKE and GRANT warn and change nothing.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_organization(), actor_membership(), actor_grant_subject(), actor_has_role(text),
  audit_field(bytea, text), audit_uuid(bytea, text) TO provenote_app, provenote_definer;
SET ROLE provenote_definer;
DO $$
DECLARE
  name regprocedure;
BEGIN
  FOR name IN SELECT p.oid FROM pg_proc p
               WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = 'provenote_definer'::regrole LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', name);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION current_actor(), actor_subjects(), reception_organization(),
  join_as_creator(uuid, uuid), find_chart_elsewhere(text, bytea), resolve_identity(text, bytea, uuid),
  patient_numbers(uuid[]), patient_by_number(text), sign_in_lookup(text), demo_is_open(),
  open_session(uuid, uuid, bytea, text[], text, text), touch_session(), confirm_step_up(), own_password_hash(),
  take_sign_in_try(text, integer, interval, interval), clear_sign_in_tries(text), return_sign_in_try(text),
  provider_sign_in(text, text, text[], text, text, text, uuid, uuid), read_invitation(bytea),
  accept_invitation(bytea, text, uuid, uuid), make_live_organization(uuid, text, uuid, text, text, text, bytea),
  read_audit(jsonb, integer), summarize_audit(jsonb, integer) TO provenote_app;
GRANT EXECUTE ON FUNCTION claim_job_grant(uuid, bytea), end_orphaned_run(uuid, bytea), unfinished_runs() TO provenote_jobs;
RESET ROLE;

-- A logical export reads every sealed row; the owner's role takes this one for it (`provenote data export`).
DO $$
DECLARE
  name text;
BEGIN
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO provenote_definer;
  FOREACH name IN ARRAY ARRAY['patient_fact', 'encounter', 'identity_map', 'deid_attestation', 'note', 'note_version', 'working_copy',
    'addendum', 'draft_progress', 'passage', 'join_request', 'pending_change', 'idempotency_record', 'service_key'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO provenote_definer USING (true)', name || '_for_export', name);
  END LOOP;
END $$;
