-- The reconciler puts back only what a worker can still claim: before, work whose grant had ended came back for ever and
-- crowded out the rest.
SET ROLE provenote_definer;
CREATE OR REPLACE FUNCTION unfinished_runs() RETURNS TABLE (task text, run_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.task, u.run_id FROM (
    SELECT 'draft'::text AS task, r.id AS run_id FROM draft_run r
     WHERE r.status IN ('queued', 'running') AND r.created_at < clock_timestamp() - interval '10 seconds'
    UNION ALL
    SELECT 'embed'::text, o.id FROM embedding_outbox o
     WHERE o.done_at IS NULL AND o.created_at < clock_timestamp() - interval '10 seconds') u
   WHERE EXISTS (SELECT 1 FROM job_grant g WHERE g.run_id = u.run_id AND g.revoked_at IS NULL AND clock_timestamp() < g.expires_at)
$$;
RESET ROLE;
