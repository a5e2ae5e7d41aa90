-- The database does not believe the application: it knows who acts only from the secret of a live session
-- or job grant, which it hashes and looks up itself. No other setting is read anywhere in a policy.
-- The functions belong to provenote_definer, a role without log-in that may read just what they need.

GRANT USAGE, CREATE ON SCHEMA public TO provenote_definer;
GRANT SELECT ON organization, person, membership, team_member, care_assignment, patient, source_document, job_grant TO provenote_definer;
GRANT SELECT, UPDATE ON session TO provenote_definer;

CREATE FUNCTION current_actor() RETURNS TABLE (
  kind text, organization_id uuid, membership_id uuid, person_id uuid, roles text[], factors text[],
  session_id uuid, grant_id uuid, subject_id uuid, run_id uuid, step_up_at timestamptz
) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  secret text := current_setting('provenote.secret', true);
  hash bytea;
BEGIN
  IF secret IS NULL OR secret = '' THEN
    RETURN;
  END IF;
  hash := sha256(convert_to(secret, 'UTF8'));
  RETURN QUERY
    SELECT 'session'::text, s.organization_id, m.id, m.person_id, m.roles, s.factors, s.id, NULL::uuid, NULL::uuid, NULL::uuid, s.step_up_at
      FROM session s
      JOIN membership m ON m.organization_id = s.organization_id AND m.id = s.membership_id
      JOIN person p ON p.id = m.person_id
      JOIN organization o ON o.id = s.organization_id
     WHERE s.secret_hash = hash AND s.revoked_at IS NULL
       AND clock_timestamp() < s.idle_ends_at AND clock_timestamp() < s.absolute_ends_at
       AND m.disabled_at IS NULL AND p.disabled_at IS NULL AND o.disabled_at IS NULL;
  IF FOUND THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT 'grant'::text, g.organization_id, m.id, m.person_id, m.roles, ARRAY[]::text[], NULL::uuid, g.id, g.subject_id, g.run_id, NULL::timestamptz
      FROM job_grant g
      JOIN membership m ON m.organization_id = g.organization_id AND m.id = g.membership_id
      JOIN person p ON p.id = m.person_id
      JOIN organization o ON o.id = g.organization_id
     WHERE g.secret_hash = hash AND g.revoked_at IS NULL AND clock_timestamp() < g.expires_at
       AND m.disabled_at IS NULL AND p.disabled_at IS NULL AND o.disabled_at IS NULL;
END $$;
ALTER FUNCTION current_actor() OWNER TO provenote_definer;

CREATE FUNCTION actor_organization() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public AS
  'SELECT a.organization_id FROM current_actor() a';
CREATE FUNCTION actor_membership() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public AS
  'SELECT a.membership_id FROM current_actor() a';
CREATE FUNCTION actor_grant_subject() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public AS
  'SELECT a.subject_id FROM current_actor() a';
