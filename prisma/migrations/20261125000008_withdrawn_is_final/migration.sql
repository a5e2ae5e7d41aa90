-- A signed note can only be withdrawn, and a withdrawn one stays so: before, withdrawing opened the way back to a draft.
CREATE OR REPLACE FUNCTION freeze_signed_note() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.status <> 'draft' AND (to_jsonb(NEW) - 'status') IS DISTINCT FROM (to_jsonb(OLD) - 'status') THEN
    RAISE EXCEPTION 'note.frozen' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.status <> 'draft' AND NEW.status NOT IN (OLD.status, 'withdrawn') THEN
    RAISE EXCEPTION 'note.frozen' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.status = 'draft' AND NEW.status = 'withdrawn' THEN
    RAISE EXCEPTION 'note.not_signed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
