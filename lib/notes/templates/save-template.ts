import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import type { TypedFields } from "@/lib/phi/typed-words/typed-words.schema";
import {
  assertFits,
  isArchived,
  MOST_VERSIONS,
  noTemplate,
  scopeOf,
  versionMoved,
} from "./template-rules";
import {
  holdTemplate,
  insertTemplate,
  insertTemplateVersion,
  loadOffered,
  loadVersion,
  loadVersions,
} from "./template-store";
import {
  saveTemplateSchema,
  type SavedTemplate,
  type SaveTemplateInput,
  type TemplateScope,
} from "./template-view.schema";
import type { TemplateDefinition } from "./template.schema";

type Saving = {
  readonly templateId?: string | undefined;
  readonly scope: TemplateScope;
  readonly basedOn: number;
  readonly definition: TemplateDefinition;
  readonly namesNoPatient?: boolean | undefined;
};

/**
 * Saves a new template, or the next version of one: the caller's own, or the organization's for an administrator.
 * Saved versions never change, so notes drafted by them keep what they name.
 * @throws ProvenoteError `template.unknown` (404) · `template.archived` · `template.too_many` · `template.name_taken` ·
 * `template.version_moved` (409, details.version) when somebody saved meanwhile · `phi.typed_identifiers` (422).
 */
export async function saveTemplate(
  caller: Caller,
  input: SaveTemplateInput,
  retry: Retry | null = null,
): Promise<SavedTemplate> {
  const saving = saveTemplateSchema.parse(input);
  try {
    return await withActor(caller, async (act) => {
      const { id } = await once(act, retry, () => saveTemplateIn(act, saving));
      const saved = await loadVersion(act, id);
      if (saved === null) throw noTemplate();
      return { templateId: saved.templateId, versionId: saved.id, version: saved.version };
    });
  } catch (error) {
    if (sqlState(error) === "23505") throw versionMoved(saving.basedOn + 1);
    throw error;
  }
}

async function saveTemplateIn(act: Act, saving: Saving): Promise<string> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit =
    saving.scope === "own"
      ? await demand(act, "template.make_own", clinic)
      : await demand(act, "template.manage", clinic);
  const { templateId, scope, definition } = saving;
  const newest = templateId === undefined ? 0 : await newestOf(permit, templateId, scope);
  if (newest !== saving.basedOn) throw versionMoved(newest);
  assertFits(await loadOffered(permit), { templateId, scope, definition });
  const stated = await checkTypedWordsIn(act, typedFieldsOf(definition), saving.namesNoPatient);
  const id = templateId ?? (await insertTemplate(permit, scope));
  const version = newest + 1;
  const versionId = await insertTemplateVersion(permit, { templateId: id, version, definition });
  await act.record({
    type: "template.saved",
    action: newest === 0 ? "C" : "U",
    object: { kind: "note_template", id, version },
    part: `scope:${scope}`,
    counts: { parts: definition.parts.length, ...stated.counts },
    basis: permit.basis,
  });
  return versionId;
}

function typedFieldsOf({ name, parts }: TemplateDefinition): TypedFields {
  const headings = parts.map(
    ({ heading }, at) => [`heading ${at + 1}`, ["title", heading]] as const,
  );
  return { name: ["title", name], ...Object.fromEntries(headings) };
}

/** The newest version of a template that is held until the end. */
async function newestOf(
  permit: Permit<"template.make_own" | "template.manage">,
  templateId: string,
  scope: TemplateScope,
): Promise<number> {
  const template = await holdTemplate(permit, templateId);
  if (template === null || scopeOf(template) !== scope) throw noTemplate();
  if (template.archivedAt !== null) throw isArchived();
  const [newest] = await loadVersions(permit, templateId);
  if ((newest?.version ?? 0) >= MOST_VERSIONS) {
    throw new ProvenoteError(
      "conflict",
      "template.too_many",
      `There are ${MOST_VERSIONS} versions already. Save it as a new template.`,
    );
  }
  return newest?.version ?? 0;
}
