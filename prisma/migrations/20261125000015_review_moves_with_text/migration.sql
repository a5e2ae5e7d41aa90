-- Filing a text moves its review. Only whoever reads the text that the review is about moves it: a reviewer who treats
-- patients too could otherwise take a colleague's open review to a text of his own, and end it there.
CREATE FUNCTION review_moves_with_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.subject_id NOT IN (SELECT actor_subjects()) THEN
    RAISE EXCEPTION 'review.other_subject' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION review_moves_with_text() FROM PUBLIC;
CREATE TRIGGER review_moved BEFORE UPDATE OF subject_id ON deid_review
  FOR EACH ROW WHEN (NEW.subject_id <> OLD.subject_id) EXECUTE FUNCTION review_moves_with_text();
