-- A draft that was asked for with red flags first, and stopped, goes on with red flags first. Whether the mode is still in
-- force is asked again when the run looks. That something may leave was agreed to for the stopped run alone and is not
-- carried over, as before.
SET ROLE provenote_definer;
CREATE OR REPLACE FUNCTION continue_reviewed_draft(wanted_review uuid, new_run uuid, new_grant uuid, asked_at timestamptz, minutes integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
  me uuid := actor_membership();
  v record;
  d record;
BEGIN
  SELECT x.*, r.note_id, r.template, r.is_emergency INTO v FROM deid_review x
    JOIN draft_run r ON r.organization_id = x.organization_id AND r.id = x.run_id
   WHERE x.organization_id = org AND x.id = wanted_review AND x.status = 'decided' AND x.decided_by_id = me AND x.next_run_id IS NULL;
  IF NOT FOUND OR NOT actor_has_role('privacy_reviewer') THEN
    RAISE EXCEPTION 'review.not_reviewer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO d FROM source_document x WHERE x.organization_id = org AND x.id = v.document_id FOR UPDATE;
  IF d.state <> 'working' OR d.revision <> v.document_revision OR d.subject_id <> v.subject_id THEN
    RETURN 'text_changed';
  END IF;
  IF NOT member_reads_subject(org, v.requester_id, v.subject_id) THEN
    RETURN 'requester_gone';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM note n WHERE n.organization_id = org AND n.id = v.note_id AND n.status = 'draft' AND n.current_version = 0) THEN
    RETURN 'note_begun';
  END IF;
  UPDATE source_document x SET state = 'kept' WHERE x.organization_id = org AND x.id = v.document_id;
  INSERT INTO draft_run (id, organization_id, subject_id, document_id, note_id, requester_id, template, is_emergency, created_at)
  VALUES (new_run, org, v.subject_id, v.document_id, v.note_id, v.requester_id, v.template, v.is_emergency, continue_reviewed_draft.asked_at);
  INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, expires_at)
  VALUES (new_grant, org, new_run, v.requester_id, v.subject_id, 'draft', clock_timestamp() + make_interval(mins => minutes));
  UPDATE deid_review x SET next_run_id = new_run WHERE x.organization_id = org AND x.id = wanted_review;
  RETURN 'queued';
END $$;
RESET ROLE;
