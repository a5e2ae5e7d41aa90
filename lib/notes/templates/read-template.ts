import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { namesOfMembers } from "../record/member-names";
import { scopesToMake } from "./list-templates";
import { noTemplate, scopeOf } from "./template-rules";
import { loadTemplate, loadVersions } from "./template-store";
import { readTemplateSchema, type TemplateHistory } from "./template-view.schema";

/**
 * One own or organization template with all its versions, archived ones included. No chart is read: no entry.
 * @throws ProvenoteError `template.unknown` (404).
 */
export async function readTemplate(
  caller: Caller,
  input: z.infer<typeof readTemplateSchema>,
): Promise<TemplateHistory> {
  const { templateId } = readTemplateSchema.parse(input);
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "template.read", clinic);
    const template = await loadTemplate(permit, templateId);
    if (template === null) throw noTemplate();
    const versions = await loadVersions(permit, templateId);
    const names = await namesOfMembers(
      act,
      versions.map(({ createdById }) => createdById),
    );
    const scope = scopeOf(template);
    return {
      templateId,
      scope,
      isMine: scopesToMake(act).includes(scope),
      archivedAt: template.archivedAt?.toISOString() ?? null,
      versions: versions.map(({ id, version, definition, createdById, createdAt }) => ({
        versionId: id,
        version,
        definition,
        savedAt: createdAt.toISOString(),
        savedBy: names[createdById] ?? null,
      })),
    };
  });
}
