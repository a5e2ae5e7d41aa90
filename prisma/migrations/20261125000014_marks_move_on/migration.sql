-- What a reviewer marked is written to a text while its draft is made. Its bytes stay; its revision moves on by one, so that
-- a page which was opened before cannot save its own marks over the reviewer's.
SET ROLE provenote_definer;
CREATE OR REPLACE FUNCTION keep_source_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  is_moved boolean := NEW.subject_id <> OLD.subject_id;
BEGIN
  IF OLD.patient_id IS NOT NULL AND NEW.patient_id IS NULL THEN
    RAISE EXCEPTION 'document.filed' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'kept' AND NOT is_moved
     AND ((NEW.content, NEW.length) IS DISTINCT FROM (OLD.content, OLD.length)
          OR NEW.revision NOT IN (OLD.revision, OLD.revision + 1)
          OR (NEW.revision <> OLD.revision AND NEW.marks IS NOT DISTINCT FROM OLD.marks)) THEN
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
RESET ROLE;
