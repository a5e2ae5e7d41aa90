import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";

/** Puts `to` where `from` stands, whatever the case; where it does not stand, `to` becomes the sentence. */
export function replaceWords(text: string, from: string, to: string): string {
  const at = from === "" ? -1 : text.toLowerCase().indexOf(from.toLowerCase());
  if (at >= 0) return text.slice(0, at) + to + text.slice(at + from.length);
  return text.toLowerCase().includes(to.toLowerCase()) ? text : to;
}

/** Does to the sentences what a choice of an item promises. Choices that promise no change change nothing. */
export function applyChoice(
  content: NoteContent,
  item: AttentionItem,
  action: string,
  newId: string,
): NoteContent {
  const { replacement } = item;
  const { sentences } = content;
  if ((action === "use_first" || action === "use_last") && replacement !== undefined) {
    const { first, last, sentenceId } = replacement;
    const [from, to] = action === "use_first" ? [last, first] : [first, last];
    return {
      ...content,
      sentences: sentences.map((sentence) =>
        sentence.id === sentenceId
          ? { ...sentence, text: replaceWords(sentence.text, from, to) }
          : sentence,
      ),
    };
  }
  if (action === "add_sentence" && replacement !== undefined) {
    const sentence: NoteSentence = {
      id: newId,
      section: replacement.section,
      text: replacement.last || replacement.first,
      citations: item.citations,
      support: "stated",
    };
    const at = sentences.findLastIndex(({ section }) => section === replacement.section);
    const place = at === -1 ? sentences.length : at + 1;
    return { ...content, sentences: sentences.toSpliced(place, 0, sentence) };
  }
  if (action === "delete_sentence") {
    return { ...content, sentences: sentences.filter(({ id }) => !item.sentenceIds.includes(id)) };
  }
  return content;
}

/**
 * Whether the sentences bear a decision out: "edited" needs an edited sentence, "placed" a sentence that
 * cites the clause, "deleted" that the sentence is gone.
 */
export function isDecisionTrue(content: NoteContent, item: AttentionItem): boolean {
  const named = content.sentences.filter(({ id }) => item.sentenceIds.includes(id));
  switch (item.decision?.action) {
    case undefined:
      return false;
    case "edit":
      return (
        named.length < item.sentenceIds.length || named.some(({ support }) => support === "own")
      );
    case "add_sentence":
      return (
        item.citations.length === 0 ||
        content.sentences.some(({ citations }) =>
          citations.some((citation) => item.citations.some((cited) => isSame(cited, citation))),
        )
      );
    case "delete_sentence":
      return named.length === 0;
    default:
      return true;
  }
}

type Citation = AttentionItem["citations"][number];

const isSame = (a: Citation, b: Citation): boolean =>
  a.documentId === b.documentId && a.start === b.start && a.end === b.end;

/** What was added to the allergies by deciding an item: the words as they stand in the note now. */
export function placedAllergies(content: NoteContent): string[] {
  return content.attention
    .filter(
      ({ kind, decision }) => kind === "unplaced_allergy" && decision?.action === "add_sentence",
    )
    .flatMap((item) =>
      content.sentences.filter(({ citations }) =>
        citations.some((citation) => item.citations.some((cited) => isSame(cited, citation))),
      ),
    )
    .map(({ text }) => text.replace(/^allerg(?:y|ies|ic to)\s*:?\s*/i, "").replace(/\.\s*$/, ""))
    .filter((text) => text !== "");
}
