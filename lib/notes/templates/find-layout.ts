import type { Act } from "@/lib/access/act";
import { noTemplate } from "./template-rules";
import { isOffered, loadVersion, loadVersionNames } from "./template-store";
import {
  isShippedTemplate,
  layoutOf,
  shippedLayout,
  SHIPPED_TEMPLATES,
} from "./shipped-templates.schema";
import { templateIdSchema, type NoteLayout } from "./template.schema";

/**
 * The layout that a note or a draft names, archived or not: a draft that was asked for goes on.
 * @throws ProvenoteError `template.unknown` (404).
 */
export async function findLayoutIn(act: Act, template: string): Promise<NoteLayout> {
  if (isShippedTemplate(template)) return shippedLayout(template);
  const versionId = templateIdSchema.safeParse(template);
  const saved = versionId.success ? await loadVersion(act, versionId.data) : null;
  if (saved === null) throw noTemplate();
  return layoutOf(saved.definition, { templateId: saved.id, version: saved.version });
}

/**
 * Refuses a template for a new draft that this actor is not offered: archived, or somebody else's own.
 * @throws ProvenoteError `template.unknown` (404).
 */
export async function assertOfferedIn(act: Act, template: string): Promise<void> {
  if (isShippedTemplate(template)) return;
  const saved = await loadVersion(act, template);
  if (saved === null || !(await isOffered(act, saved.templateId))) throw noTemplate();
}

/** What the templates that rows name are called; a version that the actor may not see is "Own template". */
export async function nameTemplatesIn(
  act: Act,
  templates: readonly string[],
): Promise<(template: string) => string> {
  const own = [...new Set(templates)].filter((template) => !isShippedTemplate(template));
  const names = await loadVersionNames(act, own);
  return (template) =>
    isShippedTemplate(template)
      ? SHIPPED_TEMPLATES[template].name
      : (names[template] ?? "Own template");
}
