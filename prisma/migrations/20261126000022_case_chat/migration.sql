-- Questions about one case, a section drafted again, and what a clinician says of a drafted sentence. Each is a run like a
-- draft: under a grant, on one subject, with its timeline, its cancelling and its end. Words are sealed under the subject's
-- note key, so they go where the text goes and can be read no longer than it.

-- What a run makes; one that makes no first draft names its section and the revision it started from.
ALTER TABLE draft_run ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE draft_run ADD COLUMN "section" TEXT;
ALTER TABLE draft_run ADD COLUMN "base_revision" INTEGER;
ALTER TABLE draft_run ADD CONSTRAINT run_kind CHECK (kind IN ('draft', 'chat', 'rerun'));
ALTER TABLE draft_run ADD CONSTRAINT run_of_section CHECK ((kind = 'rerun') = (section IS NOT NULL AND base_revision IS NOT NULL));
CREATE INDEX "draft_run_note_id_kind_idx" ON "draft_run"("note_id", "kind");
CREATE INDEX "draft_run_requester_id_kind_created_at_idx" ON "draft_run"("requester_id", "kind", "created_at");
GRANT INSERT (kind, section, base_revision) ON draft_run TO provenote_app;

CREATE TABLE "case_question" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "asker_id" UUID NOT NULL,
    "question" BYTEA NOT NULL,
    "answer" BYTEA,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_question_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "case_question_organization_id_id_key" ON "case_question"("organization_id", "id");
CREATE UNIQUE INDEX "case_question_run_id_key" ON "case_question"("run_id");
CREATE INDEX "case_question_note_id_asked_at_idx" ON "case_question"("note_id", "asked_at");
CREATE INDEX "case_question_subject_id_idx" ON "case_question"("subject_id");

CREATE TABLE "section_feedback" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "sentence_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "run_id" UUID,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_feedback_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "section_feedback_organization_id_id_key" ON "section_feedback"("organization_id", "id");
CREATE UNIQUE INDEX "section_feedback_run_id_key" ON "section_feedback"("run_id");
CREATE INDEX "section_feedback_note_id_idx" ON "section_feedback"("note_id");
CREATE INDEX "section_feedback_subject_id_idx" ON "section_feedback"("subject_id");

ALTER TABLE case_question ADD CONSTRAINT question_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE case_question ADD CONSTRAINT question_run FOREIGN KEY (organization_id, run_id) REFERENCES draft_run (organization_id, id);
ALTER TABLE case_question ADD CONSTRAINT question_asker FOREIGN KEY (organization_id, asker_id) REFERENCES membership (organization_id, id);
ALTER TABLE case_question ADD CONSTRAINT question_answered CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE section_feedback ADD CONSTRAINT feedback_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE section_feedback ADD CONSTRAINT feedback_run FOREIGN KEY (organization_id, run_id) REFERENCES draft_run (organization_id, id);
ALTER TABLE section_feedback ADD CONSTRAINT feedback_author FOREIGN KEY (organization_id, author_id) REFERENCES membership (organization_id, id);
ALTER TABLE section_feedback ADD CONSTRAINT feedback_kind CHECK (kind IN ('wrong', 'missing', 'too_long'));

-- Both stay under their note's own subject. Whoever makes a trigger must be allowed its function, for that moment.
SET ROLE provenote_definer;
GRANT EXECUTE ON FUNCTION keep_with_note() TO SESSION_USER;
RESET ROLE;
CREATE TRIGGER question_of_note BEFORE INSERT OR UPDATE ON case_question FOR EACH ROW EXECUTE FUNCTION keep_with_note();
CREATE TRIGGER feedback_of_note BEFORE INSERT OR UPDATE ON section_feedback FOR EACH ROW EXECUTE FUNCTION keep_with_note();
SET ROLE provenote_definer;
REVOKE EXECUTE ON FUNCTION keep_with_note() FROM SESSION_USER;
RESET ROLE;

-- A question stands as it was asked. Its answer is written once, by the job of this very question; filing a text seals both
-- anew for the chart, in person, and changes nothing else.
CREATE FUNCTION keep_question() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.subject_id <> OLD.subject_id THEN
    IF actor_grant_subject() IS NOT NULL OR (NEW.answer IS NULL) <> (OLD.answer IS NULL) OR NEW.answered_at IS DISTINCT FROM OLD.answered_at THEN
      RAISE EXCEPTION 'question.not_moved' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.question IS DISTINCT FROM OLD.question OR OLD.answer IS NOT NULL THEN
    RAISE EXCEPTION 'question.is_final' USING ERRCODE = 'check_violation';
  END IF;
  IF current_user = 'provenote_app' AND (SELECT a.run_id FROM current_actor() a) IS DISTINCT FROM OLD.run_id THEN
    RAISE EXCEPTION 'question.job_only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER question_kept BEFORE UPDATE ON case_question FOR EACH ROW EXECUTE FUNCTION keep_question();
