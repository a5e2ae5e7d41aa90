-- Row-level security. Chart tables are FORCED: not even their owner reads them without an actor. A row belongs to
-- a subject; it is visible when the subject is one of the actor's.

ALTER TABLE patient ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient FORCE ROW LEVEL SECURITY;
ALTER TABLE source_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE source_document FORCE ROW LEVEL SECURITY;
ALTER TABLE blind_index ENABLE ROW LEVEL SECURITY;
ALTER TABLE blind_index FORCE ROW LEVEL SECURITY;
ALTER TABLE patient_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient_fact FORCE ROW LEVEL SECURITY;
ALTER TABLE encounter ENABLE ROW LEVEL SECURITY;
ALTER TABLE encounter FORCE ROW LEVEL SECURITY;
ALTER TABLE identity_map ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_map FORCE ROW LEVEL SECURITY;
ALTER TABLE deid_attestation ENABLE ROW LEVEL SECURITY;
ALTER TABLE deid_attestation FORCE ROW LEVEL SECURITY;
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE note FORCE ROW LEVEL SECURITY;
ALTER TABLE note_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE note_version FORCE ROW LEVEL SECURITY;
ALTER TABLE working_copy ENABLE ROW LEVEL SECURITY;
ALTER TABLE working_copy FORCE ROW LEVEL SECURITY;
ALTER TABLE addendum ENABLE ROW LEVEL SECURITY;
ALTER TABLE addendum FORCE ROW LEVEL SECURITY;
ALTER TABLE draft_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_run FORCE ROW LEVEL SECURITY;
ALTER TABLE draft_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_progress FORCE ROW LEVEL SECURITY;
ALTER TABLE embedding_outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE embedding_outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE passage ENABLE ROW LEVEL SECURITY;
ALTER TABLE passage FORCE ROW LEVEL SECURITY;

CREATE POLICY patient_fact_of_subject ON patient_fact TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY encounter_of_subject ON encounter TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY identity_map_of_subject ON identity_map TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY deid_attestation_of_subject ON deid_attestation TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY note_of_subject ON note TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY note_version_of_subject ON note_version TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY working_copy_of_subject ON working_copy TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY addendum_of_subject ON addendum TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY draft_run_of_subject ON draft_run TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY draft_progress_of_subject ON draft_progress TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY embedding_outbox_of_subject ON embedding_outbox TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY passage_of_subject ON passage TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND subject_id IN (SELECT actor_subjects()));

CREATE POLICY patient_of_team ON patient TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (id IN (SELECT actor_subjects()) OR (SELECT actor_has_role('coordinator'))))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND id IN (SELECT actor_subjects()));
CREATE POLICY patient_for_functions ON patient FOR SELECT TO provenote_definer USING (true);

CREATE POLICY document_of_subject ON source_document TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects())
              OR (patient_id IS NULL AND author_id = (SELECT actor_membership())
                  AND coalesce((SELECT actor_grant_subject()) = id, true))))
  WITH CHECK (organization_id = (SELECT actor_organization())
         AND (subject_id IN (SELECT actor_subjects())
              OR (patient_id IS NULL AND author_id = (SELECT actor_membership()))));
CREATE POLICY document_for_functions ON source_document FOR SELECT TO provenote_definer USING (true);

CREATE POLICY blind_index_of_team ON blind_index TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (row_id IN (SELECT actor_subjects()) OR (SELECT actor_has_role('coordinator'))))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND row_id IN (SELECT actor_subjects()));
CREATE POLICY blind_index_for_functions ON blind_index FOR SELECT TO provenote_definer USING (true);

-- Access tables: enabled for the application; their owner runs migrations and the first account only.

ALTER TABLE organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE password_credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_failure ENABLE ROW LEVEL SECURITY;
ALTER TABLE team ENABLE ROW LEVEL SECURITY;
ALTER TABLE team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE care_assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE join_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE pending_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_key ENABLE ROW LEVEL SECURITY;

CREATE POLICY organization_own ON organization FOR SELECT TO provenote_app USING (id = (SELECT actor_organization()));
CREATE POLICY organization_edit ON organization FOR UPDATE TO provenote_app
  USING (id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')))
  WITH CHECK (id = (SELECT actor_organization()));

CREATE POLICY person_of_clinic ON person FOR SELECT TO provenote_app
  USING (id IN (SELECT m.person_id FROM membership m WHERE m.organization_id = (SELECT actor_organization())));
CREATE POLICY membership_of_clinic ON membership FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()));
-- Nobody edits his own roles.
CREATE POLICY membership_edit ON membership FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')) AND id <> (SELECT actor_membership()))
  WITH CHECK (organization_id = (SELECT actor_organization()));

CREATE POLICY session_own ON session FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (membership_id = (SELECT actor_membership()) OR (SELECT actor_has_role('administrator'))));
CREATE POLICY session_end ON session FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization())
         AND (membership_id = (SELECT actor_membership()) OR (SELECT actor_has_role('administrator'))))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND revoked_at IS NOT NULL);

CREATE POLICY team_of_clinic ON team FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
CREATE POLICY team_edit ON team FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND ((SELECT actor_has_role('administrator')) OR (SELECT actor_has_role('coordinator'))));
CREATE POLICY team_member_of_clinic ON team_member FOR SELECT TO provenote_app USING (organization_id = (SELECT actor_organization()));
-- Nobody adds himself, nor an account he created, to a care team.
CREATE POLICY team_member_add ON team_member FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization())
    AND ((SELECT actor_has_role('administrator')) OR (SELECT actor_has_role('coordinator')))
    AND membership_id <> (SELECT actor_membership())
    AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.id = membership_id AND m.created_by_id = (SELECT actor_membership())
                    AND NOT (SELECT actor_has_role('administrator'))));
