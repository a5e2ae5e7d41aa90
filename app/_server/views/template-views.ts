import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { EditorClientProps } from "@/app/_client/templates/editor-client";
import type { EditorView } from "@/components/templates/editor-view";
import type { Caller } from "@/lib/access/runtime";
import { SAMPLES } from "@/lib/drafting/samples/samples.schema";
import { isProvenoteError } from "@/lib/errors";
import { listTemplates } from "@/lib/notes/templates/list-templates";
import { readTemplate } from "@/lib/notes/templates/read-template";
import {
  isShippedTemplate,
  SHIPPED_TEMPLATES,
} from "@/lib/notes/templates/shipped-templates.schema";
import type { TemplateDefinition } from "@/lib/notes/templates/template.schema";
import type { TemplateHistory, TemplateList } from "@/lib/notes/templates/template-view.schema";

type Page = {
  readonly base: "/templates" | "/admin/templates";
  /** Where what is made on this page belongs. */
  readonly scope: "own" | "organization";
};

const EMPTY: TemplateDefinition = {
  name: "",
  wording: "clinical",
  parts: [
    {
      heading: "Subjective",
      topics: ["history_of_present_illness"],
      style: "sentences",
      length: "full",
      isRequired: true,
    },
  ],
};

/** What the page of one template shows: "new", a shipped one, or a saved one. */
export async function templateEditor(
  caller: Caller,
  page: Page,
  { id, from }: { id: string; from: string | null },
): Promise<EditorClientProps & { key: string }> {
  const list = await listTemplates(caller);
  const view = id === "new" ? newView(list, page, from) : await openView(caller, list, page, id);
  const samples = SAMPLES.map(({ id: sampleId, title }) => ({ id: sampleId, title }));
  return { key: `${id}-${from ?? ""}`, view, base: page.base, samples };
}

function newView(list: TemplateList, { scope }: Page, from: string | null): EditorView {
  if (!list.mayMake.includes(scope)) notFound();
  const source = list.templates.find((template) => template.id === from)?.definition;
  const definition =
    source === undefined
      ? EMPTY
      : { ...source, name: freeName(list, `${source.name}, copy`.slice(0, 60)) };
  return {
    templateId: null,
    scope,
    definition,
    version: 0,
    readOnlyReason: null,
    copyHref: null,
    versions: [],
  };
}

/** The name, with a number when it is taken. */
function freeName({ templates }: TemplateList, name: string): string {
  const taken = new Set(templates.map(({ definition }) => definition.name.toLowerCase()));
  for (let number = 2; taken.has(name.toLowerCase()) && number < 100; number += 1) {
    name = `${name.slice(0, 56).replace(/ \d+$/, "")} ${number}`;
  }
  return name;
}

async function openView(
  caller: Caller,
  list: TemplateList,
  { base, scope }: Page,
  id: string,
): Promise<EditorView> {
  const copyOf = (choiceId: string): string | null =>
    list.mayMake.includes(scope) ? `${base}/new?from=${choiceId}` : null;
  if (isShippedTemplate(id)) {
    return {
      templateId: null,
      scope,
      definition: SHIPPED_TEMPLATES[id],
      version: 1,
      readOnlyReason: "Shipped with Provenote",
      copyHref: copyOf(id),
      versions: [],
    };
  }
  const history = await readOrNotFound(caller, id);
  const [newest] = history.versions;
  if (newest === undefined) notFound();
  return {
    templateId: history.templateId,
    scope: history.scope,
    definition: newest.definition,
    version: newest.version,
    readOnlyReason: reasonOf(history),
    copyHref: history.archivedAt === null ? copyOf(newest.versionId) : null,
    versions: history.versions,
  };
}

function reasonOf({ archivedAt, isMine }: TemplateHistory): string | null {
  if (archivedAt !== null) return "Archived";
  return isMine ? null : "Kept by the clinic's administrators";
}

async function readOrNotFound(caller: Caller, id: string): Promise<TemplateHistory> {
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return await readTemplate(caller, { templateId: id });
  } catch (error) {
    if (isProvenoteError(error) && error.code === "template.unknown") notFound();
    throw error;
  }
}
