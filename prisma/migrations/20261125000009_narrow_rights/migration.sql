-- What the application could still do by SQL and never needs: forging, moving or thinning out chart rows.

-- Whose a row is, who wrote it and when: written once.
REVOKE UPDATE ON source_document, identity_map, draft_run FROM provenote_app;
GRANT UPDATE (subject_id, patient_id, encounter_id, content, marks, length, state, chart_override, revision, filed_at, updated_at)
  ON source_document TO provenote_app;
GRANT UPDATE (content, revision, updated_at) ON identity_map TO provenote_app;
GRANT UPDATE (subject_id, status, attempt, outcome, started_at, finished_at) ON draft_run TO provenote_app;

-- A job's secret is made by the worker that claims it, and no grant outlives a day.
REVOKE INSERT ON job_grant FROM provenote_app;
GRANT INSERT (id, organization_id, run_id, membership_id, subject_id, purpose, expires_at) ON job_grant TO provenote_app;
ALTER TABLE job_grant ADD CONSTRAINT grant_ends CHECK (expires_at <= created_at + interval '25 hours');
CREATE FUNCTION keep_grant_revoked() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NULL THEN
    RAISE EXCEPTION 'access.grant_revoked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER grant_stays_revoked BEFORE UPDATE ON job_grant FOR EACH ROW EXECUTE FUNCTION keep_grant_revoked();

-- The directory of public keys grows by somebody who is signed in.
DROP POLICY service_key_add ON service_key;
CREATE POLICY service_key_add ON service_key FOR INSERT TO provenote_app WITH CHECK ((SELECT actor_organization()) IS NOT NULL);

-- A signed note takes no version, also from somebody who does not see the note: the function looks for itself.
ALTER FUNCTION refuse_when_signed() SECURITY DEFINER;
ALTER FUNCTION refuse_when_signed() OWNER TO provenote_definer;

-- What belongs to a note stands under the note's own subject, so that nobody hangs a row of a chart he sees on a
-- note of one he does not.
CREATE FUNCTION keep_with_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM note n WHERE n.organization_id = NEW.organization_id AND n.id = NEW.note_id AND n.subject_id = NEW.subject_id) THEN
    RAISE EXCEPTION 'note.other_subject' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION keep_with_note() OWNER TO provenote_definer;
CREATE TRIGGER version_of_note BEFORE INSERT OR UPDATE ON note_version FOR EACH ROW EXECUTE FUNCTION keep_with_note();
CREATE TRIGGER working_copy_of_note BEFORE INSERT OR UPDATE ON working_copy FOR EACH ROW EXECUTE FUNCTION keep_with_note();
CREATE TRIGGER addendum_of_note BEFORE INSERT OR UPDATE ON addendum FOR EACH ROW EXECUTE FUNCTION keep_with_note();
CREATE TRIGGER passage_of_note BEFORE INSERT ON passage FOR EACH ROW EXECUTE FUNCTION keep_with_note();
CREATE TRIGGER outbox_of_note BEFORE INSERT ON embedding_outbox FOR EACH ROW EXECUTE FUNCTION keep_with_note();

-- Unsaved work goes away by a signature alone, which leaves its version first.
CREATE FUNCTION keep_working_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM note_version v WHERE v.organization_id = OLD.organization_id AND v.note_id = OLD.note_id AND v.cause = 'sign') THEN
    RAISE EXCEPTION 'note.not_signed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN OLD;
END $$;
ALTER FUNCTION keep_working_copy() OWNER TO provenote_definer;
CREATE TRIGGER working_copy_kept BEFORE DELETE ON working_copy FOR EACH ROW EXECUTE FUNCTION keep_working_copy();

-- A note begins as a draft, and is signed by a clinician in person, with the version that says so.
CREATE FUNCTION begin_as_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.status <> 'draft' OR NEW.signed_at IS NOT NULL OR NEW.signed_by_id IS NOT NULL THEN
    RAISE EXCEPTION 'note.not_draft' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER note_begins BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION begin_as_draft();