-- Feedback is never changed; filing a text seals it anew for the chart.
CREATE FUNCTION keep_feedback() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.subject_id = OLD.subject_id OR actor_grant_subject() IS NOT NULL THEN
    RAISE EXCEPTION 'feedback.is_final' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER feedback_kept BEFORE UPDATE ON section_feedback FOR EACH ROW EXECUTE FUNCTION keep_feedback();
REVOKE EXECUTE ON FUNCTION keep_question(), keep_feedback() FROM PUBLIC;

ALTER TABLE case_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_question FORCE ROW LEVEL SECURITY;
ALTER TABLE section_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE section_feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY case_question_for_functions ON case_question FOR SELECT TO provenote_definer USING (true);
CREATE POLICY section_feedback_for_functions ON section_feedback FOR SELECT TO provenote_definer USING (true);
-- Whoever reads the chart reads what was asked about it; asking and saying is done in person and in one's own name.
CREATE POLICY case_question_read ON case_question FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY case_question_ask ON case_question FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects())
    AND asker_id = (SELECT actor_membership()) AND (SELECT actor_grant_subject()) IS NULL AND answer IS NULL);
CREATE POLICY case_question_change ON case_question FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY section_feedback_read ON section_feedback FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY section_feedback_give ON section_feedback FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects())
    AND author_id = (SELECT actor_membership()) AND (SELECT actor_grant_subject()) IS NULL);
CREATE POLICY section_feedback_move ON section_feedback FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
GRANT SELECT ON case_question, section_feedback TO provenote_app, provenote_definer;
GRANT INSERT (id, organization_id, subject_id, note_id, run_id, asker_id, question, asked_at) ON case_question TO provenote_app;
GRANT UPDATE (subject_id, question, answer, answered_at) ON case_question TO provenote_app;
GRANT INSERT (id, organization_id, subject_id, note_id, sentence_id, section, kind, prompt, words, run_id, author_id, created_at) ON section_feedback TO provenote_app;
GRANT UPDATE (subject_id, words) ON section_feedback TO provenote_app;

SET ROLE provenote_definer;
-- How often clinicians said what of which prompt's sentences, for administrators: no note, no person, no words.
CREATE FUNCTION count_section_feedback() RETURNS TABLE (kind text, prompt text, given bigint, last_month bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('administrator') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT f.kind, f.prompt, count(*), count(*) FILTER (WHERE f.created_at > clock_timestamp() - interval '30 days')
                 FROM section_feedback f WHERE f.organization_id = org GROUP BY f.kind, f.prompt ORDER BY f.prompt, f.kind;
END $$;
REVOKE EXECUTE ON FUNCTION count_section_feedback() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_section_feedback() TO provenote_app;

-- The reconciler puts a run back as what it is.
CREATE OR REPLACE FUNCTION unfinished_runs() RETURNS TABLE (task text, run_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.task, u.run_id FROM (
    SELECT r.kind AS task, r.id AS run_id FROM draft_run r
     WHERE r.status IN ('queued', 'running') AND r.created_at < clock_timestamp() - interval '10 seconds'
    UNION ALL
    SELECT 'embed'::text, o.id FROM embedding_outbox o
     WHERE o.done_at IS NULL AND o.created_at < clock_timestamp() - interval '10 seconds') u
   WHERE EXISTS (SELECT 1 FROM job_grant g WHERE g.run_id = u.run_id AND g.revoked_at IS NULL AND clock_timestamp() < g.expires_at)
$$;
RESET ROLE;

SET ROLE provenote_jobs;
CREATE OR REPLACE FUNCTION jobs.enqueue(task text, run_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, jobs AS $$
BEGIN
  IF task NOT IN ('draft', 'embed', 'model_test', 'library', 'chat', 'rerun') THEN
    RAISE EXCEPTION 'jobs.unknown_task' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM jobs.add_job(task, payload := json_build_object('runId', run_id), max_attempts := CASE task WHEN 'model_test' THEN 1 ELSE 8 END, job_key := task || ':' || run_id);
END $$;
RESET ROLE;
