import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";

/** Small synthetic contents for the tests of this room's rules. */
export const AT = "2026-11-17T15:51:00.000Z";
const DOCUMENT = "11111111-1111-4111-8111-111111111111";

export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

export const cite = (start: number, end: number): NoteSentence["citations"][number] => ({
  documentId: DOCUMENT,
  start,
  end,
});

/** A stated sentence of the history that cites ten characters of its own. */
export function sentence(
  number: number,
  text: string,
  more: Partial<NoteSentence> = {},
): NoteSentence {
  return {
    id: idOf(number),
    section: "subjective",
    text,
    support: "stated",
    citations: [cite(number * 10, number * 10 + 10)],
    ...more,
  };
}

/** An open item that may be kept without a reason or dismissed with one. */
export function item(number: number, more: Partial<AttentionItem> = {}): AttentionItem {
  return {
    id: idOf(100 + number),
    kind: "pending_test",
    severity: "warning",
    title: `Thing ${number}`,
    detail: "",
    reference: "",
    citations: [],
    sentenceIds: [],
    choices: [
      { action: "keep", label: "Seen", needsReason: false },
      { action: "dismiss", label: "Dismiss, with a reason", needsReason: true },
    ],
    ...more,
  };
}

export function contentOf(more: Partial<NoteContent>): NoteContent {
  return {
    schema: "provenote-content/v1",
    template: "soap",
    title: "Clinic visit",
    sentences: [],
    attention: [],
    setAside: [],
    unplaced: [],
    gaps: [],
    drafter: "embedded drafter 0.1",
    salt: "0".repeat(32),
    ...more,
  };
}
