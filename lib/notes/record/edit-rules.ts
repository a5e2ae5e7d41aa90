import { ProvenoteError } from "@/lib/errors";
import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";
import { SECTION_OF_TOPIC } from "../note-topic.schema";
import { editCodes, type CodeEdit } from "./code-rules";
import { editReferences, type ReferenceEdit } from "./reference-rules";

/** What the server has: the working copy, and the last version, from which a deleted sentence may come back. */
export type StoredContents = {
  readonly working: NoteContent;
  readonly lastVersion: NoteContent;
};

/** Who saves, and when; what a page says about that is not believed. */
export type Editor = { readonly id: string; readonly at: Date };

export type EditOutcome = {
  readonly content: NoteContent;
  /** Items decided, or decided otherwise, by this edit. */
  readonly decided: readonly AttentionItem[];
  /** Items whose decision was taken back, or is not borne out by the sentences any more. */
  readonly reopened: readonly AttentionItem[];
  readonly changedSentences: number;
  readonly references: Pick<ReferenceEdit, "removed" | "restored">;
  /** Codes decided, decided otherwise, or open again by this edit. */
  readonly changedCodes: CodeEdit["changed"];
};

type Decision = NonNullable<AttentionItem["decision"]>;

/**
 * What an edit from a page comes to. The page is not believed: sentences whose words changed are the
 * editor's own, untouched ones keep the support, sources and author that the server has, items keep
 * everything but their decision, and what the drafter recorded (gaps, lines set aside, lines not placed,
 * salt) stays. A decision that the sentences do not bear out opens its item again.
 * @throws ProvenoteError `note.sentence_twice` (400).
 */
export function applyEdit(
  stored: StoredContents,
  incoming: NoteContent,
  editor: Editor,
): EditOutcome {
  const { working } = stored;
  assertDistinct(incoming.sentences);
  const given = working.attention.map((item) => {
    const decision = incoming.attention.find(({ id }) => id === item.id)?.decision;
    return decision === undefined
      ? without(item)
      : { ...item, decision: decisionOf(item, decision, editor) };
  });
  const sentences = incoming.sentences.map((sentence) =>
    settleSentence(stored, sentence, given, editor.id),
  );
  const attention = given.map((item) => (isBorneOut(item, sentences) ? item : without(item)));
  const before = new Map(working.attention.map((item) => [item.id, item.decision]));
  const edited = editReferences(working.references, incoming.references, editor);
  const { references } = edited;
  const { codes, changed: changedCodes } = editCodes(working.codes, incoming.codes, editor);
  return {
    content: {
      ...working,
      sentences,
      attention,
      ...(references && { references }),
      ...(codes && { codes }),
    },
    decided: attention.filter(
      ({ id, decision }) => decision !== undefined && decision !== before.get(id),
    ),
    reopened: attention.filter(
      ({ id, decision }) => decision === undefined && before.get(id) !== undefined,
    ),
    changedSentences: countChanges(working.sentences, sentences),
    references: edited,
    changedCodes,
  };
}

function assertDistinct(sentences: readonly NoteSentence[]): void {
  if (new Set(sentences.map(({ id }) => id)).size === sentences.length) return;
  throw new ProvenoteError("invalid", "note.sentence_twice", "Two sentences have the same id.");
}

function without(item: AttentionItem): AttentionItem {
  const open = { ...item };
  delete open.decision;
  return open;
}

/** A decision that stood already keeps its maker and time; a new one is the editor's, now. */
function decisionOf(item: AttentionItem, given: Decision, editor: Editor): Decision {
  const stood = item.decision;
  const reason = given.reason.trim();
  const { action } = given;
  const reasonCode = action === "override" ? given.reasonCode : undefined;
  const isSame =
    stood?.action === action && stood.reason === reason && stood.reasonCode === reasonCode;
  if (stood !== undefined && isSame) return stood;
  return {
    action,
    reason,
    ...(reasonCode === undefined ? {} : { reasonCode }),
    byId: editor.id,
    at: editor.at.toISOString(),
  };
}

function settleSentence(
  contents: StoredContents,
  incoming: NoteSentence,
  attention: readonly AttentionItem[],
  editorId: string,
): NoteSentence {
  const { id, text } = incoming;
  const known = [contents.working, contents.lastVersion].flatMap(
    ({ sentences }) => sentences.find((sentence) => sentence.id === id) ?? [],
  );
  const unchanged = known.find((sentence) => sentence.text === text);
  if (unchanged !== undefined) {
    return { ...withoutPlace(unchanged), ...placeOf(incoming, unchanged) };
  }
  const [stored] = known;
  const place = placeOf(incoming, stored);
  if (stored === undefined) {
    const placed = placedBy(incoming, attention);
    if (placed === undefined) {
      const citations = knownIn(contents, incoming);
      return { id, ...place, text, citations, support: "own", authorId: editorId };
    }
    return { id, ...place, text, citations: placed.citations, support: "stated" };
  }
  const { citations, support, madeBy } = stored;
  if (support !== "own" && isOfferedWording(stored, text, attention)) {
    return { id, ...place, text, citations, support, ...(madeBy === undefined ? {} : { madeBy }) };
  }
  return { id, ...place, text, citations, support: "own", authorId: editorId };
}

