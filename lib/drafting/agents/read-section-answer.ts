import type { NoteSection } from "@/lib/notes/note-content.schema";
import { gradeModelSentence } from "../check-citations";
import { joinSpans } from "../clauses/mapped-text";
import type { DraftSentence } from "../draft.schema";
import type { SectionAnswer } from "./section-answer.schema";
import type { SectionFact } from "./section-facts";

export type WrittenSentence = Readonly<{
  sentence: DraftSentence;
  facts: readonly SectionFact[];
}>;

export type ReadAnswer = Readonly<{
  /** Sentences that agree with what they cite, and, marked, those that do not; each with the facts it names. */
  written: readonly WrittenSentence[];
  /** Facts behind sentences that do not agree; the repair asks for these again. */
  flagged: readonly SectionFact[];
  /** Sentences without a fact of this request, or whose words may not be shown: not used at all. */
  rejected: number;
}>;

export type ReadingInput = Readonly<{
  answer: SectionAnswer;
  facts: readonly SectionFact[];
  section: NoteSection;
  /** The de-identified text that the facts quote. */
  source: string;
  /** Index of the model in the note's list. */
  madeBy: number;
  /** For each sentence whether a note may hold it: no link, no markup, nobody who is not of this text. */
  isShowable: readonly boolean[];
}>;

const MOST_CITATIONS = 50;

/**
 * Reads a section drafter's answer. A sentence whose ids are not all of this request's facts is not used: its claim has no
 * source here. The others are graded against the texts they cite, like every sentence of a note.
 */
export function readSectionAnswer(input: ReadingInput): ReadAnswer {
  const byId = new Map(input.facts.map((fact) => [fact.id, fact]));
  const written: WrittenSentence[] = [];
  const flagged = new Set<SectionFact>();
  let rejected = 0;
  for (const [index, claim] of input.answer.sentences.entries()) {
    const text = plainWords(claim.text);
    const cited = [...new Set(claim.facts)].map((id) => byId.get(id));
    const facts = cited.filter((fact) => fact !== undefined);
    const isSourced = facts.length > 0 && facts.length === cited.length;
    if (!isSourced || text === "" || input.isShowable[index] !== true) {
      rejected += 1;
      continue;
    }
    const sentence = toSentence(input, text, facts);
    if (isFlagged(sentence)) for (const fact of facts) flagged.add(fact);
    written.push({ sentence, facts });
  }
  return { written, flagged: [...flagged], rejected };
}

/** A sentence stands on one line. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function isFlagged({ support }: DraftSentence): boolean {
  return support === "unsupported" || support === "contradicted";
}

function toSentence(
  { section, source, madeBy }: ReadingInput,
  text: string,
  facts: readonly SectionFact[],
): DraftSentence {
  const citations = joinSpans(facts.flatMap(({ spans }) => spans)).slice(0, MOST_CITATIONS);
  const { topic, label } = facts[0]?.sentence ?? {};
  return {
    section,
    ...(topic === undefined ? {} : { topic }),
    ...(label === undefined ? {} : { label }),
    text,
    citations,
    support: gradeModelSentence(
      text,
      citations.map(({ start, end }) => source.slice(start, end)),
    ),
    madeBy,
  };
}
