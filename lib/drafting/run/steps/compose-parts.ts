import type { CodeHint } from "@/lib/notes/code-hint.schema";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { createRestorer } from "@/lib/phi/restore-identifiers";
import type { FoundCode } from "../../coding/find-code-hints";
import type { DraftAttention } from "../../draft.schema";
import type { DraftReference } from "../../evidence/draft-reference";
import type { ComposeInput } from "./compose-content";
import { composeCritique } from "./compose-critique";

type Span = { readonly start: number; readonly end: number };

/** How an item of a draft becomes part of a note: values put back, offsets moved to the text as pasted, ids given. */
export type PartTools = {
  readonly restore: (text: string) => string;
  readonly cite: (span: Span) => { documentId: string; start: number; end: number };
  readonly idAt: (index: number) => string[];
  readonly newId: () => string;
};

/** What stands beside the sentences: models that were asked, the second look, references and codes; no trace of what there is none. */
export function composeBeside(
  input: Pick<ComposeInput, "models" | "critics" | "references" | "codes" | "draft">,
  tools: PartTools & {
    readonly restorer: ReturnType<typeof createRestorer>;
  },
): Pick<NoteContent, "models" | "critique" | "references" | "codes"> {
  const { models = [], critics = [], references = null, codes = [], draft } = input;
  return {
    ...(models.length === 0 ? {} : { models: [...models] }),
    ...composeCritique(critics, {
      idOf: (sentence) => tools.idAt(draft.sentences.indexOf(sentence))[0],
      cite: tools.cite,
      restoreWords: (words) => {
        const { text, unknown } = tools.restorer(words);
        return unknown.length > 0 ? null : text;
      },
    }),
    ...(references === null
      ? {}
      : { references: references.map((each) => composeReference(each, tools)) }),
    ...(codes.length === 0 ? {} : { codes: codes.map((code) => composeCode(code, tools)) }),
  };
}

/** Only what it was chosen for comes from the case; its own words stay as the library has them. */
function composeReference(
  { sentenceIndexes, subject, ...cited }: DraftReference,
  { restore, idAt, newId }: Pick<PartTools, "restore" | "idAt" | "newId">,
): NonNullable<NoteContent["references"]>[number] {
  return {
    ...cited,
    id: newId(),
    subject: restore(subject).slice(0, 200),
    sentenceIds: sentenceIndexes.flatMap(idAt).slice(0, 20),
  };
}

function composeCode(
  { code, title, needs, why, spans }: FoundCode,
  { restore, cite, newId }: Pick<PartTools, "restore" | "cite" | "newId">,
): CodeHint {
  return {
    id: newId(),
    system: "ICD-10-CM",
    code,
    title,
    ...(needs === null ? {} : { needs }),
    why: restore(why).slice(0, 300),
    citations: spans.map(cite),
  };
}

/** One of the things to decide, as the note holds it. */
export function composeItem(
  item: DraftAttention,
  tools: PartTools,
): NoteContent["attention"][number] {
  const { restore, cite, idAt, newId } = tools;
  const { replacement } = item;
  const sentenceId =
    replacement?.sentenceIndex === undefined ? undefined : idAt(replacement.sentenceIndex)[0];
  return {
    id: newId(),
    kind: item.kind,
    severity: item.severity,
    title: restore(item.title),
    detail: restore(item.detail),
    reference: item.reference,
    ...(item.cause === undefined ? {} : { cause: restore(item.cause).slice(0, 300) }),
    ...(item.rowIds === undefined ? {} : { rowIds: item.rowIds }),
    citations: item.spans.map(cite),
    sentenceIds: item.sentenceIndexes.flatMap(idAt),
    choices: item.choices,
    ...(replacement === undefined
      ? {}
      : {
          replacement: {
            ...(sentenceId === undefined ? {} : { sentenceId }),
            first: restore(replacement.first),
            last: restore(replacement.last),
            section: replacement.section,
          },
        }),
  };
}