CREATE FUNCTION sign_in_person() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT actor_has_role('clinician') OR NEW.signed_at IS NULL OR NEW.signed_by_id IS DISTINCT FROM actor_membership()
     OR NOT EXISTS (SELECT 1 FROM note_version v WHERE v.organization_id = NEW.organization_id AND v.note_id = NEW.id
                     AND v.version = NEW.current_version AND v.cause = 'sign' AND v.created_by_id = NEW.signed_by_id) THEN
    RAISE EXCEPTION 'note.not_signed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER note_signed_in_person BEFORE UPDATE ON note FOR EACH ROW
  WHEN (OLD.status = 'draft' AND NEW.status = 'signed') EXECUTE FUNCTION sign_in_person();

-- A text that a note was made of keeps its bytes and its chart. Filing re-seals it, and only a text without a signed
-- note is filed elsewhere; what is in a chart never leaves it for nobody's.
CREATE FUNCTION keep_source_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  is_moved boolean := NEW.subject_id <> OLD.subject_id;
BEGIN
  IF OLD.patient_id IS NOT NULL AND NEW.patient_id IS NULL THEN
    RAISE EXCEPTION 'document.filed' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'kept' AND NOT is_moved
     AND (NEW.content, NEW.length, NEW.revision) IS DISTINCT FROM (OLD.content, OLD.length, OLD.revision) THEN
    RAISE EXCEPTION 'document.kept' USING ERRCODE = 'check_violation';
  END IF;
  IF is_moved AND NEW.length <> OLD.length THEN
    RAISE EXCEPTION 'document.kept' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'kept' AND NEW.state <> 'kept'
     AND EXISTS (SELECT 1 FROM note n WHERE n.organization_id = OLD.organization_id AND n.document_id = OLD.id AND n.current_version > 0) THEN
    RAISE EXCEPTION 'document.kept' USING ERRCODE = 'check_violation';
  END IF;
  IF is_moved AND EXISTS (SELECT 1 FROM note n WHERE n.organization_id = OLD.organization_id AND n.document_id = OLD.id AND n.status <> 'draft') THEN
    RAISE EXCEPTION 'note.signed_stays' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION keep_source_document() OWNER TO provenote_definer;
CREATE TRIGGER document_kept BEFORE UPDATE ON source_document FOR EACH ROW EXECUTE FUNCTION keep_source_document();

-- A run whose grant has ended (no worker came in time, or none succeeded) can never finish: it ends as failed, and the
-- text is its author's to send again.
GRANT UPDATE (state) ON source_document TO provenote_definer;
CREATE POLICY document_reopened ON source_document FOR UPDATE TO provenote_definer USING (true) WITH CHECK (true);
CREATE FUNCTION end_lost_runs() RETURNS TABLE (run_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH ended AS (
    UPDATE draft_run r SET status = 'failed', finished_at = clock_timestamp(), outcome = jsonb_build_object('code', 'draft.expired')
     WHERE r.status IN ('queued', 'running')
       AND NOT EXISTS (SELECT 1 FROM job_grant g WHERE g.run_id = r.id AND g.revoked_at IS NULL AND clock_timestamp() < g.expires_at)
    RETURNING r.id, r.document_id),
  reopened AS (
    UPDATE source_document d SET state = 'working' FROM ended e
     WHERE d.id = e.document_id AND d.state = 'kept'
       AND NOT EXISTS (SELECT 1 FROM note n WHERE n.document_id = d.id AND n.current_version > 0))
  SELECT e.id FROM ended e
$$;
ALTER FUNCTION end_lost_runs() OWNER TO provenote_definer;

REVOKE EXECUTE ON FUNCTION keep_grant_revoked(), begin_as_draft(), sign_in_person() FROM PUBLIC;
-- Only a function's owner closes or opens it; for anybody else REVOKE and GRANT warn and change nothing.
SET ROLE provenote_definer;
REVOKE EXECUTE ON FUNCTION keep_with_note(), keep_working_copy(), keep_source_document(), end_lost_runs() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_lost_runs() TO provenote_jobs;
RESET ROLE;
