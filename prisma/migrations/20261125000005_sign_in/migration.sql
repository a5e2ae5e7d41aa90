-- What the application may do before anybody has signed in, each a narrow function.

GRANT SELECT, INSERT, UPDATE ON sign_in_failure TO provenote_definer;
GRANT SELECT, INSERT ON identity TO provenote_definer;
GRANT SELECT, INSERT, UPDATE ON password_credential TO provenote_definer;
GRANT INSERT ON session, person, membership, organization, team_member TO provenote_definer;
GRANT UPDATE ON membership, person, organization TO provenote_definer;
GRANT SELECT, UPDATE ON invitation TO provenote_definer;

-- One live membership of a person: in a live clinic before a demo one, else the oldest.
CREATE FUNCTION live_membership(wanted_person uuid) RETURNS TABLE (membership_id uuid, organization_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.id, m.organization_id FROM membership m
    JOIN organization o ON o.id = m.organization_id JOIN person p ON p.id = m.person_id
   WHERE m.person_id = wanted_person AND m.disabled_at IS NULL AND p.disabled_at IS NULL AND o.disabled_at IS NULL
   ORDER BY (o.kind = 'live') DESC, m.created_at LIMIT 1
$$;
ALTER FUNCTION live_membership(uuid) OWNER TO provenote_definer;

CREATE FUNCTION sign_in_lookup(wanted_email text) RETURNS TABLE (person_id uuid, hash text, membership_id uuid, organization_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id, c.hash, l.membership_id, l.organization_id
    FROM person p JOIN password_credential c ON c.person_id = p.id
    LEFT JOIN LATERAL live_membership(p.id) l ON true
   WHERE p.email = lower(wanted_email)
$$;
ALTER FUNCTION sign_in_lookup(text) OWNER TO provenote_definer;

-- The clinic whose log takes an entry that has no actor yet: the live one, else the demo.
CREATE FUNCTION reception_organization() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT o.id FROM organization o WHERE o.disabled_at IS NULL ORDER BY (o.kind = 'live') DESC, o.created_at LIMIT 1
$$;
ALTER FUNCTION reception_organization() OWNER TO provenote_definer;

CREATE FUNCTION demo_is_open() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM organization o WHERE o.kind = 'demo' AND o.disabled_at IS NULL)
$$;
ALTER FUNCTION demo_is_open() OWNER TO provenote_definer;

CREATE FUNCTION open_session(wanted_membership uuid, new_session uuid, new_secret_hash bytea, used_factors text[], from_address text, from_workstation text)
RETURNS TABLE (organization_id uuid, membership_id uuid, roles text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  m record;
BEGIN
  SELECT x.id, x.organization_id, x.roles INTO m FROM membership x
    JOIN organization o ON o.id = x.organization_id JOIN person p ON p.id = x.person_id
   WHERE x.id = wanted_membership AND x.disabled_at IS NULL AND p.disabled_at IS NULL AND o.disabled_at IS NULL;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  INSERT INTO session (id, organization_id, membership_id, secret_hash, factors, address, workstation, idle_ends_at, absolute_ends_at, step_up_at)
  VALUES (new_session, m.organization_id, m.id, new_secret_hash, used_factors, from_address, from_workstation,
          clock_timestamp() + interval '15 minutes', clock_timestamp() + interval '12 hours', clock_timestamp());
  RETURN QUERY SELECT m.organization_id, m.id, m.roles;
END $$;
ALTER FUNCTION open_session(uuid, uuid, bytea, text[], text, text) OWNER TO provenote_definer;

-- Slides the idle end on a person's activity, at most every 15 seconds, never past the absolute end.
CREATE FUNCTION touch_session() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE session s SET last_seen_at = clock_timestamp(),
         idle_ends_at = least(s.absolute_ends_at, clock_timestamp() + interval '15 minutes')
   WHERE s.id = (SELECT a.session_id FROM current_actor() a) AND s.last_seen_at < clock_timestamp() - interval '15 seconds'
$$;
ALTER FUNCTION touch_session() OWNER TO provenote_definer;

CREATE FUNCTION confirm_step_up() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE session s SET step_up_at = clock_timestamp() WHERE s.id = (SELECT a.session_id FROM current_actor() a)
$$;
ALTER FUNCTION confirm_step_up() OWNER TO provenote_definer;

-- The password hash of the actor, and of nobody else, for confirming who is at the keyboard.
CREATE FUNCTION own_password_hash() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.hash FROM password_credential c WHERE c.person_id = (SELECT a.person_id FROM current_actor() a WHERE a.kind = 'session')
$$;
ALTER FUNCTION own_password_hash() OWNER TO provenote_definer;

-- Lock-out: counts before the password is checked, so that a burst of parallel guesses cannot exceed the budget.
CREATE FUNCTION take_sign_in_try(wanted_key text, budget integer, window_length interval, lock_length interval)
RETURNS TABLE (allowed boolean, locked_until timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  f record;
BEGIN
  INSERT INTO sign_in_failure AS x (key, failures, window_ends_at) VALUES (wanted_key, 1, clock_timestamp() + window_length)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN x.window_ends_at < clock_timestamp() AND coalesce(x.locked_until < clock_timestamp(), true) THEN 1 ELSE x.failures + 1 END,
    window_ends_at = CASE WHEN x.window_ends_at < clock_timestamp() AND coalesce(x.locked_until < clock_timestamp(), true)
                          THEN clock_timestamp() + window_length ELSE x.window_ends_at END,
    locked_until = CASE
      WHEN x.window_ends_at < clock_timestamp() AND coalesce(x.locked_until < clock_timestamp(), true) THEN NULL
      WHEN x.locked_until IS NOT NULL AND x.locked_until > clock_timestamp() THEN x.locked_until
      WHEN x.failures + 1 > budget THEN clock_timestamp() + lock_length ELSE NULL END
  RETURNING x.failures, x.locked_until INTO f;
  RETURN QUERY SELECT f.locked_until IS NULL OR f.locked_until <= clock_timestamp(), f.locked_until;
END $$;
ALTER FUNCTION take_sign_in_try(text, integer, interval, interval) OWNER TO provenote_definer;

CREATE FUNCTION clear_sign_in_tries(wanted_key text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE sign_in_failure SET failures = 0, locked_until = NULL WHERE key = wanted_key
$$;
ALTER FUNCTION clear_sign_in_tries(text) OWNER TO provenote_definer;

-- A right password gives its try back, so that a ward behind one address is not locked out by its own sign-ins.
CREATE FUNCTION return_sign_in_try(wanted_key text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE sign_in_failure SET failures = greatest(failures - 1, 0) WHERE key = wanted_key
$$;
ALTER FUNCTION return_sign_in_try(text) OWNER TO provenote_definer;

-- Sign-in at a provider. The key is issuer and subject; a matching e-mail never links accounts. The provider's
-- claim is the truth about roles, at every sign-in.
CREATE FUNCTION provider_sign_in(wanted_issuer text, wanted_subject text, new_roles text[], new_email text, new_family text, new_given text, new_person uuid, new_membership uuid)
RETURNS TABLE (outcome text, membership_id uuid, organization_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  known uuid;
  org uuid := reception_organization();
  m record;
BEGIN
  SELECT i.person_id INTO known FROM identity i WHERE i.issuer = wanted_issuer AND i.subject = wanted_subject;
  IF known IS NULL THEN
    IF cardinality(new_roles) = 0 THEN
      RETURN QUERY SELECT 'no_role'::text, NULL::uuid, org;
      RETURN;
    END IF;
    IF EXISTS (SELECT 1 FROM person p WHERE p.email = lower(new_email)) THEN
      RETURN QUERY SELECT 'email_taken'::text, NULL::uuid, org;
      RETURN;
    END IF;
    INSERT INTO person (id, email, family_name, given_name) VALUES (new_person, lower(new_email), new_family, new_given);
    INSERT INTO identity (id, issuer, subject, person_id) VALUES (gen_random_uuid(), wanted_issuer, wanted_subject, new_person);
    INSERT INTO membership (id, organization_id, person_id, roles) VALUES (new_membership, org, new_person, new_roles);
    RETURN QUERY SELECT 'created'::text, new_membership, org;
    RETURN;
  END IF;
  SELECT l.membership_id, l.organization_id INTO m FROM live_membership(known) l;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'disabled'::text, NULL::uuid, org;
    RETURN;
  END IF;
  IF cardinality(new_roles) = 0 THEN
    RETURN QUERY SELECT 'no_role'::text, NULL::uuid, m.organization_id;
    RETURN;
  END IF;
  UPDATE membership x SET roles = new_roles WHERE x.id = m.membership_id AND x.roles IS DISTINCT FROM new_roles;
  RETURN QUERY SELECT CASE WHEN FOUND THEN 'roles_changed' ELSE 'known' END, m.membership_id, m.organization_id;
END $$;
ALTER FUNCTION provider_sign_in(text, text, text[], text, text, text, uuid, uuid) OWNER TO provenote_definer;

-- Whoever invited must still be allowed to: a link kept for later does not outlive its maker's office.
CREATE FUNCTION may_still_invite(inviter uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT NOT EXISTS (SELECT 1 FROM membership m WHERE m.id = inviter AND (m.disabled_at IS NOT NULL OR NOT 'administrator' = ANY (m.roles)))
$$;
ALTER FUNCTION may_still_invite(uuid) OWNER TO provenote_definer;

-- An invitation is looked at, then used once.
CREATE FUNCTION read_invitation(wanted_hash bytea) RETURNS TABLE (email text, family_name text, given_name text, organization_name text, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.email, i.family_name, i.given_name, o.name, i.expires_at FROM invitation i JOIN organization o ON o.id = i.organization_id
   WHERE i.token_hash = wanted_hash AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > clock_timestamp() AND o.disabled_at IS NULL
     AND may_still_invite(i.created_by_id)
$$;
ALTER FUNCTION read_invitation(bytea) OWNER TO provenote_definer;

CREATE FUNCTION accept_invitation(wanted_hash bytea, new_password_hash text, new_person uuid, new_membership uuid)
RETURNS TABLE (outcome text, membership_id uuid, organization_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  i record;
BEGIN
  UPDATE invitation x SET used_at = clock_timestamp()
   WHERE x.token_hash = wanted_hash AND x.used_at IS NULL AND x.revoked_at IS NULL AND x.expires_at > clock_timestamp()
     AND may_still_invite(x.created_by_id)
  RETURNING x.* INTO i;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT 1 FROM person p WHERE p.email = lower(i.email)) THEN
    RETURN QUERY SELECT 'email_taken'::text, NULL::uuid, i.organization_id;
    RETURN;
  END IF;
  INSERT INTO person (id, email, family_name, given_name) VALUES (new_person, lower(i.email), i.family_name, i.given_name);
  INSERT INTO password_credential (person_id, hash) VALUES (new_person, new_password_hash);
  INSERT INTO membership (id, organization_id, person_id, roles, title, created_by_id)
  VALUES (new_membership, i.organization_id, new_person, i.roles, i.title, i.created_by_id);
  IF i.team_id IS NOT NULL THEN
    INSERT INTO team_member (organization_id, team_id, membership_id) VALUES (i.organization_id, i.team_id, new_membership);
  END IF;
  RETURN QUERY SELECT 'accepted'::text, new_membership, i.organization_id;
END $$;
ALTER FUNCTION accept_invitation(bytea, text, uuid, uuid) OWNER TO provenote_definer;

-- "Make the live clinic": a demo administrator starts an empty live clinic with one invited administrator; the
-- demo clinic closes, so its accounts stop working at once.
GRANT INSERT ON invitation TO provenote_definer;
CREATE FUNCTION make_live_organization(new_organization uuid, new_name text, new_invitation uuid, new_email text, new_family text, new_given text, new_token_hash bytea)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a record;
BEGIN
  SELECT * INTO a FROM current_actor();
  IF NOT FOUND OR a.kind <> 'session' OR NOT 'administrator' = ANY (a.roles)
     OR NOT EXISTS (SELECT 1 FROM organization o WHERE o.id = a.organization_id AND o.kind = 'demo') THEN
    RAISE EXCEPTION 'access.refused' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO organization (id, name, kind, roles_checked_at, deid_policy_checked_at)
  SELECT new_organization, new_name, 'live', o.roles_checked_at, o.deid_policy_checked_at FROM organization o WHERE o.id = a.organization_id;
  INSERT INTO invitation (id, organization_id, email, family_name, given_name, roles, token_hash, created_by_id, expires_at)
  VALUES (new_invitation, new_organization, lower(new_email), new_family, new_given, ARRAY['administrator'], new_token_hash, a.membership_id, clock_timestamp() + interval '72 hours');
  UPDATE organization SET disabled_at = clock_timestamp() WHERE id = a.organization_id;
  UPDATE session SET revoked_at = clock_timestamp(), revoked_reason = 'demo closed'
   WHERE organization_id = a.organization_id AND revoked_at IS NULL;
  RETURN new_organization;
END $$;
ALTER FUNCTION make_live_organization(uuid, text, uuid, text, text, text, bytea) OWNER TO provenote_definer;
