-- Links between rows always carry the organization, so that no row can point into another clinic.

ALTER TABLE membership ADD CONSTRAINT membership_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE membership ADD CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE identity ADD CONSTRAINT identity_person FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE password_credential ADD CONSTRAINT password_person FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE session ADD CONSTRAINT session_membership FOREIGN KEY (organization_id, membership_id) REFERENCES membership (organization_id, id);
ALTER TABLE team ADD CONSTRAINT team_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE team_member ADD CONSTRAINT team_member_team FOREIGN KEY (organization_id, team_id) REFERENCES team (organization_id, id);
ALTER TABLE team_member ADD CONSTRAINT team_member_membership FOREIGN KEY (organization_id, membership_id) REFERENCES membership (organization_id, id);
-- Deferred: the creator's own assignment is written before the chart, so that the chart is visible to its creator at once.
ALTER TABLE care_assignment ADD CONSTRAINT care_patient FOREIGN KEY (organization_id, patient_id) REFERENCES patient (organization_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE care_assignment ADD CONSTRAINT care_team FOREIGN KEY (organization_id, team_id) REFERENCES team (organization_id, id);
ALTER TABLE care_assignment ADD CONSTRAINT care_membership FOREIGN KEY (organization_id, membership_id) REFERENCES membership (organization_id, id);
ALTER TABLE care_assignment ADD CONSTRAINT care_one_of CHECK ((team_id IS NULL) <> (membership_id IS NULL));
ALTER TABLE join_request ADD CONSTRAINT join_patient FOREIGN KEY (organization_id, patient_id) REFERENCES patient (organization_id, id);
ALTER TABLE join_request ADD CONSTRAINT join_membership FOREIGN KEY (organization_id, membership_id) REFERENCES membership (organization_id, id);
ALTER TABLE join_request ADD CONSTRAINT join_outcome CHECK (outcome IS NULL OR outcome IN ('accepted', 'declined'));
ALTER TABLE pending_change ADD CONSTRAINT pending_two_people CHECK (approver_id IS NULL OR approver_id <> requester_id);
ALTER TABLE pending_change ADD CONSTRAINT pending_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE invitation ADD CONSTRAINT invitation_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE idempotency_record ADD CONSTRAINT idempotency_membership FOREIGN KEY (organization_id, membership_id) REFERENCES membership (organization_id, id);
ALTER TABLE job_grant ADD CONSTRAINT grant_membership FOREIGN KEY (organization_id, membership_id) REFERENCES membership (organization_id, id);

ALTER TABLE patient ADD CONSTRAINT patient_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE patient ADD CONSTRAINT patient_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE patient_fact ADD CONSTRAINT fact_patient FOREIGN KEY (organization_id, subject_id) REFERENCES patient (organization_id, id);
ALTER TABLE patient_fact ADD CONSTRAINT fact_kind CHECK (kind IN ('allergy', 'problem', 'medication'));
ALTER TABLE encounter ADD CONSTRAINT encounter_patient FOREIGN KEY (organization_id, subject_id) REFERENCES patient (organization_id, id);
ALTER TABLE source_document ADD CONSTRAINT document_patient FOREIGN KEY (organization_id, patient_id) REFERENCES patient (organization_id, id);
ALTER TABLE source_document ADD CONSTRAINT document_encounter FOREIGN KEY (organization_id, encounter_id) REFERENCES encounter (organization_id, id);
ALTER TABLE source_document ADD CONSTRAINT document_author FOREIGN KEY (organization_id, author_id) REFERENCES membership (organization_id, id);
ALTER TABLE source_document ADD CONSTRAINT document_subject CHECK (subject_id = coalesce(patient_id, id));
ALTER TABLE source_document ADD CONSTRAINT document_state CHECK (state IN ('working', 'kept', 'discarded'));
ALTER TABLE blind_index ADD CONSTRAINT blind_patient FOREIGN KEY (organization_id, row_id) REFERENCES patient (organization_id, id);

ALTER TABLE note ADD CONSTRAINT note_patient FOREIGN KEY (organization_id, patient_id) REFERENCES patient (organization_id, id);
ALTER TABLE note ADD CONSTRAINT note_encounter FOREIGN KEY (organization_id, encounter_id) REFERENCES encounter (organization_id, id);
ALTER TABLE note ADD CONSTRAINT note_document FOREIGN KEY (organization_id, document_id) REFERENCES source_document (organization_id, id);
ALTER TABLE note ADD CONSTRAINT note_author FOREIGN KEY (organization_id, author_id) REFERENCES membership (organization_id, id);
ALTER TABLE note ADD CONSTRAINT note_amends FOREIGN KEY (organization_id, amends_note_id) REFERENCES note (organization_id, id);
ALTER TABLE note ADD CONSTRAINT note_subject CHECK (subject_id = coalesce(patient_id, document_id));
ALTER TABLE note ADD CONSTRAINT note_status CHECK (status IN ('draft', 'signed', 'withdrawn'));
ALTER TABLE note ADD CONSTRAINT note_signed_is_filed CHECK (status = 'draft' OR patient_id IS NOT NULL);
ALTER TABLE note_version ADD CONSTRAINT version_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE note_version ADD CONSTRAINT version_cause CHECK (cause IN ('draft', 'save', 'sign'));
ALTER TABLE note_version ADD CONSTRAINT version_positive CHECK (version >= 1);
ALTER TABLE working_copy ADD CONSTRAINT working_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE addendum ADD CONSTRAINT addendum_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE draft_run ADD CONSTRAINT run_document FOREIGN KEY (organization_id, document_id) REFERENCES source_document (organization_id, id);
ALTER TABLE draft_run ADD CONSTRAINT run_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE draft_run ADD CONSTRAINT run_requester FOREIGN KEY (organization_id, requester_id) REFERENCES membership (organization_id, id);
ALTER TABLE draft_run ADD CONSTRAINT run_status CHECK (status IN ('queued', 'running', 'done', 'blocked', 'wrong_chart', 'cancelled', 'failed', 'revoked'));
ALTER TABLE draft_progress ADD CONSTRAINT progress_run FOREIGN KEY (run_id) REFERENCES draft_run (id);
ALTER TABLE embedding_outbox ADD CONSTRAINT outbox_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);
ALTER TABLE passage ADD CONSTRAINT passage_note FOREIGN KEY (organization_id, note_id) REFERENCES note (organization_id, id);

