-- What one text says of language models is set beside its chart's: a counselling note in an ordinary chart. Whatever session or
-- page writes it, it is a person who does, and only a clinician lets a model see more than before.
GRANT UPDATE (sensitivity, ai_allowed) ON source_document TO provenote_app;
ALTER TABLE source_document ADD CONSTRAINT document_sensitivity CHECK (sensitivity IN ('normal', 'restricted', 'part2', 'psychotherapy'));
ALTER TABLE note ADD CONSTRAINT note_sensitivity CHECK (sensitivity IN ('normal', 'restricted', 'part2', 'psychotherapy'));

CREATE FUNCTION keep_model_marks() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  -- From what a model may see most of to what it never sees.
  closing text[] := ARRAY['normal', 'part2', 'restricted', 'psychotherapy'];
BEGIN
  IF current_user <> 'provenote_app' THEN
    RETURN NEW;
  END IF;
  IF actor_grant_subject() IS NOT NULL THEN
    RAISE EXCEPTION 'model_marks.in_person' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF ((NEW.ai_allowed AND NOT OLD.ai_allowed) OR array_position(closing, NEW.sensitivity) < array_position(closing, OLD.sensitivity))
     AND NOT actor_has_role('clinician') THEN
    RAISE EXCEPTION 'model_marks.clinician_opens' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER document_model_marks BEFORE UPDATE OF sensitivity, ai_allowed ON source_document FOR EACH ROW
  WHEN ((OLD.sensitivity, OLD.ai_allowed) IS DISTINCT FROM (NEW.sensitivity, NEW.ai_allowed)) EXECUTE FUNCTION keep_model_marks();
CREATE TRIGGER note_model_marks BEFORE UPDATE OF sensitivity, ai_allowed ON note FOR EACH ROW
  WHEN ((OLD.sensitivity, OLD.ai_allowed) IS DISTINCT FROM (NEW.sensitivity, NEW.ai_allowed)) EXECUTE FUNCTION keep_model_marks();
CREATE TRIGGER patient_model_marks BEFORE UPDATE OF sensitivity, ai_allowed ON patient FOR EACH ROW
  WHEN ((OLD.sensitivity, OLD.ai_allowed) IS DISTINCT FROM (NEW.sensitivity, NEW.ai_allowed)) EXECUTE FUNCTION keep_model_marks();
REVOKE EXECUTE ON FUNCTION keep_model_marks() FROM PUBLIC;
