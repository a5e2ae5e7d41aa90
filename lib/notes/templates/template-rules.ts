import { ProvenoteError } from "@/lib/errors";
import type { OfferedTemplate, TemplateRow } from "./template-store";
import type { TemplateDefinition } from "./template.schema";
import type { TemplateScope } from "./template-view.schema";

/** Templates of one person, or of the organization. */
export const MOST_TEMPLATES = 100;
export const MOST_VERSIONS = 500;

export function scopeOf({ ownerId }: Pick<TemplateRow, "ownerId">): TemplateScope {
  return ownerId === null ? "organization" : "own";
}

/** The same answer for what there is not and for what is somebody else's. */
export function noTemplate(): ProvenoteError {
  return new ProvenoteError("not_found", "template.unknown", "There is no such template.");
}

export function isArchived(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "template.archived",
    "This template was archived. Save it as a new one.",
  );
}

export function versionMoved(version: number): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "template.version_moved",
    "Somebody saved another version of this template meanwhile. Yours was not saved.",
    { version },
  );
}

/**
 * Refuses a template beside which there are too many, or another of the same name in the same list.
 * @throws ProvenoteError `template.too_many` · `template.name_taken` (409).
 */
export function assertFits(
  offered: readonly OfferedTemplate[],
  saved: {
    readonly templateId: string | undefined;
    readonly scope: TemplateScope;
    readonly definition: TemplateDefinition;
  },
): void {
  const others = offered.filter(
    (other) => scopeOf(other) === saved.scope && other.id !== saved.templateId,
  );
  if (saved.templateId === undefined && others.length >= MOST_TEMPLATES) {
    throw new ProvenoteError(
      "conflict",
      "template.too_many",
      `There are ${MOST_TEMPLATES} templates already. Archive one that nobody uses.`,
    );
  }
  const name = saved.definition.name.toLowerCase();
  if (others.some(({ newest }) => newest.definition.name.toLowerCase() === name)) {
    throw new ProvenoteError(
      "conflict",
      "template.name_taken",
      "Another template has this name. Choose another name.",
    );
  }
}
