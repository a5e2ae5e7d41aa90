-- The guarded door to language models: what may be called (deployments), under which papers (agreements), what the
-- organization allows (model policy), and each call that was made. A version is written once; calls name the version.

CREATE TABLE "model_deployment" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_deployment_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "model_deployment_organization_id_id_key" ON "model_deployment"("organization_id", "id");

CREATE TABLE "model_deployment_version" (
    "organization_id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_deployment_version_pkey" PRIMARY KEY ("organization_id", "deployment_id", "version")
);

-- The vendor's key, sealed. Written by an administrator and never shown again; only a job that runs for a person reads it.
CREATE TABLE "model_secret" (
    "organization_id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "value" BYTEA NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_secret_pkey" PRIMARY KEY ("organization_id", "deployment_id")
);

CREATE TABLE "vendor_agreement" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "vendor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "signed_on" DATE NOT NULL,
    "effective_on" DATE NOT NULL,
    "expires_on" DATE,
    "document_sha256" BYTEA NOT NULL,
    "document_name" TEXT NOT NULL,
    "document" BYTEA NOT NULL,
    "renews_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "vendor_agreement_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "vendor_agreement_organization_id_id_key" ON "vendor_agreement"("organization_id", "id");

CREATE TABLE "model_policy" (
    "organization_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_policy_pkey" PRIMARY KEY ("organization_id", "version")
);

-- One row for each time that something was about to leave: written before it left. Codes and counts, never a text.
CREATE TABLE "model_call" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "deployment_version" INTEGER NOT NULL,
    "agreement_id" UUID,
    "task" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "data_class" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "code" TEXT,
    "bytes" INTEGER NOT NULL,
    "identifiers" INTEGER NOT NULL,
    "input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "cost_micros" BIGINT NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_call_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "model_call_organization_id_id_key" ON "model_call"("organization_id", "id");
CREATE INDEX "model_call_organization_id_started_at_idx" ON "model_call"("organization_id", "started_at");
CREATE INDEX "model_call_organization_id_deployment_id_started_at_idx" ON "model_call"("organization_id", "deployment_id", "started_at");
CREATE INDEX "model_call_run_id_idx" ON "model_call"("run_id");

