-- The model door, made narrower: an expert's report opens nothing on one person's word, a clinician's confirmation names
-- what it was given for, a call stays with its text, and a call that nobody ended is ended with an entry.

-- An expert determined that what the clinic's de-identification leaves is not identifiable (45 CFR 164.514(b)(1)). Entered
-- with its signed report by one person, confirmed by another, ended by either office; like an agreement.
CREATE TABLE "expert_determination" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "expert" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "determined_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "document_sha256" BYTEA NOT NULL,
    "document_name" TEXT NOT NULL,
    "document" BYTEA NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "expert_determination_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "expert_determination_organization_id_id_key" ON "expert_determination"("organization_id", "id");

-- The key by which the digests of a text's calls were made, sealed for the chart that the text was filed in: the text's own
-- keys are destroyed then, and the digests in the log could be checked no more.
CREATE TABLE "text_digest_key" (
    "organization_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "value" BYTEA NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_digest_key_pkey" PRIMARY KEY ("organization_id", "text_id")
);
CREATE INDEX "text_digest_key_subject_id_idx" ON "text_digest_key"("subject_id");

-- A model server that a worker found on its own machine. Of the machine, and of no clinic.
CREATE TABLE "local_model_server" (
    "address" TEXT NOT NULL,
    "models" JSONB NOT NULL,
    "is_own_network" BOOLEAN NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "local_model_server_pkey" PRIMARY KEY ("address")
);

ALTER TABLE model_call ADD COLUMN "determination_id" UUID;
-- What leaves is confirmed for one deployment at one version: what is set up otherwise is confirmed anew.
ALTER TABLE draft_run DROP COLUMN "leaving_confirmed";
ALTER TABLE draft_run ADD COLUMN "leaving_deployment_id" UUID;
ALTER TABLE draft_run ADD COLUMN "leaving_version" INTEGER;

ALTER TABLE expert_determination ADD CONSTRAINT determination_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE expert_determination ADD CONSTRAINT determination_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE expert_determination ADD CONSTRAINT determination_confirmer FOREIGN KEY (organization_id, confirmed_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE expert_determination ADD CONSTRAINT determination_ender FOREIGN KEY (organization_id, ended_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE expert_determination ADD CONSTRAINT determination_confirmed CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL));
-- Whoever enters a report does not confirm it: two people have seen it.
ALTER TABLE expert_determination ADD CONSTRAINT determination_two_people CHECK (confirmed_by_id IS NULL OR confirmed_by_id <> created_by_id);
ALTER TABLE expert_determination ADD CONSTRAINT determination_ended CHECK ((ended_at IS NULL) = (ended_by_id IS NULL));
ALTER TABLE expert_determination ADD CONSTRAINT determination_dates CHECK (expires_on >= determined_on);
ALTER TABLE expert_determination ADD CONSTRAINT determination_document_size CHECK (octet_length(document) <= 10500000 AND octet_length(document_sha256) = 32);
ALTER TABLE text_digest_key ADD CONSTRAINT digest_key_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE text_digest_key ADD CONSTRAINT digest_key_patient FOREIGN KEY (organization_id, subject_id) REFERENCES patient (organization_id, id);
ALTER TABLE local_model_server ADD CONSTRAINT local_server_size CHECK (jsonb_typeof(models) = 'array' AND octet_length(models::text) <= 65536);
ALTER TABLE model_call ADD CONSTRAINT call_determination FOREIGN KEY (organization_id, determination_id) REFERENCES expert_determination (organization_id, id);
ALTER TABLE draft_run ADD CONSTRAINT run_leaving FOREIGN KEY (organization_id, leaving_deployment_id, leaving_version)
  REFERENCES model_deployment_version (organization_id, deployment_id, version);
ALTER TABLE draft_run ADD CONSTRAINT run_leaving_whole CHECK ((leaving_deployment_id IS NULL) = (leaving_version IS NULL));

-- The same hands as for agreements: confirmed once, by an officer in the own name; ended once; neither is taken back.
CREATE TRIGGER determination_state_kept BEFORE UPDATE ON expert_determination FOR EACH ROW EXECUTE FUNCTION keep_agreement_state();
CREATE TRIGGER determination_confirmer BEFORE UPDATE ON expert_determination FOR EACH ROW EXECUTE FUNCTION check_agreement_confirmer();

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['expert_determination', 'text_digest_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I TO provenote_definer USING (true) WITH CHECK (true)', name || '_for_functions', name);
  END LOOP;
END $$;
ALTER TABLE local_model_server ENABLE ROW LEVEL SECURITY;
CREATE POLICY local_model_server_for_functions ON local_model_server TO provenote_definer USING (true) WITH CHECK (true);

