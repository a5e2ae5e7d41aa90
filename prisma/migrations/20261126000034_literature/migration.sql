-- Literature beside a case: whether an organization lets a register of literature be asked, and what was asked about one note.
-- What was asked and what came back are sealed under the subject's note key, so they go where the text goes.

-- Versions are only added; the newest is in force, and without any nothing is asked.
CREATE TABLE "literature_policy" (
    "organization_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "literature_policy_pkey" PRIMARY KEY ("organization_id", "version")
);

-- One question of one person: for records on concepts of a case, or whether the numbers that a note cites exist. Its id is
-- the run of its job.
CREATE TABLE "literature_search" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "asker_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "code" TEXT,
    "asked" BYTEA NOT NULL,
    "answer" BYTEA,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "literature_search_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "literature_search_organization_id_id_key" ON "literature_search"("organization_id", "id");
CREATE INDEX "literature_search_note_id_idx" ON "literature_search"("note_id");
CREATE INDEX "literature_search_subject_id_idx" ON "literature_search"("subject_id");
CREATE INDEX "literature_search_asker_id_asked_at_idx" ON "literature_search"("asker_id", "asked_at");

ALTER TABLE literature_policy ADD CONSTRAINT literature_policy_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE literature_policy ADD CONSTRAINT literature_policy_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE literature_search ADD CONSTRAINT literature_search_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE literature_search ADD CONSTRAINT literature_search_asker FOREIGN KEY (organization_id, asker_id) REFERENCES membership (organization_id, id);
ALTER TABLE literature_search ADD CONSTRAINT literature_search_kind CHECK (kind IN ('search', 'check'));
ALTER TABLE literature_search ADD CONSTRAINT literature_search_state CHECK (state IN ('waiting', 'answered', 'failed')
  AND (state = 'waiting') = (ended_at IS NULL) AND (state = 'answered') = (answer IS NOT NULL) AND (state = 'failed') = (code IS NOT NULL));
ALTER TABLE literature_search ADD CONSTRAINT literature_search_code CHECK (code IS NULL OR code ~ '^[a-z_]+\.[a-z0-9_]{1,60}$');

CREATE FUNCTION literature_policy_version_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.version <> coalesce((SELECT max(p.version) FROM literature_policy p WHERE p.organization_id = NEW.organization_id), 0) + 1 THEN
    RAISE EXCEPTION 'literature.version_moved' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER literature_policy_follows BEFORE INSERT ON literature_policy FOR EACH ROW EXECUTE FUNCTION literature_policy_version_follows();

SET ROLE provenote_definer;
GRANT EXECUTE ON FUNCTION keep_with_note() TO SESSION_USER;
RESET ROLE;
CREATE TRIGGER literature_search_of_note BEFORE INSERT OR UPDATE ON literature_search FOR EACH ROW EXECUTE FUNCTION keep_with_note();
SET ROLE provenote_definer;
REVOKE EXECUTE ON FUNCTION keep_with_note() FROM SESSION_USER;
RESET ROLE;

-- A question stands as it was asked and is answered once, by its own job; filing a text seals both anew for the chart.
CREATE FUNCTION keep_literature_search() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.subject_id <> OLD.subject_id THEN
    IF actor_grant_subject() IS NOT NULL OR (NEW.answer IS NULL) <> (OLD.answer IS NULL)
       OR (NEW.state, NEW.code, NEW.ended_at) IS DISTINCT FROM (OLD.state, OLD.code, OLD.ended_at) THEN
      RAISE EXCEPTION 'literature.not_moved' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.asked IS DISTINCT FROM OLD.asked OR OLD.state <> 'waiting' THEN
    RAISE EXCEPTION 'literature.is_final' USING ERRCODE = 'check_violation';
  END IF;
  IF current_user = 'provenote_app' AND (SELECT a.run_id FROM current_actor() a) IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION 'literature.job_only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER literature_search_kept BEFORE UPDATE ON literature_search FOR EACH ROW EXECUTE FUNCTION keep_literature_search();
REVOKE EXECUTE ON FUNCTION literature_policy_version_follows(), keep_literature_search() FROM PUBLIC;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['literature_policy', 'literature_search'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO provenote_definer USING (true)', name || '_for_export', name);
    EXECUTE format('GRANT SELECT ON %I TO provenote_definer', name);
  END LOOP;
END $$;
CREATE POLICY literature_policy_read ON literature_policy FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY literature_policy_add ON literature_policy FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND created_by_id = (SELECT actor_membership()));
CREATE POLICY literature_search_read ON literature_search FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY literature_search_ask ON literature_search FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects())
    AND asker_id = (SELECT actor_membership()) AND (SELECT actor_grant_subject()) IS NULL AND state = 'waiting');
CREATE POLICY literature_search_change ON literature_search FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
GRANT SELECT, INSERT ON literature_policy TO provenote_app;
GRANT SELECT ON literature_search TO provenote_app;
GRANT INSERT (id, organization_id, subject_id, note_id, asker_id, kind, state, asked, asked_at) ON literature_search TO provenote_app;
GRANT UPDATE (subject_id, state, code, asked, answer, ended_at) ON literature_search TO provenote_app;

-- The queue's own door for these jobs. Tried once: a second try would be a second disclosure, and whoever asked can ask again.
SET ROLE provenote_jobs;
CREATE FUNCTION jobs.enqueue_literature(run_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, jobs AS $$
BEGIN
  IF NOT public.may_enqueue('literature', run_id) THEN
    RAISE EXCEPTION 'jobs.no_grant' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM jobs.add_job('literature', payload := json_build_object('runId', run_id), max_attempts := 1, job_key := 'literature:' || run_id);
END $$;
REVOKE EXECUTE ON FUNCTION jobs.enqueue_literature(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION jobs.enqueue_literature(uuid) TO provenote_app;
RESET ROLE;