-- The clinician saw what would leave and agreed, before the run was asked for.
ALTER TABLE draft_run ADD COLUMN "leaving_confirmed" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE model_deployment ADD CONSTRAINT deployment_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE model_deployment ADD CONSTRAINT deployment_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE model_deployment_version ADD CONSTRAINT deployment_version_deployment FOREIGN KEY (organization_id, deployment_id) REFERENCES model_deployment (organization_id, id);
ALTER TABLE model_deployment_version ADD CONSTRAINT deployment_version_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE model_deployment_version ADD CONSTRAINT deployment_version_size CHECK (jsonb_typeof(content) = 'object' AND octet_length(content::text) <= 16384);
ALTER TABLE model_secret ADD CONSTRAINT secret_deployment FOREIGN KEY (organization_id, deployment_id) REFERENCES model_deployment (organization_id, id);
ALTER TABLE model_secret ADD CONSTRAINT secret_setter FOREIGN KEY (organization_id, set_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_renews FOREIGN KEY (organization_id, renews_id) REFERENCES vendor_agreement (organization_id, id);
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_confirmer FOREIGN KEY (organization_id, confirmed_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_ender FOREIGN KEY (organization_id, ended_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_kind CHECK (kind IN ('baa', 'dpa'));
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_confirmed CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL));
-- Whoever enters an agreement does not confirm it: two people have seen the document.
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_two_people CHECK (confirmed_by_id IS NULL OR confirmed_by_id <> created_by_id);
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_ended CHECK ((ended_at IS NULL) = (ended_by_id IS NULL));
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_dates CHECK (effective_on >= signed_on AND (expires_on IS NULL OR expires_on >= effective_on));
ALTER TABLE vendor_agreement ADD CONSTRAINT agreement_document_size CHECK (octet_length(document) <= 10500000 AND octet_length(document_sha256) = 32);
ALTER TABLE model_policy ADD CONSTRAINT model_policy_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE model_policy ADD CONSTRAINT model_policy_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE model_call ADD CONSTRAINT call_requester FOREIGN KEY (organization_id, requester_id) REFERENCES membership (organization_id, id);
ALTER TABLE model_call ADD CONSTRAINT call_deployment FOREIGN KEY (organization_id, deployment_id, deployment_version)
  REFERENCES model_deployment_version (organization_id, deployment_id, version);
ALTER TABLE model_call ADD CONSTRAINT call_agreement FOREIGN KEY (organization_id, agreement_id) REFERENCES vendor_agreement (organization_id, id);
ALTER TABLE model_call ADD CONSTRAINT call_state CHECK (state IN ('sent', 'answered', 'failed', 'refused', 'unknown'));
ALTER TABLE model_call ADD CONSTRAINT call_ended CHECK ((state = 'sent') = (ended_at IS NULL));

-- Versions follow each other without a gap, also for two that save at the same moment: the key lets one of them in.
CREATE FUNCTION deployment_version_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.version <> coalesce((SELECT max(v.version) FROM model_deployment_version v
                               WHERE v.organization_id = NEW.organization_id AND v.deployment_id = NEW.deployment_id), 0) + 1 THEN
    RAISE EXCEPTION 'deployment.version_moved' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER deployment_follows BEFORE INSERT ON model_deployment_version FOR EACH ROW EXECUTE FUNCTION deployment_version_follows();
CREATE FUNCTION model_policy_version_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.version <> coalesce((SELECT max(p.version) FROM model_policy p WHERE p.organization_id = NEW.organization_id), 0) + 1 THEN
    RAISE EXCEPTION 'model_policy.version_moved' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER model_policy_follows BEFORE INSERT ON model_policy FOR EACH ROW EXECUTE FUNCTION model_policy_version_follows();
-- Confirmed once, ended once; neither is taken back.
CREATE FUNCTION keep_agreement_state() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (OLD.confirmed_at IS NOT NULL AND NEW.confirmed_at IS DISTINCT FROM OLD.confirmed_at)
     OR (OLD.confirmed_by_id IS NOT NULL AND NEW.confirmed_by_id IS DISTINCT FROM OLD.confirmed_by_id)
     OR OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'agreement.state_is_final' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreement_state_kept BEFORE UPDATE ON vendor_agreement FOR EACH ROW EXECUTE FUNCTION keep_agreement_state();
-- Of a call that has ended nothing changes but the chart it is filed under; and how it ended is written by its job alone: a
-- session may take a text's calls along to the chart, and no more.
CREATE FUNCTION keep_call_outcome() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
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
CREATE TRIGGER call_outcome_kept BEFORE UPDATE ON model_call FOR EACH ROW EXECUTE FUNCTION keep_call_outcome();
REVOKE EXECUTE ON FUNCTION deployment_version_follows(), model_policy_version_follows(), keep_agreement_state(), keep_call_outcome() FROM PUBLIC;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['model_deployment', 'model_deployment_version', 'model_secret', 'vendor_agreement', 'model_policy', 'model_call'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I TO provenote_definer USING (true) WITH CHECK (true)', name || '_for_functions', name);
  END LOOP;
END $$;

-- Everybody of the clinic sees what is set up and under which papers: a draft says which model wrote it. Administrators
-- write, under their own names; a job holds no office.
CREATE POLICY model_deployment_read ON model_deployment FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY model_deployment_add ON model_deployment FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership()));
CREATE POLICY model_deployment_version_read ON model_deployment_version FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY model_deployment_version_add ON model_deployment_version FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership()));
CREATE POLICY vendor_agreement_read ON vendor_agreement FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY vendor_agreement_add ON vendor_agreement FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership())
              AND confirmed_at IS NULL AND ended_at IS NULL);
