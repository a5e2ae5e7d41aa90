-- Somebody is told of a leak: an answer of a model that held what it should not, a made-up patient whose chart was asked for,
-- a look at the made-up patients by anybody but a job.

-- Patients who do not exist. They stand apart from the charts, so that no list, search, count or report has to leave them out;
-- a job compares what a model wrote with them. Who they are is sealed.
CREATE TABLE "honeytoken_patient" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "honeytoken_patient_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "honeytoken_patient_organization_id_id_key" ON "honeytoken_patient"("organization_id", "id");

-- Kinds, ids and moments; never a word of what leaked. The call's own columns are copied, since an office sees no call's row.
CREATE TABLE "leak_alert" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kinds" TEXT[],
    "membership_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "call_id" UUID,
    "run_id" UUID,
    "task" TEXT,
    "deployment_id" UUID,
    "deployment_version" INTEGER,
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "leak_alert_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "leak_alert_organization_id_id_key" ON "leak_alert"("organization_id", "id");
CREATE UNIQUE INDEX "leak_alert_call_id_key" ON "leak_alert"("call_id");
CREATE INDEX "leak_alert_organization_id_raised_at_idx" ON "leak_alert"("organization_id", "raised_at");

ALTER TABLE honeytoken_patient ADD CONSTRAINT honeytoken_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE honeytoken_patient ADD CONSTRAINT honeytoken_size CHECK (octet_length(content) <= 4096);
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_person FOREIGN KEY (organization_id, membership_id) REFERENCES membership (organization_id, id);
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_call FOREIGN KEY (organization_id, call_id) REFERENCES model_call (organization_id, id);
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_deployment FOREIGN KEY (organization_id, deployment_id, deployment_version)
  REFERENCES model_deployment_version (organization_id, deployment_id, version);
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_reviewer FOREIGN KEY (organization_id, reviewed_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_kinds CHECK (kinds IS NOT NULL AND cardinality(kinds) > 0
  AND kinds <@ ARRAY['canary', 'honeytoken', 'identifier', 'honeytoken_opened', 'honeytokens_read']);
-- What a model wrote names its call; what a person did has none.
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_of_call CHECK (
  (kinds <@ ARRAY['canary', 'honeytoken', 'identifier'])
  = (call_id IS NOT NULL AND run_id IS NOT NULL AND task IS NOT NULL AND deployment_id IS NOT NULL AND deployment_version IS NOT NULL));
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_outcome CHECK (outcome IN ('false_alarm', 'in_source', 'test', 'incident', 'other'));
ALTER TABLE leak_alert ADD CONSTRAINT leak_alert_reviewed
  CHECK ((reviewed_at IS NULL) = (reviewed_by_id IS NULL) AND (reviewed_at IS NULL) = (outcome IS NULL));

-- Looked at once, under the own name, by somebody of the two offices; what a person did is not closed by that person, unless
-- the organization has declared that it is one person. Nobody takes an alert away.
CREATE FUNCTION keep_leak_alert() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
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
  RETURN NEW;
END $$;
CREATE TRIGGER leak_alert_kept BEFORE UPDATE OR DELETE ON leak_alert FOR EACH ROW EXECUTE FUNCTION keep_leak_alert();
CREATE FUNCTION keep_all_leak_alerts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION 'leak_alert.is_final' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER leak_alerts_kept BEFORE TRUNCATE ON leak_alert FOR EACH STATEMENT EXECUTE FUNCTION keep_all_leak_alerts();
REVOKE EXECUTE ON FUNCTION keep_leak_alert(), keep_all_leak_alerts() FROM PUBLIC;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['honeytoken_patient', 'leak_alert'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I TO provenote_definer USING (true) WITH CHECK (true)', name || '_for_functions', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON honeytoken_patient, leak_alert TO provenote_definer;
GRANT SELECT ON honeytoken_patient, leak_alert TO provenote_app;
GRANT UPDATE (reviewed_by_id, reviewed_at, outcome) ON leak_alert TO provenote_app;

SET ROLE provenote_definer;
-- A job reads the made-up patients. A session that reaches for them gets none, and somebody is told: once in an hour, since a
-- reader of tables reads them again and again. A transaction that is taken back takes its alert along.
CREATE FUNCTION may_read_honeytokens() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR a.kind = 'grant' THEN
    RETURN FOUND;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM leak_alert l WHERE l.organization_id = a.organization_id AND l.membership_id = a.membership_id
                  AND l.kinds = ARRAY['honeytokens_read'] AND l.reviewed_at IS NULL AND l.raised_at > clock_timestamp() - interval '1 hour') THEN
    INSERT INTO leak_alert (id, organization_id, kinds, membership_id, raised_at)
    VALUES (gen_random_uuid(), a.organization_id, ARRAY['honeytokens_read'], a.membership_id, clock_timestamp());
  END IF;
  RETURN false;
END $$;

-- Tells of an answer that was held back, with what its call's row says; for the job that made the call.
CREATE FUNCTION raise_leak_alert(alert_id uuid, wanted_call uuid, wanted_kinds text[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
  raised integer;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR a.kind <> 'grant' THEN
    RAISE EXCEPTION 'access.refused' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO leak_alert (id, organization_id, kinds, membership_id, raised_at, call_id, run_id, task, deployment_id, deployment_version)
  SELECT alert_id, c.organization_id, wanted_kinds, c.requester_id, clock_timestamp(), c.id, c.run_id, c.task, c.deployment_id, c.deployment_version
    FROM model_call c
   WHERE c.organization_id = a.organization_id AND c.id = wanted_call AND c.run_id = a.run_id AND c.requester_id = a.membership_id
  ON CONFLICT (call_id) DO NOTHING;
  GET DIAGNOSTICS raised = ROW_COUNT;
  RETURN raised = 1;
END $$;

-- Tells of a chart that was asked for and refused, when it is a made-up patient's; says nothing of any other id.
CREATE FUNCTION touch_honeytoken(wanted_patient uuid, alert_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR NOT EXISTS (SELECT 1 FROM honeytoken_patient h WHERE h.organization_id = a.organization_id AND h.id = wanted_patient) THEN
    RETURN false;
  END IF;
  INSERT INTO leak_alert (id, organization_id, kinds, membership_id, raised_at)
  VALUES (alert_id, a.organization_id, ARRAY['honeytoken_opened'], a.membership_id, clock_timestamp());
  RETURN true;
END $$;

-- The organizations that have no made-up patients yet, and the way to give them theirs: by the worker, which has the keys.
CREATE FUNCTION organizations_without_honeytokens() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT o.id FROM organization o
   WHERE o.disabled_at IS NULL AND NOT EXISTS (SELECT 1 FROM honeytoken_patient h WHERE h.organization_id = o.id)
   ORDER BY o.id LIMIT 50
$$;
CREATE FUNCTION add_honeytokens(wanted_organization uuid, ids uuid[], contents bytea[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  -- Two workers that begin at once: the second finds those of the first.
  PERFORM pg_advisory_xact_lock(hashtextextended('honeytokens/' || wanted_organization, 0));
  IF EXISTS (SELECT 1 FROM honeytoken_patient h WHERE h.organization_id = wanted_organization) THEN
    RETURN false;
  END IF;
  INSERT INTO honeytoken_patient (id, organization_id, content, created_at)
  SELECT u.id, wanted_organization, u.content, clock_timestamp() FROM unnest(ids, contents) AS u (id, content);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION may_read_honeytokens(), raise_leak_alert(uuid, uuid, text[]), touch_honeytoken(uuid, uuid),
  organizations_without_honeytokens(), add_honeytokens(uuid, uuid[], bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_read_honeytokens(), raise_leak_alert(uuid, uuid, text[]), touch_honeytoken(uuid, uuid) TO provenote_app;
GRANT EXECUTE ON FUNCTION organizations_without_honeytokens(), add_honeytokens(uuid, uuid[], bytea[]) TO provenote_jobs;
RESET ROLE;

CREATE POLICY honeytoken_for_jobs ON honeytoken_patient FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT may_read_honeytokens()));
CREATE POLICY leak_alert_read ON leak_alert FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND ((SELECT actor_has_role('compliance_officer')) OR (SELECT actor_has_role('administrator'))));
CREATE POLICY leak_alert_review ON leak_alert FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND ((SELECT actor_has_role('compliance_officer')) OR (SELECT actor_has_role('administrator'))))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND reviewed_by_id = (SELECT actor_membership()));
