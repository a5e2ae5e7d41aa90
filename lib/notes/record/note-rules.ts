import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";

/** Why a note cannot be signed yet; null when it can. */
export type SignProblem =
  | { readonly code: "note.not_filed"; readonly message: string }
  | { readonly code: "note.items_open"; readonly message: string; readonly open: number }
  | { readonly code: "note.empty"; readonly message: string };

/** Whether this content may be signed: filed, not empty, and every thing that needs eyes decided. */
export function findSignProblem(content: NoteContent, isFiled: boolean): SignProblem | null {
  if (!isFiled) {
    return { code: "note.not_filed", message: "File this text in a chart before signing." };
  }
  if (content.sentences.length === 0) {
    return { code: "note.empty", message: "There is nothing to sign." };
  }
  const open = content.attention.filter((item) => item.decision === undefined).length;
  if (open > 0) {
    const things = open === 1 ? "1 thing" : `${open} things`;
    return { code: "note.items_open", message: `${things} left before you can sign.`, open };
  }
  return null;
}

export type EditOutcome = {
  readonly content: NoteContent;
  /** Items decided, or decided otherwise, by this edit. */
  readonly decided: readonly AttentionItem[];
  /** Items whose decision was taken back. */
  readonly reopened: readonly AttentionItem[];
  readonly changedSentences: number;
};

/**
 * What an edit from a page comes to. The page is not believed: sentences whose words changed are the
 * editor's own, items keep everything but their decision, and what the drafter recorded (gaps, lines set
 * aside, lines not placed, salt) stays.
 */
export function applyEdit(
  stored: NoteContent,
  incoming: NoteContent,
  editor: { readonly id: string; readonly at: Date },
): EditOutcome {
  const attention = stored.attention.map((item) => {
    const given = incoming.attention.find(({ id }) => id === item.id)?.decision;
    return given === undefined
      ? without(item)
      : { ...item, decision: decisionOf(item, given, editor) };
  });
  const known = new Map(stored.sentences.map((sentence) => [sentence.id, sentence]));
  const sentences = incoming.sentences.map((sentence) =>
    settleSentence(known.get(sentence.id), sentence, attention, editor.id),
  );
  const before = new Map(stored.attention.map((item) => [item.id, item.decision]));
  const decided = attention.filter(
    (item) => item.decision !== undefined && item.decision !== before.get(item.id),
  );
  const reopened = attention.filter(
    (item) => item.decision === undefined && before.get(item.id) !== undefined,
  );
  const changedSentences = countChanges(stored.sentences, sentences);
  return { content: { ...stored, sentences, attention }, decided, reopened, changedSentences };
}

function without(item: AttentionItem): AttentionItem {
  const open = { ...item };
  delete open.decision;
  return open;
}

/** A decision that stood already keeps its maker and time; a new one is the editor's, now. */
function decisionOf(
  item: AttentionItem,
  given: NonNullable<AttentionItem["decision"]>,
  editor: { readonly id: string; readonly at: Date },
): NonNullable<AttentionItem["decision"]> {
  const stood = item.decision;
  if (stood !== undefined && stood.action === given.action && stood.reason === given.reason) {
    return stood;
  }
  return {
    action: given.action,
    reason: given.reason.trim(),
    byId: editor.id,
    at: editor.at.toISOString(),
  };
}

function settleSentence(
  stored: NoteSentence | undefined,
  incoming: NoteSentence,
  attention: readonly AttentionItem[],
  editorId: string,
): NoteSentence {
  if (stored !== undefined && stored.text === incoming.text) {
    return { ...stored, section: incoming.section };
  }
  if (stored !== undefined && isChosenWording(stored, incoming, attention)) {
    return { ...stored, text: incoming.text, section: incoming.section };
  }
  const placed = stored === undefined ? placedBy(incoming, attention) : undefined;
  if (placed !== undefined) {
    const { id, section, text } = incoming;
    return { id, section, text, citations: placed.citations, support: "stated" };
  }
  const { id, section, text } = incoming;
  return {
    id,
    section,
    text,
    citations: stored?.citations ?? [],
    support: "own",
    authorId: editorId,
  };
}

/** True when the new words are what a decided self-correction puts in place, and nothing else changed. */
function isChosenWording(
  stored: NoteSentence,
  incoming: NoteSentence,
  attention: readonly AttentionItem[],
): boolean {
  return attention.some(({ replacement, decision }) => {
    if (replacement?.sentenceId !== stored.id) return false;
    const { first, last } = replacement;
    const isDecided = decision?.action === "use_first" || decision?.action === "use_last";
    const wasDecided = stored.text.includes(first) || stored.text.includes(last);
    const swaps = [stored.text.replace(last, first), stored.text.replace(first, last)];
    return (isDecided || wasDecided) && swaps.includes(incoming.text);
  });
}

/** The item whose clause this new sentence places, word for word. */
function placedBy(
  incoming: NoteSentence,
  attention: readonly AttentionItem[],
): AttentionItem | undefined {
  return attention.find(
    ({ replacement, decision }) =>
      decision?.action === "add_sentence" &&
      replacement !== undefined &&
      (replacement.last || replacement.first) === incoming.text,
  );
}

function countChanges(before: readonly NoteSentence[], after: readonly NoteSentence[]): number {
  const texts = new Map(before.map((sentence) => [sentence.id, sentence.text]));
  const kept = after.filter((sentence) => texts.get(sentence.id) === sentence.text).length;
  return before.length + after.length - 2 * kept;
}

/** A reason is wanted where the choice says so; at least ten characters. */
export function lacksReason(item: AttentionItem): boolean {
  const choice = item.choices.find(({ action }) => action === item.decision?.action);
  if (choice === undefined) return true;
  return choice.needsReason && (item.decision?.reason.length ?? 0) < 10;
}