-- A compliance officer confirms; either office ends.
CREATE POLICY vendor_agreement_decide ON vendor_agreement FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND ((SELECT actor_has_role('compliance_officer')) OR (SELECT actor_has_role('administrator'))))
  WITH CHECK (organization_id = (SELECT actor_organization())
              AND (confirmed_by_id IS NULL OR confirmed_by_id <> (SELECT actor_membership()) OR (SELECT actor_has_role('compliance_officer')))
              AND (ended_by_id IS NULL OR ended_by_id = (SELECT actor_membership())));
-- Only an officer's own name can be put as confirmer: an administrator who ends cannot confirm in the same breath.
CREATE FUNCTION check_agreement_confirmer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.confirmed_by_id IS DISTINCT FROM OLD.confirmed_by_id
     AND (NEW.confirmed_by_id IS DISTINCT FROM actor_membership() OR NOT actor_has_role('compliance_officer')) THEN
    RAISE EXCEPTION 'agreement.not_officer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreement_confirmer BEFORE UPDATE ON vendor_agreement FOR EACH ROW EXECUTE FUNCTION check_agreement_confirmer();
REVOKE EXECUTE ON FUNCTION check_agreement_confirmer() FROM PUBLIC;
CREATE POLICY model_policy_read ON model_policy FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY model_policy_add ON model_policy FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership()));

-- A key is read by a job alone; not by the pages, and not by the administrator who set it.
CREATE POLICY model_secret_for_jobs ON model_secret FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_grant_subject()) IS NOT NULL);

CREATE POLICY model_call_of_subject ON model_call FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects()) OR subject_id = (SELECT actor_grant_subject())));
CREATE POLICY model_call_add ON model_call FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND requester_id = (SELECT actor_membership())
         AND subject_id = (SELECT actor_grant_subject()));
-- The job writes how its call ended; filing a text takes its calls along to the chart.
CREATE POLICY model_call_end ON model_call FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects()) OR subject_id = (SELECT actor_grant_subject())))
  WITH CHECK (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects()) OR subject_id = (SELECT actor_grant_subject())));

GRANT SELECT, INSERT ON model_deployment, model_deployment_version, model_policy TO provenote_app;
GRANT SELECT, INSERT ON vendor_agreement TO provenote_app;
GRANT UPDATE (confirmed_by_id, confirmed_at, ended_by_id, ended_at) ON vendor_agreement TO provenote_app;
GRANT SELECT ON model_secret TO provenote_app;
GRANT SELECT, INSERT ON model_call TO provenote_app;
GRANT UPDATE (subject_id, state, code, input_tokens, output_tokens, cost_micros, ended_at) ON model_call TO provenote_app;
GRANT SELECT, INSERT ON model_deployment, model_deployment_version, vendor_agreement, model_policy, model_call TO provenote_definer;
GRANT SELECT, INSERT, UPDATE, DELETE ON model_secret TO provenote_definer;
GRANT UPDATE ON model_call TO provenote_definer;
GRANT INSERT (leaving_confirmed) ON draft_run TO provenote_app;

