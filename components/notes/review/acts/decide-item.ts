import type { OverrideReasonCode } from "@/lib/safety/cards/override.schema";
import type {
  AttentionChoice,
  AttentionItem,
  NoteContent,
  NoteSentence,
} from "@/lib/notes/note-content.schema";
import {
  findSentence,
  insertSentence,
  previousInSection,
  readingOrder,
  removeSentence,
  replaceSentence,
  replaceWords,
  restoreSentence,
  setDecision,
  type SentencePlace,
} from "../../content-edits";

/** What a decision changed in the sentences, so that Undo can take it back. */
export type DecisionEffect = Readonly<{
  replaced: readonly NoteSentence[];
  addedId: string | null;
  removed: readonly Readonly<{ sentence: NoteSentence; afterId: string | null }>[];
}>;

const NO_EFFECT: DecisionEffect = { replaced: [], addedId: null, removed: [] };

export type Decision = Readonly<{
  itemId: string;
  choice: AttentionChoice;
  reason: string;
  /** Why a card is set aside; for "override" only. */
  reasonCode?: OverrideReasonCode | undefined;
  byId: string;
  at: string;
  newId: string;
}>;

/** Records a decision with its reason and does to the note what the pressed choice promises. */
export function decideItem(
  content: NoteContent,
  decision: Decision,
): Readonly<{ content: NoteContent; effect: DecisionEffect }> {
  const item = content.attention.find(({ id }) => id === decision.itemId);
  if (!item || decision.choice.action === "edit") return { content, effect: NO_EFFECT };
  const done = applyChoice(content, item, decision);
  const { choice, reason, reasonCode, byId, at } = decision;
  return {
    content: setDecision(done.content, item.id, {
      action: choice.action,
      reason,
      ...(reasonCode === undefined ? {} : { reasonCode }),
      byId,
      at,
    }),
    effect: done.effect,
  };
}

function applyChoice(
  content: NoteContent,
  item: AttentionItem,
  decision: Decision,
): Readonly<{ content: NoteContent; effect: DecisionEffect }> {
  const { action } = decision.choice;
  const { replacement } = item;
  if ((action === "use_first" || action === "use_last") && replacement?.sentenceId) {
    const sentence = findSentence(content, replacement.sentenceId);
    if (!sentence) return { content, effect: NO_EFFECT };
    const [from, to] =
      action === "use_first"
        ? [replacement.last, replacement.first]
        : [replacement.first, replacement.last];
    const text = replaceWords(sentence.text, from, to);
    if (text === sentence.text) return { content, effect: NO_EFFECT };
    const next = replaceSentence(content, sentence.id, (old) => ({ ...old, text }));
    return { content: next, effect: { ...NO_EFFECT, replaced: [sentence] } };
  }
  if (action === "add_sentence" && replacement) {
    const sentence: NoteSentence = {
      id: decision.newId,
      ...placeOfItem(item, replacement.section),
      text: replacement.last || replacement.first,
      citations: item.citations,
      support: "stated",
    };
    return {
      content: insertSentence(content, sentence, placeAfter(content, item, replacement.section)),
      effect: { ...NO_EFFECT, addedId: decision.newId },
    };
  }
  if (action === "delete_sentence") {
    const ordered = readingOrder(content);
    const removed = ordered
      .filter(({ id }) => item.sentenceIds.includes(id))
      .map((sentence) => ({ sentence, afterId: previousInSection(content, sentence.id) }));
    const next = removed.reduce((left, { sentence }) => removeSentence(left, sentence.id), content);
    return { content: next, effect: { ...NO_EFFECT, removed } };
  }
  return { content, effect: NO_EFFECT };
}

function placeOfItem({ kind }: AttentionItem, section: NoteSentence["section"]): SentencePlace {
  const isAllergy = kind === "unplaced_allergy" && section === "subjective";
  return isAllergy ? { section, topic: "allergies" } : { section };
}

/** An allergy goes below the last allergy, other things at the end of their section. */
function placeAfter(
  content: NoteContent,
  item: AttentionItem,
  section: NoteSentence["section"],
): string | null {
  if (item.kind !== "unplaced_allergy") return null;
  const alike = readingOrder(content).filter(
    (sentence) => sentence.section === section && /^allerg/i.test(sentence.text),
  );
  return alike.at(-1)?.id ?? null;
}

/** Takes a decision back together with what it changed; sentences edited since then keep their new words. */
export function reopenItem(
  content: NoteContent,
  itemId: string,
  effect: DecisionEffect = NO_EFFECT,
): NoteContent {
  let next = setDecision(content, itemId, null);
  for (const sentence of effect.replaced) {
    next = replaceSentence(next, sentence.id, (now) => (now.support === "own" ? now : sentence));
  }
  const added = effect.addedId ? findSentence(next, effect.addedId) : undefined;
  if (added && added.support !== "own") next = removeSentence(next, added.id);
  for (const { sentence, afterId } of effect.removed) {
    if (!findSentence(next, sentence.id)) next = restoreSentence(next, sentence, afterId);
  }
  return next;
}
