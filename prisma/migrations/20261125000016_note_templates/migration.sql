-- How notes are laid out. A template is a person's own or the organization's; each save adds a version that nobody
-- changes, since notes and drafts name it. What is no longer wanted is archived: it is offered no more and stays.
-- Shipped templates are part of the program and have no rows.

CREATE TABLE "note_template" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "owner_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archived_by_id" UUID,

    CONSTRAINT "note_template_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "note_template_organization_id_id_key" ON "note_template"("organization_id", "id");

CREATE TABLE "note_template_version" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_template_version_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "note_template_version_organization_id_template_id_version_key" ON "note_template_version"("organization_id", "template_id", "version");
-- Whether a note that somebody may read is laid out by a version.
CREATE INDEX "note_organization_id_template_idx" ON "note"("organization_id", "template");

ALTER TABLE note_template ADD CONSTRAINT template_organization FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE note_template ADD CONSTRAINT template_owner FOREIGN KEY (organization_id, owner_id) REFERENCES membership (organization_id, id);
ALTER TABLE note_template ADD CONSTRAINT template_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE note_template ADD CONSTRAINT template_archiver FOREIGN KEY (organization_id, archived_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE note_template ADD CONSTRAINT template_archived CHECK ((archived_at IS NULL) = (archived_by_id IS NULL));
ALTER TABLE note_template_version ADD CONSTRAINT template_version_template FOREIGN KEY (organization_id, template_id) REFERENCES note_template (organization_id, id);
ALTER TABLE note_template_version ADD CONSTRAINT template_version_creator FOREIGN KEY (organization_id, created_by_id) REFERENCES membership (organization_id, id);
ALTER TABLE note_template_version ADD CONSTRAINT template_version_size CHECK (jsonb_typeof(definition) = 'object' AND octet_length(definition::text) <= 16384);

-- Versions follow each other without a gap, also for two that save at the same moment: the key lets one of them in.
CREATE FUNCTION template_version_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.version <> coalesce((SELECT max(v.version) FROM note_template_version v
                               WHERE v.organization_id = NEW.organization_id AND v.template_id = NEW.template_id), 0) + 1 THEN
    RAISE EXCEPTION 'template.version_moved' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER template_follows BEFORE INSERT ON note_template_version FOR EACH ROW EXECUTE FUNCTION template_version_follows();
REVOKE EXECUTE ON FUNCTION template_version_follows() FROM PUBLIC;

ALTER TABLE note_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE note_template_version ENABLE ROW LEVEL SECURITY;

CREATE POLICY note_template_read ON note_template FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND (owner_id IS NULL OR owner_id = (SELECT actor_membership())));
-- A person's own under that person's name; the organization's by its administrators. A job writes none: it has no office,
-- and `actor_has_role` says no to it.
CREATE POLICY note_template_add ON note_template FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND created_by_id = (SELECT actor_membership()) AND archived_at IS NULL
    AND ((owner_id = (SELECT actor_membership()) AND ((SELECT actor_has_role('clinician')) OR (SELECT actor_has_role('nurse'))))
         OR (owner_id IS NULL AND (SELECT actor_has_role('administrator')))));
-- Archived once, under the archiver's own name, and never taken back.
CREATE POLICY note_template_archive ON note_template FOR UPDATE TO provenote_app
  USING (organization_id = (SELECT actor_organization()) AND archived_at IS NULL
    AND ((owner_id = (SELECT actor_membership()) AND ((SELECT actor_has_role('clinician')) OR (SELECT actor_has_role('nurse'))))
         OR (owner_id IS NULL AND (SELECT actor_has_role('administrator')))))
  WITH CHECK (organization_id = (SELECT actor_organization()) AND archived_by_id = (SELECT actor_membership())
    AND (owner_id IS NULL OR owner_id = (SELECT actor_membership())));
CREATE POLICY note_template_for_functions ON note_template TO provenote_definer USING (true) WITH CHECK (true);

-- Read by whoever reads the template, and by whoever reads a note that is laid out by it: the note goes on when its
-- author's template is not the reader's.
CREATE POLICY note_template_version_read ON note_template_version FOR SELECT TO provenote_app
  USING (organization_id = (SELECT actor_organization())
    AND (EXISTS (SELECT 1 FROM note_template t WHERE t.organization_id = note_template_version.organization_id AND t.id = note_template_version.template_id)
         OR EXISTS (SELECT 1 FROM note n WHERE n.organization_id = note_template_version.organization_id AND n.template = note_template_version.id::text)));
CREATE POLICY note_template_version_add ON note_template_version FOR INSERT TO provenote_app
  WITH CHECK (organization_id = (SELECT actor_organization()) AND created_by_id = (SELECT actor_membership())
    AND EXISTS (SELECT 1 FROM note_template t
                 WHERE t.organization_id = note_template_version.organization_id AND t.id = note_template_version.template_id AND t.archived_at IS NULL
                   AND ((t.owner_id = (SELECT actor_membership()) AND ((SELECT actor_has_role('clinician')) OR (SELECT actor_has_role('nurse'))))
                        OR (t.owner_id IS NULL AND (SELECT actor_has_role('administrator'))))));
CREATE POLICY note_template_version_for_functions ON note_template_version TO provenote_definer USING (true) WITH CHECK (true);

GRANT SELECT ON note_template, note_template_version TO provenote_app;
GRANT INSERT (id, organization_id, owner_id, created_by_id, created_at) ON note_template TO provenote_app;
GRANT UPDATE (archived_at, archived_by_id) ON note_template TO provenote_app;
GRANT INSERT ON note_template_version TO provenote_app;
GRANT SELECT, INSERT ON note_template, note_template_version TO provenote_definer;
