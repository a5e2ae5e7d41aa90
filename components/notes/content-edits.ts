import type {
  AttentionItem,
  NoteContent,
  NoteSection,
  NoteSentence,
} from "@/lib/notes/note-content.schema";

/** Pure changes of a note's content. Ids, times and authors are arguments. */

const SECTION_ORDER: readonly NoteSection[] = [
  "subjective",
  "objective_exam",
  "objective_results",
  "assessment_and_plan",
];

/** Sentences in reading order: by section, inside a section as listed. */
export function readingOrder(content: NoteContent): readonly NoteSentence[] {
  return SECTION_ORDER.flatMap((section) =>
    content.sentences.filter((sentence) => sentence.section === section),
  );
}

export function findSentence(content: NoteContent, id: string): NoteSentence | undefined {
  return content.sentences.find((sentence) => sentence.id === id);
}

/** A sentence whose words a person changed is theirs; its source lines stay. A grid that was reworded is text. */
export function withText(sentence: NoteSentence, text: string, authorId: string): NoteSentence {
  const { id, section, citations } = sentence;
  return { id, section, citations, text, support: "own", authorId };
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

/** Puts a sentence after another one, or at the end of its section when `afterId` is null or elsewhere. */
export function insertSentence(
  content: NoteContent,
  sentence: NoteSentence,
  afterId: string | null,
): NoteContent {
  const ordered = [...readingOrder(content)];
  const after = ordered.findIndex((other) => other.id === afterId);
  const isSameSection = ordered[after]?.section === sentence.section;
  const at = isSameSection ? after + 1 : endOfSection(ordered, sentence.section);
  ordered.splice(at, 0, sentence);
  return { ...content, sentences: ordered };
}

/** The sentence before another one in its section; null for the first. */
export function previousInSection(content: NoteContent, id: string): string | null {
  const sentence = findSentence(content, id);
  const own = readingOrder(content).filter(({ section }) => section === sentence?.section);
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

function endOfSection(ordered: readonly NoteSentence[], section: NoteSection): number {
  const rank = SECTION_ORDER.indexOf(section);
  const next = ordered.findIndex((sentence) => SECTION_ORDER.indexOf(sentence.section) > rank);
  return next === -1 ? ordered.length : next;
}

/** Moves a sentence one place; at the edge of a section it goes into the neighbouring one. */
export function moveSentence(content: NoteContent, id: string, step: 1 | -1): NoteContent {
  const ordered = [...readingOrder(content)];
  const index = ordered.findIndex((sentence) => sentence.id === id);
  const sentence = ordered[index];
  if (!sentence) return content;
  const neighbour = ordered[index + step];
  if (neighbour && neighbour.section === sentence.section) {
    ordered[index] = neighbour;
    ordered[index + step] = sentence;
    return { ...content, sentences: ordered };
  }
  const section = SECTION_ORDER[SECTION_ORDER.indexOf(sentence.section) + step];
  if (!section) return content;
  ordered[index] = { ...sentence, section };
  return { ...content, sentences: ordered };
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
