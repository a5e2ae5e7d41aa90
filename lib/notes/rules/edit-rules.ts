import { ProvenoteError } from "@/lib/errors";
import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";
import { isDecisionTrue, replaceWords } from "./decision-rules";

/** Who saves, and when: what a page says about that is not believed. */
export type Editor = { readonly id: string; readonly at: Date };

export type KnownContents = {
  /** The working copy as the server has it. */
  readonly working: NoteContent;
  /** The content of the last version. */
  readonly lastVersion: NoteContent;
};

/**
 * Turns what a page sent into what is kept. A page may change words, order and section of sentences, add
 * and delete them, and decide items. Everything else comes from what the server has: support, citations
 * and authors of untouched sentences, the items themselves, what was set aside. Words that nobody but the
 * editor can have written are the editor's own.
 * @throws ProvenoteError `note.sentence_twice` · `note.reason_missing` (400).
 */
export function acceptEdit(
  known: KnownContents,
  submitted: NoteContent,
  editor: Editor,
): NoteContent {
  const { working } = known;
  assertDistinct(submitted.sentences);
  const sentences = submitted.sentences.map((sentence) => acceptSentence(known, sentence, editor));
  const attention = working.attention.map((item) => {
    const sent = submitted.attention.find(({ id }) => id === item.id);
    return acceptDecision(item, sent?.decision, editor);
  });
  return withTrueDecisions({ ...working, sentences, attention });
}

/** Drops decisions that the sentences do not bear out (any more): such an item is open again. */
export function withTrueDecisions(content: NoteContent): NoteContent {
  return {
    ...content,
    attention: content.attention.map((item) =>
      item.decision === undefined || isDecisionTrue(content, item) ? item : reopened(item),
    ),
  };
}

export function reopened(item: AttentionItem): AttentionItem {
  const open = { ...item };
  delete open.decision;
  return open;
}

function assertDistinct(sentences: readonly NoteSentence[]): void {
  const ids = new Set(sentences.map(({ id }) => id));
  if (ids.size === sentences.length) return;
  throw new ProvenoteError("invalid", "note.sentence_twice", "Two sentences have the same id.");
}

function acceptSentence(
  { working, lastVersion }: KnownContents,
  sent: NoteSentence,
  editor: Editor,
): NoteSentence {
  const { id, section, text } = sent;
  const candidates = [working, lastVersion].flatMap(
    ({ sentences }) => sentences.find((sentence) => sentence.id === id) ?? [],
  );
  const unchanged = candidates.find((sentence) => sentence.text === text);
  if (unchanged !== undefined) return { ...unchanged, section };
  const before = candidates[0];
  if (before === undefined) return acceptNewSentence(working, sent, editor);
  const { citations, support } = before;
  if (support !== "own" && isOfferedCorrection(working, before, text)) {
    return { id, section, text, citations, support };
  }
  return { id, section, text, citations, support: "own", authorId: editor.id };
}

/** A clause that an item offers to place keeps its source; whatever else is new is the editor's. */
function acceptNewSentence(
  working: NoteContent,
  { id, section, text }: NoteSentence,
  editor: Editor,
): NoteSentence {
  const offer = working.attention.find(
    ({ replacement, choices }) =>
      replacement !== undefined &&
      choices.some(({ action }) => action === "add_sentence") &&
      (replacement.last || replacement.first) === text,
  );
  return offer === undefined
    ? { id, section, text, citations: [], support: "own", authorId: editor.id }
    : { id, section, text, citations: offer.citations, support: "stated" };
}

/** The one or the other wording that an item of this sentence offers; its source is the same either way. */
function isOfferedCorrection(working: NoteContent, before: NoteSentence, text: string): boolean {
  return working.attention.some(({ replacement }) => {
    if (replacement?.sentenceId !== before.id) return false;
    const { first, last } = replacement;
    return [
      replaceWords(before.text, first, last),
      replaceWords(before.text, last, first),
    ].includes(text);
  });
}

type Decision = NonNullable<AttentionItem["decision"]>;

function acceptDecision(
  item: AttentionItem,
  sent: Decision | undefined,
  editor: Editor,
): AttentionItem {
  if (sent === undefined) return reopened(item);
  const known = item.decision;
  if (known !== undefined && known.action === sent.action && known.reason === sent.reason) {
    return item;
  }
  return { ...item, decision: newDecision(item, sent, editor) };
}

export const MIN_REASON_LENGTH = 10;

/**
 * A decision by this editor now.
 * @throws ProvenoteError `note.no_such_choice` · `note.reason_missing` (400).
 */
export function newDecision(
  item: AttentionItem,
  { action, reason }: { readonly action: string; readonly reason: string },
  editor: Editor,
): Decision {
  const choice = item.choices.find((offered) => offered.action === action);
  if (choice === undefined && action !== "edit") {
    throw new ProvenoteError("invalid", "note.no_such_choice", "The item offers no such choice.");
  }
  const given = reason.trim();
  if (choice?.needsReason === true && given.length < MIN_REASON_LENGTH) {
    throw new ProvenoteError(
      "invalid",
      "note.reason_missing",
      `Give a reason of at least ${MIN_REASON_LENGTH} characters.`,
    );
  }
  return { action, reason: given, byId: editor.id, at: editor.at.toISOString() };
}

/** Items whose decision is another one than before: what the log is told of an edit. */
export function changedDecisions(before: NoteContent, after: NoteContent): AttentionItem[] {
  return after.attention.filter((item) => {
    const was = before.attention.find(({ id }) => id === item.id)?.decision;
    return was?.action !== item.decision?.action || was?.at !== item.decision?.at;
  });
}

/** How many sentences an edit added, changed and removed. */
export function countEdits(
  before: NoteContent,
  after: NoteContent,
): { added: number; changed: number; removed: number } {
  const old = new Map(before.sentences.map((sentence) => [sentence.id, sentence.text]));
  const now = new Set(after.sentences.map(({ id }) => id));
  return {
    added: after.sentences.filter(({ id }) => !old.has(id)).length,
    changed: after.sentences.filter(({ id, text }) => old.has(id) && old.get(id) !== text).length,
    removed: before.sentences.filter(({ id }) => !now.has(id)).length,
  };
}
