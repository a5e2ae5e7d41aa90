-- The audit trail's intake: written in the same transaction as the act, insert-only for the application.
-- `entry` is the exact canonical JSON; nothing ever writes it again. The filter columns are computed from those
-- bytes by the database. NIST SP 800-53 AU-3, AU-9, AU-11; 45 CFR 164.312(b).

CREATE FUNCTION audit_field(entry bytea, name text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog AS $$
BEGIN
  RETURN convert_from(entry, 'UTF8')::jsonb ->> name;
END $$;
CREATE FUNCTION audit_uuid(entry bytea, name text) RETURNS uuid LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog AS $$
BEGIN
  RETURN (convert_from(entry, 'UTF8')::jsonb ->> name)::uuid;
END $$;

CREATE TABLE audit_intake (
  id uuid NOT NULL,
  organization_id uuid NOT NULL REFERENCES organization (id),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  entry bytea NOT NULL CHECK (octet_length(entry) <= 65535),
  event_type text GENERATED ALWAYS AS (public.audit_field(entry, 'type')) STORED,
  actor_id uuid GENERATED ALWAYS AS (public.audit_uuid(entry, 'actorId')) STORED,
  patient_id uuid GENERATED ALWAYS AS (public.audit_uuid(entry, 'patientId')) STORED,
  outcome text GENERATED ALWAYS AS (public.audit_field(entry, 'outcome')) STORED,
  PRIMARY KEY (recorded_at, id)
) PARTITION BY RANGE (recorded_at);
CREATE INDEX audit_by_time ON audit_intake (organization_id, recorded_at DESC, id DESC);
CREATE INDEX audit_by_patient ON audit_intake (organization_id, patient_id, recorded_at DESC, id DESC) WHERE patient_id IS NOT NULL;
CREATE INDEX audit_by_actor ON audit_intake (organization_id, actor_id, recorded_at DESC, id DESC);
CREATE INDEX audit_by_type ON audit_intake (organization_id, event_type, recorded_at DESC, id DESC);
CREATE INDEX audit_by_outcome ON audit_intake (organization_id, recorded_at DESC, id DESC) WHERE outcome <> 'success';

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'audit.insert_only' USING ERRCODE = 'insufficient_privilege';
END $$;

-- The trigger for TRUNCATE stands on each partition, since the parent's does not fire for one. `start` may be any
-- day of the half-year.
CREATE FUNCTION add_audit_partition(start date) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  first_day date := make_date(extract(year FROM start)::int, CASE WHEN extract(month FROM start) < 7 THEN 1 ELSE 7 END, 1);
  name text := format('audit_intake_%sh%s', extract(year FROM first_day)::int, CASE WHEN extract(month FROM first_day) = 1 THEN 1 ELSE 2 END);
BEGIN
  IF to_regclass('public.' || name) IS NOT NULL THEN
    RETURN;
  END IF;
  EXECUTE format('CREATE TABLE public.%I PARTITION OF public.audit_intake FOR VALUES FROM (%L) TO (%L)',
    name, first_day::timestamp AT TIME ZONE 'UTC', (first_day + interval '6 months') AT TIME ZONE 'UTC');
  EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_audit_change()', name || '_no_truncate', name);
  EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.refuse_audit_change()', name || '_no_change', name);
END $$;
REVOKE EXECUTE ON FUNCTION add_audit_partition(date) FROM PUBLIC;
SELECT add_audit_partition((now() AT TIME ZONE 'UTC')::date);
SELECT add_audit_partition((now() AT TIME ZONE 'UTC' + interval '6 months')::date);
SELECT add_audit_partition((now() AT TIME ZONE 'UTC' + interval '12 months')::date);
CREATE TRIGGER audit_intake_no_truncate BEFORE TRUNCATE ON audit_intake FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- Keeps two half-years ahead; the worker calls it once a day.
CREATE FUNCTION extend_audit_intake() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM public.add_audit_partition((now() AT TIME ZONE 'UTC')::date);
  PERFORM public.add_audit_partition((now() AT TIME ZONE 'UTC' + interval '6 months')::date);
  PERFORM public.add_audit_partition((now() AT TIME ZONE 'UTC' + interval '12 months')::date);
END $$;
REVOKE EXECUTE ON FUNCTION extend_audit_intake() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION extend_audit_intake() TO provenote_sequencer;

ALTER TABLE audit_intake ENABLE ROW LEVEL SECURITY;
-- An actor's entries carry the actor's clinic and name the actor. Without one (a failed sign-in) the reception clinic
-- takes the entry, and it names nobody.
CREATE POLICY audit_append ON audit_intake FOR INSERT TO provenote_app
  WITH CHECK (organization_id = coalesce((SELECT actor_organization()), (SELECT reception_organization()))
    AND public.audit_uuid(entry, 'actorId') IS NOT DISTINCT FROM (SELECT actor_membership()));
CREATE POLICY audit_for_functions ON audit_intake FOR SELECT TO provenote_definer USING (true);
CREATE POLICY audit_for_sequencer ON audit_intake FOR SELECT TO provenote_sequencer, provenote_auditor USING (true);
GRANT INSERT (id, organization_id, entry) ON audit_intake TO provenote_app;
GRANT SELECT ON audit_intake TO provenote_definer, provenote_sequencer, provenote_auditor;

-- The viewer's only way to the log: a live session of a compliance officer. Keyset paging, newest first; `backwards`
-- pages towards newer entries.
CREATE FUNCTION read_audit(filter jsonb, page_size integer) RETURNS TABLE (id uuid, recorded_at timestamptz, entry bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org uuid := actor_organization();
  conditions text := 'x.organization_id = $1';
  newer boolean := coalesce((filter ->> 'newer')::boolean, false);
BEGIN
  IF NOT actor_has_role('compliance_officer') THEN
    RAISE EXCEPTION 'access.refused' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF filter ? 'from' THEN conditions := conditions || ' AND x.recorded_at >= ($2 ->> ''from'')::timestamptz'; END IF;
  IF filter ? 'to' THEN conditions := conditions || ' AND x.recorded_at < ($2 ->> ''to'')::timestamptz'; END IF;
  IF filter ? 'actorId' THEN conditions := conditions || ' AND x.actor_id = ($2 ->> ''actorId'')::uuid'; END IF;
  IF filter ? 'patientId' THEN conditions := conditions || ' AND x.patient_id = ($2 ->> ''patientId'')::uuid'; END IF;
  IF filter ? 'types' THEN conditions := conditions || ' AND x.event_type = ANY (ARRAY(SELECT jsonb_array_elements_text($2 -> ''types'')))'; END IF;
  IF filter ->> 'outcome' = 'not_success' THEN conditions := conditions || ' AND x.outcome <> ''success''';
  ELSIF filter ? 'outcome' THEN conditions := conditions || ' AND x.outcome = $2 ->> ''outcome'''; END IF;
  IF filter ? 'entryId' THEN conditions := conditions || ' AND x.id = ($2 ->> ''entryId'')::uuid'; END IF;
  IF filter ? 'cursorAt' THEN
    conditions := conditions || format(' AND (x.recorded_at, x.id) %s (($2 ->> ''cursorAt'')::timestamptz, ($2 ->> ''cursorId'')::uuid)', CASE WHEN newer THEN '>' ELSE '<' END);
  END IF;
  RETURN QUERY EXECUTE format('SELECT x.id, x.recorded_at, x.entry FROM public.audit_intake x WHERE %s ORDER BY x.recorded_at %s, x.id %s LIMIT $3',
    conditions, CASE WHEN newer THEN 'ASC' ELSE 'DESC' END, CASE WHEN newer THEN 'ASC' ELSE 'DESC' END)
  USING org, filter, least(greatest(page_size, 1), 5000);
END $$;
ALTER FUNCTION read_audit(jsonb, integer) OWNER TO provenote_definer;

-- Counts over at most `ceiling` newest matching entries, so that a million rows stay quick; `capped` says so.
CREATE FUNCTION summarize_audit(filter jsonb, ceiling integer) RETURNS TABLE (entries bigint, people bigint, refused bigint, capped boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY
    SELECT least(count(*), ceiling), count(DISTINCT public.audit_uuid(r.entry, 'actorId')),
           count(*) FILTER (WHERE public.audit_field(r.entry, 'outcome') = 'refused'), count(*) > ceiling
      FROM read_audit(filter - 'cursorAt' - 'cursorId' - 'newer', ceiling + 1) r;
END $$;
ALTER FUNCTION summarize_audit(jsonb, integer) OWNER TO provenote_definer;