SET ROLE provenote_definer;
-- Sets, replaces or (with no value) takes away a deployment's key.
CREATE FUNCTION set_model_secret(wanted_deployment uuid, sealed bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('administrator') OR NOT EXISTS (SELECT 1 FROM model_deployment d WHERE d.organization_id = org AND d.id = wanted_deployment) THEN
    RAISE EXCEPTION 'access.refused' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM model_secret s WHERE s.organization_id = org AND s.deployment_id = wanted_deployment;
  IF sealed IS NOT NULL THEN
    INSERT INTO model_secret (organization_id, deployment_id, value, set_by_id, set_at)
    VALUES (org, wanted_deployment, sealed, actor_membership(), clock_timestamp());
  END IF;
END $$;
-- That a key is set, and since when; never the key.
CREATE FUNCTION model_secrets_set() RETURNS TABLE (deployment_id uuid, set_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  RETURN QUERY SELECT s.deployment_id, s.set_at FROM model_secret s WHERE s.organization_id = org;
END $$;
-- What a deployment has cost since a moment, for its limit: everybody's calls, so no caller's rows suffice.
CREATE FUNCTION model_spend(since timestamptz) RETURNS TABLE (deployment_id uuid, cost_micros bigint, calls bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  RETURN QUERY SELECT c.deployment_id, sum(c.cost_micros)::bigint, count(*) FROM model_call c
                WHERE c.organization_id = org AND c.started_at >= since GROUP BY c.deployment_id;
END $$;
-- The last calls through the door for the two offices: no patient, no text, no run.
CREATE FUNCTION list_model_calls(most integer) RETURNS TABLE (
  id uuid, deployment_id uuid, deployment_version integer, agreement_id uuid, requester_id uuid, task text, zone text, data_class text,
  attempt integer, state text, code text, bytes integer, identifiers integer, input_tokens integer, output_tokens integer, cost_micros bigint,
  started_at timestamptz, ended_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('administrator') AND NOT actor_has_role('compliance_officer') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT c.id, c.deployment_id, c.deployment_version, c.agreement_id, c.requester_id, c.task, c.zone, c.data_class, c.attempt, c.state,
                      c.code, c.bytes, c.identifiers, c.input_tokens, c.output_tokens, c.cost_micros, c.started_at, c.ended_at
                 FROM model_call c WHERE c.organization_id = org ORDER BY c.started_at DESC, c.id LIMIT least(most, 500);
END $$;
-- How a connection test ended, for the administrator who asked; null columns while it runs.
CREATE FUNCTION read_model_test(wanted_run uuid) RETURNS TABLE (
  deployment_id uuid, state text, code text, bytes integer, input_tokens integer, output_tokens integer, started_at timestamptz, ended_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('administrator') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT c.deployment_id, c.state, c.code, c.bytes, c.input_tokens, c.output_tokens, c.started_at, c.ended_at
                 FROM model_call c WHERE c.organization_id = org AND c.run_id = wanted_run AND c.task = 'connection_test'
                ORDER BY c.attempt DESC LIMIT 1;
END $$;
-- A call whose process is gone: whether it arrived is not known, and that is what is written.
CREATE FUNCTION end_lost_model_calls() RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH lost AS (
    UPDATE model_call c SET state = 'unknown', code = 'llm.process_ended', ended_at = clock_timestamp()
     WHERE c.state = 'sent' AND c.started_at < clock_timestamp() - interval '20 minutes' RETURNING 1)
  SELECT count(*)::integer FROM lost
$$;
REVOKE EXECUTE ON FUNCTION set_model_secret(uuid, bytea), model_secrets_set(), model_spend(timestamptz), list_model_calls(integer),
  read_model_test(uuid), end_lost_model_calls() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION set_model_secret(uuid, bytea), model_secrets_set(), model_spend(timestamptz), list_model_calls(integer), read_model_test(uuid) TO provenote_app;
GRANT EXECUTE ON FUNCTION end_lost_model_calls() TO provenote_jobs;
RESET ROLE;

-- The connection test is a job: the vendor's key is read by jobs alone. Its subject is the deployment, which no chart has.
SET ROLE provenote_jobs;
CREATE OR REPLACE FUNCTION jobs.enqueue(task text, run_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, jobs AS $$
BEGIN
  IF task NOT IN ('draft', 'embed', 'model_test') THEN
    RAISE EXCEPTION 'jobs.unknown_task' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM jobs.add_job(task, payload := json_build_object('runId', run_id), max_attempts := CASE task WHEN 'model_test' THEN 1 ELSE 8 END, job_key := task || ':' || run_id);
END $$;
RESET ROLE;

-- A grant is for a chart that its person reads; a test's is for a deployment of the administrator's clinic.
DROP POLICY grant_own ON job_grant;
CREATE POLICY grant_own ON job_grant TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership())
    AND (subject_id IN (SELECT actor_subjects())
         OR (purpose = 'model_test' AND (SELECT actor_has_role('administrator')) AND subject_id IN (SELECT d.id FROM model_deployment d))));