/* A job grant acts on charts only: it never carries an office. */
CREATE FUNCTION actor_has_role(wanted text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS
  'SELECT coalesce((SELECT a.kind = ''session'' AND wanted = ANY (a.roles) FROM current_actor() a), false)';

-- Every subject (patient or unfiled text) whose chart rows the actor may read: the care team's patients and
-- the actor's own unfiled texts; for a job grant the one subject it names, and only while the person who
-- asked would still see it.
CREATE FUNCTION actor_subjects() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR NOT a.roles && ARRAY['clinician', 'nurse'] THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT s.id FROM (
      SELECT c.patient_id AS id FROM care_assignment c
       WHERE c.organization_id = a.organization_id AND c.ended_at IS NULL AND c.membership_id = a.membership_id
      UNION
      SELECT c.patient_id FROM team_member t
        JOIN care_assignment c ON c.organization_id = t.organization_id AND c.team_id = t.team_id AND c.ended_at IS NULL
       WHERE t.organization_id = a.organization_id AND t.membership_id = a.membership_id
      UNION
      SELECT p.id FROM patient p JOIN organization o ON o.id = p.organization_id
       WHERE p.organization_id = a.organization_id AND o.care_policy = 'clinic'
      UNION
      SELECT d.id FROM source_document d
       WHERE d.organization_id = a.organization_id AND d.patient_id IS NULL AND d.author_id = a.membership_id
    ) s WHERE a.subject_id IS NULL OR s.id = a.subject_id;
END $$;
ALTER FUNCTION actor_subjects() OWNER TO provenote_definer;

-- The creator of a chart joins its care team; this works only for an id that no chart has yet, so nobody can
-- use it to add himself to an existing one.
CREATE FUNCTION join_as_creator(new_patient uuid, assignment uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR a.kind <> 'session' OR NOT a.roles && ARRAY['clinician', 'nurse'] THEN
    RAISE EXCEPTION 'access.refused' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT 1 FROM patient p WHERE p.id = new_patient)
     OR EXISTS (SELECT 1 FROM care_assignment c WHERE c.patient_id = new_patient)
     OR EXISTS (SELECT 1 FROM source_document d WHERE d.id = new_patient) THEN
    RAISE EXCEPTION 'patient.exists' USING ERRCODE = 'unique_violation';
  END IF;
  INSERT INTO care_assignment (id, organization_id, patient_id, membership_id, assigned_by_id, basis)
  VALUES (assignment, a.organization_id, new_patient, a.membership_id, a.membership_id, 'creator');
END $$;
GRANT INSERT ON care_assignment TO provenote_definer;
ALTER FUNCTION join_as_creator(uuid, uuid) OWNER TO provenote_definer;

-- A text is its own subject until it is filed, under an id that its author's page made. So an id is a patient or a
-- text and never both: a text named like a chart would put that chart among its author's subjects.
CREATE FUNCTION refuse_taken_subject() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  -- Two that take one id at the same time wait for each other here; the second then sees the first.
  PERFORM pg_advisory_xact_lock(hashtextextended('subject:' || NEW.id, 0));
  IF (TG_TABLE_NAME = 'patient' AND EXISTS (SELECT 1 FROM source_document d WHERE d.id = NEW.id))
     OR (TG_TABLE_NAME = 'source_document'
         AND (EXISTS (SELECT 1 FROM patient p WHERE p.id = NEW.id)
              OR EXISTS (SELECT 1 FROM care_assignment c WHERE c.patient_id = NEW.id))) THEN
    RAISE EXCEPTION 'subject.id_taken' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION refuse_taken_subject() OWNER TO provenote_definer;
CREATE TRIGGER patient_own_id BEFORE INSERT OR UPDATE OF id ON patient FOR EACH ROW EXECUTE FUNCTION refuse_taken_subject();
CREATE TRIGGER document_own_id BEFORE INSERT OR UPDATE OF id ON source_document FOR EACH ROW EXECUTE FUNCTION refuse_taken_subject();

-- A chart that exists under another care team, found by blind-index token; yields its id and nothing else, so
-- that a clinician can ask to join instead of making a second chart.
GRANT SELECT ON blind_index TO provenote_definer;
CREATE FUNCTION find_chart_elsewhere(wanted_field text, wanted_token bytea) RETURNS TABLE (patient_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR a.kind <> 'session' OR NOT a.roles && ARRAY['clinician', 'nurse'] OR wanted_field <> 'mrn' THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT b.row_id FROM blind_index b
     WHERE b.organization_id = a.organization_id AND b.field = wanted_field AND b.token = wanted_token
       AND b.row_id NOT IN (SELECT actor_subjects());
END $$;
ALTER FUNCTION find_chart_elsewhere(text, bytea) OWNER TO provenote_definer;

-- Identity only, for a compliance officer: sealed demographics by token or by id. The application writes the
-- look-up and its reason to the log in the same transaction.
CREATE FUNCTION resolve_identity(wanted_field text, wanted_token bytea, wanted_id uuid)
RETURNS TABLE (id uuid, number text, demographics bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('compliance_officer') THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT p.id, p.number, p.demographics FROM patient p
     WHERE p.organization_id = org
       AND (p.id = wanted_id OR p.id IN (SELECT b.row_id FROM blind_index b WHERE b.organization_id = org AND b.field = wanted_field AND b.token = wanted_token));
END $$;
ALTER FUNCTION resolve_identity(text, bytea, uuid) OWNER TO provenote_definer;

-- The numbers (P-4C19-A2) of patients, which say nothing about them, for the log's readers.
CREATE FUNCTION patient_numbers(ids uuid[]) RETURNS TABLE (id uuid, number text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('compliance_officer') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT p.id, p.number FROM patient p WHERE p.organization_id = org AND p.id = ANY (ids);
END $$;
ALTER FUNCTION patient_numbers(uuid[]) OWNER TO provenote_definer;

CREATE FUNCTION patient_by_number(wanted text) RETURNS TABLE (id uuid, number text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
BEGIN
  IF NOT actor_has_role('compliance_officer') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT p.id, p.number FROM patient p WHERE p.organization_id = org AND p.number = wanted;
END $$;
ALTER FUNCTION patient_by_number(text) OWNER TO provenote_definer;
