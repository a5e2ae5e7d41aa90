import type { ModelUse, NoteContent } from "@/lib/notes/note-content.schema";
import type { NoteLayout } from "@/lib/notes/templates/template.schema";
import type { Replacement } from "@/lib/phi/apply-placeholders";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { createRestorer, mapSpanToSource } from "@/lib/phi/restore-identifiers";
import type { DraftCritic } from "../../agents/critic/draft-stance";
import type { FoundCode } from "../../coding/find-code-hints";
import type { Draft, DraftSentence } from "../../draft.schema";
import type { DraftReference } from "../../evidence/draft-reference";
import { composeBeside, composeItem } from "./compose-parts";

export type ComposeInput = {
  readonly draft: Draft;
  readonly documentId: string;
  /** The template as it stands now: the note keeps its headings. */
  readonly layout: NoteLayout;
  readonly title: string;
  readonly drafter: string;
  /** Language models that were asked; an empty list leaves no trace in the content. */
  readonly models?: readonly ModelUse[];
  /** Who looked at the sentences a second time; an empty list leaves no trace either. */
  readonly critics?: readonly DraftCritic[];
  /** Passages of the library beside it: an empty list where none fits, null where nobody could look. */
  readonly references?: readonly DraftReference[] | null;
  /** Codes that the text suggests, none decided; an empty list leaves no trace in the content. */
  readonly codes?: readonly FoundCode[];
  readonly map: PlaceholderMap;
  readonly replacements: readonly Replacement[];
  /** The de-identified text from which the draft was written. */
  readonly sent: string;
  readonly newId: () => string;
  /** 16 random bytes. */
  readonly salt: Uint8Array;
};

type Span = { readonly start: number; readonly end: number };

/**
 * Turns a draft of the de-identified text into the content of a note: values are put back, every offset
 * is moved to the text as pasted, sentences and items get their ids. A sentence that speaks of somebody who
 * was never in the text ("[NAME_9]") is held back and its spans are listed as without a place.
 */
export function composeContent(input: ComposeInput): NoteContent {
  const { draft, documentId, replacements, newId } = input;
  const restorer = createRestorer(input.map, input.sent);
  const restore = (text: string): string => restorer(text).text;
  const cite = (span: Span) => ({ documentId, ...mapSpanToSource(replacements, span) });
  const composed = draft.sentences.map((sentence) =>
    isUnrestorable(sentence, restorer)
      ? null
      : {
          id: newId(),
          section: sentence.section,
          ...(sentence.topic === undefined ? {} : { topic: sentence.topic }),
          ...(sentence.label === undefined ? {} : { label: sentence.label }),
          text: restore(sentence.text),
          citations: sentence.citations.map(cite),
          support: sentence.support,
          ...(sentence.cells === undefined
            ? {}
            : { cells: sentence.cells.map((cell) => ({ ...cell, value: restore(cell.value) })) }),
          ...(sentence.madeBy === undefined ? {} : { madeBy: sentence.madeBy }),
        },
  );
  const heldBack = draft.sentences.filter((_, index) => composed[index] === null);
  const idAt = (index: number): string[] => {
    const id = composed[index]?.id;
    return id === undefined ? [] : [id];
  };
  const tools = { restore, cite, idAt, newId };
  return {
    schema: "provenote-content/v1",
    template: input.layout.templateId,
    layout: input.layout,
    title: input.title,
    sentences: composed.filter((sentence) => sentence !== null),
    attention: draft.attention.map((item) => composeItem(item, tools)),
    setAside: draft.setAside.map(({ reason, ...span }) => ({ ...cite(span), reason })),
    unplaced: [
      ...draft.unplaced.map(({ why, ...span }) => ({ ...cite(span), why })),
      ...heldBack.flatMap(({ citations }) =>
        citations.map((span) => ({ ...cite(span), why: "blocked" as const })),
      ),
    ],
    gaps: draft.gaps,
    drafter: input.drafter,
    ...composeBeside(input, { ...tools, restorer }),
    salt: Buffer.from(input.salt).toString("hex"),
  };
}

/** A placeholder that nobody issued stands in the words or in a cell: whom it means cannot be known. */
function isUnrestorable(
  { text, cells = [] }: DraftSentence,
  restorer: ReturnType<typeof createRestorer>,
): boolean {
  return [text, ...cells.map(({ value }) => value)].some(
    (words) => restorer(words).unknown.length > 0,
  );
}
