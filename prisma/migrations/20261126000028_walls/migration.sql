-- Walls that a session or a job of the wrong person could still reach around by SQL.

-- Reading and indexing a library is one job at a time, since each makes the next table of its index. A person puts into the
-- queue what a live grant of his own, or the review he decided, has promised; the queue's own role puts back what was lost.
SET ROLE provenote_definer;
CREATE FUNCTION may_enqueue(task text, wanted_run uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM job_grant g, current_actor() a
     WHERE g.run_id = wanted_run AND g.purpose = task AND g.revoked_at IS NULL AND clock_timestamp() < g.expires_at
       AND g.organization_id = a.organization_id
       AND (g.membership_id = a.membership_id
            OR EXISTS (SELECT 1 FROM deid_review v WHERE v.organization_id = a.organization_id AND v.next_run_id = wanted_run
                        AND v.decided_by_id = a.membership_id)))
$$;
REVOKE EXECUTE ON FUNCTION may_enqueue(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_enqueue(text, uuid) TO provenote_jobs;

-- A run is claimed for what its grant was given for: a draft's grant is not taken over by a task of another name.
DROP FUNCTION claim_job_grant(uuid, bytea);
CREATE FUNCTION claim_job_grant(wanted_run uuid, wanted_purpose text, new_secret_hash bytea) RETURNS TABLE (grant_id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE job_grant g SET secret_hash = new_secret_hash
   WHERE g.run_id = wanted_run AND g.purpose = wanted_purpose AND g.revoked_at IS NULL AND clock_timestamp() < g.expires_at
  RETURNING g.id, g.organization_id
$$;
REVOKE EXECUTE ON FUNCTION claim_job_grant(uuid, text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_job_grant(uuid, text, bytea) TO provenote_jobs;
RESET ROLE;

SET ROLE provenote_jobs;
CREATE OR REPLACE FUNCTION jobs.enqueue(task text, run_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, jobs AS $$
BEGIN
  IF task NOT IN ('draft', 'embed', 'model_test', 'library', 'chat', 'rerun') THEN
    RAISE EXCEPTION 'jobs.unknown_task' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  -- The role that logged in: in here the current one is the queue's, whoever called.
  IF session_user <> 'provenote_jobs' AND NOT public.may_enqueue(task, run_id) THEN
    RAISE EXCEPTION 'jobs.no_grant' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM jobs.add_job(task, payload := json_build_object('runId', run_id), queue_name := CASE task WHEN 'library' THEN 'library' END,
    max_attempts := CASE task WHEN 'model_test' THEN 1 ELSE 8 END, job_key := task || ':' || run_id);
END $$;
RESET ROLE;

-- Who made an account is read off its invitation, so an invitation carries the name of whoever writes it.
CREATE POLICY invitation_own_name ON invitation AS RESTRICTIVE FOR INSERT TO provenote_app
  WITH CHECK (created_by_id = (SELECT actor_membership()));

-- The key of a text's digests is kept by the filing of that text and moves with its next one; so does what a run found in it,
-- which its own job alone wrote. Both go before the text's own row: each starts where its text still stands, and at the end of
-- the transaction it stands where its text has gone.
CREATE FUNCTION keep_digest_key() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF current_user <> 'provenote_app' THEN
    RETURN NEW;
  END IF;
  IF actor_grant_subject() IS NOT NULL THEN
    RAISE EXCEPTION 'digest_key.in_person' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT 1 FROM source_document d WHERE d.organization_id = NEW.organization_id AND d.id = NEW.text_id
                    AND d.subject_id = NEW.text_id) THEN
      RAISE EXCEPTION 'digest_key.not_filing' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW.subject_id = OLD.subject_id
     OR NOT EXISTS (SELECT 1 FROM source_document d WHERE d.organization_id = OLD.organization_id AND d.id = OLD.text_id
                     AND d.subject_id = OLD.subject_id) THEN
    RAISE EXCEPTION 'digest_key.is_final' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER digest_key_kept BEFORE INSERT OR UPDATE ON text_digest_key FOR EACH ROW EXECUTE FUNCTION keep_digest_key();

CREATE FUNCTION keep_assessment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF current_user <> 'provenote_app' THEN
    RETURN NEW;
  END IF;
  IF actor_grant_subject() IS NOT NULL OR NEW.subject_id = OLD.subject_id
     OR NOT EXISTS (SELECT 1 FROM source_document d WHERE d.organization_id = OLD.organization_id AND d.id = OLD.document_id
                     AND d.subject_id = OLD.subject_id) THEN
    RAISE EXCEPTION 'assessment.is_final' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assessment_kept BEFORE UPDATE ON case_assessment FOR EACH ROW EXECUTE FUNCTION keep_assessment();

-- A run writes what it found in its own text, and takes away its own alone.
DROP POLICY case_assessment_add ON case_assessment;
CREATE POLICY case_assessment_add ON case_assessment FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id = (SELECT actor_grant_subject())
              AND run_id = (SELECT a.run_id FROM current_actor() a));
DROP POLICY case_assessment_again ON case_assessment;
CREATE POLICY case_assessment_again ON case_assessment FOR DELETE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id = (SELECT actor_grant_subject())
         AND run_id = (SELECT a.run_id FROM current_actor() a));

CREATE FUNCTION stand_with_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  text_of_row uuid := coalesce(to_jsonb(NEW) ->> 'document_id', to_jsonb(NEW) ->> 'text_id')::uuid;
BEGIN
  IF current_user = 'provenote_app'
     AND NOT EXISTS (SELECT 1 FROM source_document d WHERE d.organization_id = NEW.organization_id AND d.id = text_of_row
                      AND d.subject_id = NEW.subject_id) THEN
    RAISE EXCEPTION 'document.other_subject' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER digest_key_with_text AFTER INSERT OR UPDATE ON text_digest_key DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION stand_with_text();
CREATE CONSTRAINT TRIGGER assessment_with_text AFTER INSERT OR UPDATE ON case_assessment DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION stand_with_text();
REVOKE EXECUTE ON FUNCTION keep_digest_key(), keep_assessment(), stand_with_text() FROM PUBLIC;

-- What a register answered is kept by jobs, and by an administrator who tries it: a clinician's session could put words into
-- everybody's evidence.
DROP POLICY literature_answer_add ON literature_answer;
DROP POLICY literature_answer_renew ON literature_answer;
CREATE POLICY literature_answer_add ON literature_answer FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization())
              AND ((SELECT actor_grant_subject()) IS NOT NULL OR (SELECT actor_has_role('administrator'))));
CREATE POLICY literature_answer_renew ON literature_answer FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND ((SELECT actor_grant_subject()) IS NOT NULL OR (SELECT actor_has_role('administrator'))))
  WITH CHECK (organization_id = (SELECT actor_organization())
              AND ((SELECT actor_grant_subject()) IS NOT NULL OR (SELECT actor_has_role('administrator'))));
