import { partIndexOf } from "@/lib/notes/templates/arrange-note.schema";
import type { NoteLayout, TemplatePart } from "@/lib/notes/templates/template.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import { checkSentence } from "../check-citations";
import type { DraftSentence } from "../draft.schema";
import { expandAbbreviations } from "../writing/expand-abbreviations";
import { asSentence } from "../writing/tidy-sentence";
import { inferTopics } from "./infer-topics";
import { toPlainWords } from "./plain-words";
import { shortenSentence } from "./shorten-sentence";

/** What of a template shapes the sentences. */
export type Shape = Pick<NoteLayout, "wording" | "abbreviations" | "parts">;

/** Labels of sentences, as the writers put them before what they are about. */
const LABELS: Readonly<Partial<Record<NoteTopic, RegExp>>> = {
  chief_complaint: /^(?:chief complaint|reason for visit|presenting complaint):\s*/i,
  past_medical_history: /^(?:past (?:medical )?|medical )history:\s*/i,
  past_surgical_history: /^(?:past )?surgical history:\s*/i,
  medications: /^(?:(?:current|home) )?(?:medications|medicines):\s*/i,
  allergies: /^(?:drug )?(?:allergies|allergy):\s*/i,
  immunizations: /^immunizations?:\s*/i,
  family_history: /^family history:\s*/i,
  social_history: /^social history:\s*/i,
  review_of_systems: /^review of systems:\s*/i,
  vitals: /^(?:vitals|vital signs):\s*/i,
  imaging: /^imaging:\s*/i,
  assessment: /^(?:assessment|impression):\s*/i,
  plan: /^plan:\s*/i,
};

/** Whether the heading says of a sentence what its label says: by the same words, or since nothing else stands there. */
function isSaidAbove(topic: NoteTopic, label: RegExp, { heading, topics }: TemplatePart): boolean {
  if (topic === "chief_complaint") return topics[0] === topic && topics.length <= 2;
  return topics.length === 1 || label.test(`${heading}: `);
}

/** The sentence without a label that its heading repeats: "Allergies: sulfa." under "Allergies" → "Sulfa." */
function withoutLabel(text: string, { topic }: DraftSentence, part: TemplatePart): string {
  const label = topic === undefined ? undefined : LABELS[topic];
  if (topic === undefined || label === undefined || !part.topics.includes(topic)) return text;
  if (!label.test(text) || !isSaidAbove(topic, label, part)) return text;
  return asSentence(text.replace(label, "")) || text;
}

type Written = Readonly<{ sentence: DraftSentence; words: string }>;

/** The words in the manner of the part, or as they were where the source does not carry the shaped ones. */
function checked(
  source: string,
  { sentence, words }: Written,
  { wording, abbreviations }: Pick<Shape, "wording" | "abbreviations">,
): DraftSentence {
  if (words === sentence.text) return sentence;
  const spans = sentence.citations.map(({ start, end }) => source.slice(start, end));
  const asWritten = (span: string): string =>
    abbreviations === "keep" ? span : expandAbbreviations(span);
  const support = checkSentence(
    words,
    wording === "plain" ? spans.map((span) => toPlainWords(asWritten(span))) : spans,
  );
  const isCarried = support === "stated" || support === "inferred";
  return isCarried ? { ...sentence, text: words, support } : sentence;
}

/**
 * Writes sentences in the manner of the part each stands in: plain words, a label that repeats the heading left
 * out, brief ones without subject and reporting verb. Each is checked against its spans once more and stays as it
 * was when they do not carry it; their number, order and citations stay.
 *
 * @param source the text the citations point into
 */
export function shapeSentences(
  source: string,
  sentences: readonly DraftSentence[],
  { wording, abbreviations, parts }: Shape,
): DraftSentence[] {
  const isPlain = wording === "plain";
  const shaped = inferTopics(sentences);
  return shaped.map((sentence, index) => {
    const part = parts[partIndexOf(sentence, parts)];
    const plain = isPlain ? toPlainWords(sentence.text) : sentence.text;
    const bare = part === undefined ? plain : withoutLabel(plain, sentence, part);
    const words =
      part?.length === "brief" ? shortenSentence(bare, shaped[index - 1]?.text ?? "") : bare;
    return checked(source, { sentence, words }, { wording, abbreviations });
  });
}