-- Roles are a closed list; administering and reading charts exclude each other unless the clinic declared itself a solo practice.
CREATE FUNCTION check_membership_roles() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT NEW.roles <@ ARRAY['clinician', 'nurse', 'coordinator', 'administrator', 'compliance_officer'] THEN
    RAISE EXCEPTION 'membership.unknown_role' USING ERRCODE = 'check_violation';
  END IF;
  IF cardinality(NEW.roles) = 0 THEN
    RAISE EXCEPTION 'membership.no_role' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.roles && ARRAY['administrator', 'compliance_officer'] AND NEW.roles && ARRAY['clinician', 'nurse']
     AND NOT (SELECT o.solo_practice FROM organization o WHERE o.id = NEW.organization_id) THEN
    RAISE EXCEPTION 'membership.role_clash' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_roles BEFORE INSERT OR UPDATE OF roles ON membership FOR EACH ROW EXECUTE FUNCTION check_membership_roles();

-- Signed is frozen, whatever the application believes.
CREATE FUNCTION freeze_signed_note() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.status <> 'draft' AND (to_jsonb(NEW) - 'status') IS DISTINCT FROM (to_jsonb(OLD) - 'status') THEN
    RAISE EXCEPTION 'note.frozen' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.status = 'signed' AND NEW.status = 'draft' THEN
    RAISE EXCEPTION 'note.frozen' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER note_frozen BEFORE UPDATE ON note FOR EACH ROW EXECUTE FUNCTION freeze_signed_note();

CREATE FUNCTION refuse_when_signed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM note n WHERE n.organization_id = NEW.organization_id AND n.id = NEW.note_id AND n.status <> 'draft') THEN
    RAISE EXCEPTION 'note.frozen' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER version_frozen BEFORE INSERT OR UPDATE ON note_version FOR EACH ROW EXECUTE FUNCTION refuse_when_signed();
CREATE TRIGGER working_copy_frozen BEFORE INSERT OR UPDATE ON working_copy FOR EACH ROW EXECUTE FUNCTION refuse_when_signed();

CREATE FUNCTION freeze_signed_addendum() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'addendum.frozen' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER addendum_frozen BEFORE UPDATE OR DELETE ON addendum FOR EACH ROW EXECUTE FUNCTION freeze_signed_addendum();
