import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isArchived, noTemplate, scopeOf } from "./template-rules";
import { loadTemplate, setArchived } from "./template-store";
import { archiveTemplateSchema } from "./template-view.schema";

/**
 * Offers a template no more. Its versions stay, and so does every note and every draft that names one of them.
 * @throws ProvenoteError `template.unknown` (404) · `template.archived` (409).
 */
export async function archiveTemplate(
  caller: Caller,
  input: z.infer<typeof archiveTemplateSchema>,
): Promise<void> {
  const { templateId } = archiveTemplateSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const reading = await demand(act, "template.read", clinic);
    const template = await loadTemplate(reading, templateId);
    if (template === null) throw noTemplate();
    const scope = scopeOf(template);
    const permit =
      scope === "own"
        ? await demand(act, "template.make_own", clinic)
        : await demand(act, "template.manage", clinic);
    if (!(await setArchived(permit, templateId))) throw isArchived();
    await act.record({
      type: "template.archived",
      action: "U",
      object: { kind: "note_template", id: templateId },
      part: `scope:${scope}`,
      basis: permit.basis,
    });
  });
}
