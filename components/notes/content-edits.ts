import type { CodeHint } from "@/lib/notes/code-hint.schema";
import type { AttentionItem, NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { SECTION_OF_TOPIC } from "@/lib/notes/note-topic.schema";
import {
  arrangeNote,
  partIndexOf,
  partsOfContent,
} from "@/lib/notes/templates/arrange-note.schema";

/** Pure changes of a note's content. Ids, times and authors are arguments. */

/** Where a sentence stands: its section, and what it is about when a heading says more than a section. */
export type SentencePlace = Pick<NoteSentence, "section" | "topic">;

export function placeOf({ section, topic }: SentencePlace): SentencePlace {
  return topic === undefined ? { section } : { section, topic };
}

/** Sentences in reading order: heading by heading of the note's template. */
export function readingOrder(content: NoteContent): readonly NoteSentence[] {
  return arrangeNote(content).flatMap(({ sentences }) => sentences);
}

/** Index of a sentence's heading; what no heading has comes last. */
function partRank(content: NoteContent, sentence: SentencePlace): number {
  const parts = partsOfContent(content);
  const index = partIndexOf(sentence, parts);
  return index === -1 ? parts.length : index;
}

export function findSentence(content: NoteContent, id: string): NoteSentence | undefined {
  return content.sentences.find((sentence) => sentence.id === id);
}

/** A sentence whose words a person changed is theirs; its source lines stay. A grid that was reworded is text. */
export function withText(sentence: NoteSentence, text: string, authorId: string): NoteSentence {
  const { id, citations } = sentence;
  return { id, ...placeOf(sentence), citations, text, support: "own", authorId };
}

export function replaceSentence(
  content: NoteContent,
  id: string,
  change: (sentence: NoteSentence) => NoteSentence,
): NoteContent {
  return {
    ...content,
    sentences: content.sentences.map((sentence) =>
      sentence.id === id ? change(sentence) : sentence,
    ),
  };
}

export function removeSentence(content: NoteContent, id: string): NoteContent {
  return { ...content, sentences: content.sentences.filter((sentence) => sentence.id !== id) };
}

/** Puts a sentence after another one, or at the end of its part when `afterId` is null or elsewhere. */
export function insertSentence(
  content: NoteContent,
  sentence: NoteSentence,
  afterId: string | null,
): NoteContent {
  const ordered = [...readingOrder(content)];
  const after = ordered.findIndex((other) => other.id === afterId);
  const rank = partRank(content, sentence);
  const other = ordered[after];
  const isBeside =
    other !== undefined && other.section === sentence.section && partRank(content, other) === rank;
  const next = ordered.findIndex((each) => partRank(content, each) > rank);
  const end = next === -1 ? ordered.length : next;
  ordered.splice(isBeside ? after + 1 : end, 0, sentence);
  return { ...content, sentences: ordered };
}

/** The sentence before another one in its part and section; null for the first. */
export function previousInSection(content: NoteContent, id: string): string | null {
  const sentence = findSentence(content, id);
  if (!sentence) return null;
  const rank = partRank(content, sentence);
  const own = readingOrder(content).filter(
    (other) => other.section === sentence.section && partRank(content, other) === rank,
  );
  return own[own.findIndex((other) => other.id === id) - 1]?.id ?? null;
}

/** Puts a removed sentence back: after the one it followed, else first in its section. */
export function restoreSentence(
  content: NoteContent,
  sentence: NoteSentence,
  previousId: string | null,
): NoteContent {
  if (previousId !== null && findSentence(content, previousId)) {
    return insertSentence(content, sentence, previousId);
  }
  return { ...content, sentences: [sentence, ...content.sentences] };
}

/** A content around one sentence as it stands in `page`: its words and its place are the page's, all else is the content's. */
export function aroundSentence(
  content: NoteContent,
  page: NoteContent,
  id: string | null,
): NoteContent {
  const sentence = id === null ? undefined : findSentence(page, id);
  if (sentence === undefined) return content;
  return findSentence(content, sentence.id)
    ? replaceSentence(content, sentence.id, () => sentence)
    : restoreSentence(content, sentence, previousInSection(page, sentence.id));
}

/** Moves a sentence one place; at the edge of a part it goes into the neighbouring one. */
export function moveSentence(content: NoteContent, id: string, step: 1 | -1): NoteContent {
  const ordered = [...readingOrder(content)];
  const index = ordered.findIndex((sentence) => sentence.id === id);
  const sentence = ordered[index];
  if (!sentence) return content;
  const rank = partRank(content, sentence);
  const neighbour = ordered[index + step];
  const isBeside = neighbour !== undefined && partRank(content, neighbour) === rank;
  if (isBeside && neighbour.section === sentence.section) {
    ordered[index] = neighbour;
    ordered[index + step] = sentence;
    return { ...content, sentences: ordered };
  }
  const place = isBeside ? placeOf(neighbour) : edgeOfPart(content, rank + step, step);
  if (place === null) return content;
  ordered[index] = movedTo(sentence, place);
  return { ...content, sentences: ordered };
}

/** The first place of a part when one comes from above, its last when one comes from below. */
function edgeOfPart(content: NoteContent, rank: number, step: 1 | -1): SentencePlace | null {
  const topics = partsOfContent(content)[rank]?.topics;
  const topic = step === 1 ? topics?.[0] : topics?.at(-1);
  return topic === undefined ? null : { section: SECTION_OF_TOPIC[topic], topic };
}

function movedTo(sentence: NoteSentence, place: SentencePlace): NoteSentence {
  const moved = { ...sentence };
  delete moved.topic;
  return { ...moved, ...place };
}

export function setDecision(
  content: NoteContent,
  itemId: string,
  decision: AttentionItem["decision"] | null,
): NoteContent {
  return {
    ...content,
    attention: content.attention.map((item) => {
      if (item.id !== itemId) return item;
      if (decision) return { ...item, decision };
      const open = { ...item };
      delete open.decision;
      return open;
    }),
  };
}

/** A code hint with a person's decision, or without one again. */
export function withCodeDecision(
  content: NoteContent,
  codeId: string,
  decision: CodeHint["decision"] | null,
): NoteContent {
  if (content.codes === undefined) return content;
  return {
    ...content,
    codes: content.codes.map(({ decision: _before, ...code }) => {
      if (code.id !== codeId) return _before === undefined ? code : { ...code, decision: _before };
      return decision === null || decision === undefined ? code : { ...code, decision };
    }),
  };
}

/** Puts `to` where `from` stands, whatever the case; words reworded since then are left alone. */
export function replaceWords(text: string, from: string, to: string): string {
  const at = from === "" ? -1 : text.toLowerCase().indexOf(from.toLowerCase());
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}

/** Content as it may be saved: a sentence that is empty while it is being typed is left out. */
export function savableContent(content: NoteContent): NoteContent {
  if (content.sentences.every((sentence) => sentence.text.trim() !== "")) return content;
  return {
    ...content,
    sentences: content.sentences.filter((sentence) => sentence.text.trim() !== ""),
  };
}