CREATE POLICY expert_determination_read ON expert_determination FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY expert_determination_add ON expert_determination FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership())
              AND confirmed_at IS NULL AND ended_at IS NULL);
CREATE POLICY expert_determination_decide ON expert_determination FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND ((SELECT actor_has_role('compliance_officer')) OR (SELECT actor_has_role('administrator'))))
  WITH CHECK (organization_id = (SELECT actor_organization())
              AND (confirmed_by_id IS NULL OR confirmed_by_id <> (SELECT actor_membership()) OR (SELECT actor_has_role('compliance_officer')))
              AND (ended_by_id IS NULL OR ended_by_id = (SELECT actor_membership())));
CREATE POLICY text_digest_key_of_subject ON text_digest_key TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));

GRANT SELECT, INSERT ON expert_determination, text_digest_key TO provenote_app;
GRANT UPDATE (confirmed_by_id, confirmed_at, ended_by_id, ended_at) ON expert_determination TO provenote_app;
GRANT UPDATE (subject_id, value) ON text_digest_key TO provenote_app;
GRANT INSERT (leaving_deployment_id, leaving_version) ON draft_run TO provenote_app;
GRANT SELECT, INSERT ON expert_determination, text_digest_key TO provenote_definer;
GRANT SELECT, INSERT, UPDATE, DELETE ON local_model_server TO provenote_definer;

-- How a call ended is its own job's to write, and nothing else of it is anybody's: it goes where its text goes.
DROP POLICY model_call_end ON model_call;
CREATE POLICY model_call_end ON model_call FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id = (SELECT actor_grant_subject()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id = (SELECT actor_grant_subject()));
REVOKE UPDATE (subject_id) ON model_call FROM provenote_app;

CREATE FUNCTION take_calls_along() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE model_call c SET subject_id = NEW.subject_id
    FROM draft_run r
   WHERE r.organization_id = NEW.organization_id AND r.document_id = NEW.id AND c.organization_id = r.organization_id AND c.run_id = r.id
     AND c.subject_id IS DISTINCT FROM NEW.subject_id;
  RETURN NULL;
END $$;
ALTER FUNCTION take_calls_along() OWNER TO provenote_definer;
CREATE TRIGGER document_takes_calls AFTER UPDATE OF subject_id ON source_document FOR EACH ROW
  WHEN (OLD.subject_id IS DISTINCT FROM NEW.subject_id) EXECUTE FUNCTION take_calls_along();

-- A call that is written while its text is being filed would stay behind under the text: it waits for the filing, which
-- moves the grant, and is then refused.
CREATE FUNCTION hold_call_subject() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  held uuid;
BEGIN
  SELECT g.subject_id INTO held FROM job_grant g
   WHERE g.organization_id = NEW.organization_id AND g.run_id = NEW.run_id FOR SHARE;
  IF FOUND AND held <> NEW.subject_id THEN
    RAISE EXCEPTION 'model_call.subject_moved' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION hold_call_subject() OWNER TO provenote_definer;
CREATE TRIGGER call_subject_held BEFORE INSERT ON model_call FOR EACH ROW EXECUTE FUNCTION hold_call_subject();

DROP FUNCTION end_lost_model_calls();
SET ROLE provenote_definer;
REVOKE EXECUTE ON FUNCTION take_calls_along(), hold_call_subject() FROM PUBLIC;