/**
 * Where a new sentence of a person's own may point: into clauses that the drafter listed as without a place, or that
 * its sentences cite (a diagnosis that a person adds with the facts for and against it). Any other source it names is
 * not believed.
 */
function knownIn(
  { working, lastVersion }: StoredContents,
  { citations }: NoteSentence,
): NoteSentence["citations"] {
  const known = [working, lastVersion].flatMap(({ sentences, unplaced }) => [
    ...unplaced,
    ...sentences.flatMap((sentence) => sentence.citations),
  ]);
  const areKnown = citations.every((citation) =>
    known.some(
      ({ documentId, start, end }) =>
        documentId === citation.documentId && start <= citation.start && citation.end <= end,
    ),
  );
  return areKnown ? citations : [];
}

type Place = Pick<NoteSentence, "section" | "topic" | "label">;

/**
 * Where a page puts a sentence is the editor's to say; a topic of another section means nothing. The label of a group
 * is the drafter's: it stays while the sentence stays in its place, and no page makes one.
 */
function placeOf({ section, topic }: NoteSentence, stored: NoteSentence | undefined): Place {
  const place: Place =
    topic !== undefined && SECTION_OF_TOPIC[topic] === section ? { section, topic } : { section };
  const isInPlace = stored?.section === section && stored.topic === place.topic;
  return isInPlace && stored.label !== undefined ? { ...place, label: stored.label } : place;
}

function withoutPlace(sentence: NoteSentence): NoteSentence {
  const bare = { ...sentence };
  delete bare.topic;
  delete bare.label;
  return bare;
}

/** True when the words are the one or the other that a self-correction of this sentence offers. */
function isOfferedWording(
  stored: NoteSentence,
  text: string,
  attention: readonly AttentionItem[],
): boolean {
  return attention.some(({ replacement }) => {
    if (replacement?.sentenceId !== stored.id) return false;
    const { first, last } = replacement;
    return [swap(stored.text, first, last), swap(stored.text, last, first)].includes(text);
  });
}

/** As the page does it: the first place where `from` stands, whatever its case. */
function swap(text: string, from: string, to: string): string | null {
  const at = from === "" ? -1 : text.toLowerCase().indexOf(from.toLowerCase());
  return at === -1 ? null : text.slice(0, at) + to + text.slice(at + from.length);
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

/**
 * Whether the sentences bear a decision out: "edited" wants an edited sentence, "added" a sentence that
 * cites the clause, "deleted" that the sentence is gone. Other decisions are words alone.
 */
function isBorneOut(item: AttentionItem, sentences: readonly NoteSentence[]): boolean {
  const named = sentences.filter(({ id }) => item.sentenceIds.includes(id));
  switch (item.decision?.action) {
    case "edit":
      return (
        named.length < item.sentenceIds.length || named.some(({ support }) => support === "own")
      );
    case "add_sentence":
      return item.citations.length === 0 || sentencesCiting(item, sentences).length > 0;
    case "delete_sentence":
      return named.length === 0;
    default:
      return true;
  }
}

/** Sentences that cite what an item is about. */
export function sentencesCiting(
  item: AttentionItem,
  sentences: readonly NoteSentence[],
): NoteSentence[] {
  return sentences.filter(({ citations }) =>
    citations.some((citation) =>
      item.citations.some(
        (cited) =>
          cited.documentId === citation.documentId &&
          cited.start === citation.start &&
          cited.end === citation.end,
      ),
    ),
  );
}

function countChanges(before: readonly NoteSentence[], after: readonly NoteSentence[]): number {
  const texts = new Map(before.map((sentence) => [sentence.id, sentence.text]));
  const kept = after.filter((sentence) => texts.get(sentence.id) === sentence.text).length;
  return before.length + after.length - 2 * kept;
}

export const MIN_REASON_LENGTH = 10;

/**
 * True for a decision that the item does not offer, or that wants a reason and has too short a one. An override wants a
 * code, and words only where the code is "other".
 */
export function lacksReason(item: AttentionItem): boolean {
  const choice = item.choices.find(({ action }) => action === item.decision?.action);
  if (choice === undefined) return true;
  if (choice.action === "override") {
    const code = item.decision?.reasonCode;
    if (code === undefined) return true;
    if (code !== "other") return false;
  }
  return choice.needsReason && (item.decision?.reason.length ?? 0) < MIN_REASON_LENGTH;
}