CREATE POLICY team_member_remove ON team_member FOR DELETE TO provenote_app
  USING (organization_id = (SELECT actor_organization())
    AND ((SELECT actor_has_role('administrator')) OR (SELECT actor_has_role('coordinator'))));

CREATE POLICY care_of_clinic ON care_assignment FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
    AND (patient_id IN (SELECT actor_subjects()) OR (SELECT actor_has_role('coordinator'))));
CREATE POLICY care_assign ON care_assignment FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('coordinator'))
    AND coalesce(membership_id <> (SELECT actor_membership()), true)
    AND assigned_by_id = (SELECT actor_membership())
    AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.id = care_assignment.membership_id AND m.created_by_id = (SELECT actor_membership())));
CREATE POLICY care_end ON care_assignment FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('coordinator')))
  WITH CHECK (ended_at IS NOT NULL);

CREATE POLICY join_ask ON join_request FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership()) AND decided_at IS NULL);
CREATE POLICY join_read ON join_request FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
    AND (membership_id = (SELECT actor_membership()) OR (SELECT actor_has_role('coordinator'))));
CREATE POLICY join_decide ON join_request FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('coordinator')) AND membership_id <> (SELECT actor_membership()))
  WITH CHECK (decided_by_id = (SELECT actor_membership()));

CREATE POLICY pending_of_clinic ON pending_change TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')));
CREATE POLICY invitation_of_clinic ON invitation TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator')))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND (SELECT actor_has_role('administrator'))
              AND created_by_id = (SELECT actor_membership()));
CREATE POLICY idempotency_own ON idempotency_record TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership()));
CREATE POLICY grant_own ON job_grant TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership()))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND membership_id = (SELECT actor_membership())
              AND subject_id IN (SELECT actor_subjects()));
CREATE POLICY service_key_read ON service_key FOR SELECT TO provenote_app USING (true);
CREATE POLICY service_key_add ON service_key FOR INSERT TO provenote_app WITH CHECK (true);

CREATE POLICY organization_for_functions ON organization TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY person_for_functions ON person TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY membership_for_functions ON membership TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY identity_for_functions ON identity TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY password_credential_for_functions ON password_credential TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY session_for_functions ON session TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY sign_in_failure_for_functions ON sign_in_failure TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY team_for_functions ON team TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY team_member_for_functions ON team_member TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY care_assignment_for_functions ON care_assignment TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY invitation_for_functions ON invitation TO provenote_definer USING (true) WITH CHECK (true);
CREATE POLICY job_grant_for_functions ON job_grant TO provenote_definer USING (true) WITH CHECK (true);

-- What the application may do at all; rows are decided above.
GRANT USAGE ON SCHEMA public TO provenote_app, provenote_jobs, provenote_sequencer, provenote_auditor;
GRANT SELECT ON organization, person, membership, session, team, team_member, care_assignment, join_request, pending_change,
  invitation, idempotency_record, job_grant, service_key TO provenote_app;
GRANT UPDATE (name, care_policy, solo_practice, roles_checked_at, deid_policy_checked_at, sign_in_checked_at) ON organization TO provenote_app;
GRANT UPDATE (roles, title, left_on, disabled_at) ON membership TO provenote_app;
GRANT UPDATE (revoked_at, revoked_reason) ON session TO provenote_app;
GRANT INSERT ON team, team_member, care_assignment, join_request, pending_change, invitation, idempotency_record, job_grant, service_key TO provenote_app;
GRANT DELETE ON team_member TO provenote_app;
GRANT UPDATE (ended_at) ON care_assignment TO provenote_app;
GRANT UPDATE (decided_at, decided_by_id, outcome) ON join_request TO provenote_app;
GRANT UPDATE (approver_id, decided_at, outcome) ON pending_change TO provenote_app;
GRANT UPDATE (revoked_at) ON invitation TO provenote_app;
GRANT UPDATE (revoked_at, subject_id) ON job_grant TO provenote_app;

GRANT SELECT, INSERT ON patient, patient_fact, encounter, source_document, blind_index, identity_map, deid_attestation, note, note_version,
  working_copy, addendum, draft_run, draft_progress, embedding_outbox, passage TO provenote_app;
GRANT UPDATE (demographics, allergy_status, sensitivity, ai_allowed, revision) ON patient TO provenote_app;
GRANT UPDATE (ended_at) ON patient_fact TO provenote_app;
GRANT UPDATE ON source_document, identity_map, draft_run TO provenote_app;
GRANT UPDATE (subject_id) ON deid_attestation, draft_progress TO provenote_app;
GRANT UPDATE (subject_id, patient_id, encounter_id, status, current_version, signed_at, signed_by_id, sensitivity, ai_allowed) ON note TO provenote_app;
-- Filing a text re-seals its versions under the patient's key: the bytes that were signed stay the same.
GRANT UPDATE (content, subject_id) ON note_version TO provenote_app;
GRANT UPDATE, DELETE ON working_copy TO provenote_app;
GRANT DELETE ON blind_index, identity_map, passage TO provenote_app;
GRANT UPDATE (content, checksum, statement, statement_hash, signature, key_id, signed_at) ON addendum TO provenote_app;
GRANT UPDATE (done_at) ON embedding_outbox TO provenote_app;