-- The last calls through the door, with the expert's report where one stood in for an agreement.
DROP FUNCTION list_model_calls(integer);
CREATE FUNCTION list_model_calls(most integer) RETURNS TABLE (
  id uuid, deployment_id uuid, deployment_version integer, agreement_id uuid, determination_id uuid, requester_id uuid, task text, zone text,
  data_class text, attempt integer, state text, code text, bytes integer, identifiers integer, input_tokens integer, output_tokens integer,
  cost_micros bigint, started_at timestamptz, ended_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('administrator') AND NOT actor_has_role('compliance_officer') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT c.id, c.deployment_id, c.deployment_version, c.agreement_id, c.determination_id, c.requester_id, c.task, c.zone, c.data_class,
                      c.attempt, c.state, c.code, c.bytes, c.identifiers, c.input_tokens, c.output_tokens, c.cost_micros, c.started_at, c.ended_at
                 FROM model_call c WHERE c.organization_id = org ORDER BY c.started_at DESC, c.id LIMIT least(most, 500);
END $$;

-- Calls that nobody will end any more: their run was cancelled, which took the grant that could; or their process is gone.
CREATE FUNCTION lost_model_calls() RETURNS TABLE (
  id uuid, organization_id uuid, patient_id uuid, text_id uuid, deployment_id uuid, deployment_version integer, agreement_id uuid,
  determination_id uuid, task text, zone text, data_class text, model text, vendor text, code text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id, c.organization_id, p.id, CASE WHEN p.id IS NULL AND c.task <> 'connection_test' THEN c.subject_id END,
         c.deployment_id, c.deployment_version, c.agreement_id, c.determination_id, c.task, c.zone, c.data_class,
         v.content ->> 'model', v.content ->> 'vendor',
         CASE WHEN r.status = 'cancelled' THEN 'llm.cancelled' ELSE 'llm.process_ended' END
    FROM model_call c
    JOIN model_deployment_version v ON v.organization_id = c.organization_id AND v.deployment_id = c.deployment_id AND v.version = c.deployment_version
    LEFT JOIN draft_run r ON r.organization_id = c.organization_id AND r.id = c.run_id
    LEFT JOIN patient p ON p.organization_id = c.organization_id AND p.id = c.subject_id
   WHERE c.state = 'sent' AND (r.status = 'cancelled' OR c.started_at < clock_timestamp() - interval '20 minutes')
   ORDER BY c.started_at LIMIT 200
$$;
-- Ends one of them, together with its entry of the log: neither is written without the other. The entry says that nobody
-- of the clinic acted; its object is this call, and its chart the call's own.
CREATE FUNCTION end_lost_model_call(wanted_call uuid, entry_id uuid, wanted_entry bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  lost record;
  said jsonb := convert_from(wanted_entry, 'UTF8')::jsonb;
BEGIN
  PERFORM 1 FROM model_call c WHERE c.id = wanted_call AND c.state = 'sent' FOR UPDATE;
  SELECT * INTO lost FROM lost_model_calls() l WHERE l.id = wanted_call;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF said ->> 'type' <> 'model.call_unknown' OR said ->> 'actorKind' <> 'system' OR said ? 'actorId' OR said ->> 'code' IS DISTINCT FROM lost.code
     OR said #>> '{object,id}' IS DISTINCT FROM wanted_call::text
     OR said ->> 'patientId' IS DISTINCT FROM lost.patient_id::text OR said ->> 'textId' IS DISTINCT FROM lost.text_id::text THEN
    RAISE EXCEPTION 'model_call.other_entry' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE model_call c SET state = 'unknown', code = lost.code, ended_at = clock_timestamp() WHERE c.id = wanted_call;
  INSERT INTO audit_intake (id, organization_id, entry) VALUES (entry_id, lost.organization_id, wanted_entry);
  RETURN true;
END $$;

-- What a worker found on its own machine, and that it found nothing any more.
CREATE FUNCTION note_local_models(wanted_address text, offered jsonb, is_own boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF offered IS NULL THEN
    DELETE FROM local_model_server s WHERE s.address = wanted_address;
    RETURN;
  END IF;
  INSERT INTO local_model_server (address, models, is_own_network, seen_at) VALUES (wanted_address, offered, is_own, clock_timestamp())
  ON CONFLICT (address) DO UPDATE SET models = excluded.models, is_own_network = excluded.is_own_network, seen_at = excluded.seen_at;
END $$;
-- Servers seen in the last minutes: one whose worker is gone is not offered.
CREATE FUNCTION local_model_servers() RETURNS TABLE (address text, models jsonb, is_own_network boolean, seen_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT actor_has_role('administrator') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT s.address, s.models, s.is_own_network, s.seen_at FROM local_model_server s
                WHERE s.seen_at > clock_timestamp() - interval '10 minutes' ORDER BY s.address LIMIT 8;
END $$;
REVOKE EXECUTE ON FUNCTION list_model_calls(integer), lost_model_calls(), end_lost_model_call(uuid, uuid, bytea), note_local_models(text, jsonb, boolean),
  local_model_servers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_model_calls(integer), local_model_servers() TO provenote_app;
GRANT EXECUTE ON FUNCTION lost_model_calls(), end_lost_model_call(uuid, uuid, bytea), note_local_models(text, jsonb, boolean) TO provenote_jobs;
RESET ROLE;
-- The one entry that no actor writes: see above, where its words are checked against the call.
CREATE POLICY audit_of_lost_calls ON audit_intake FOR INSERT TO provenote_definer WITH CHECK (public.audit_field(entry, 'type') = 'model.call_unknown');
GRANT INSERT (id, organization_id, entry) ON audit_intake TO provenote_definer;
