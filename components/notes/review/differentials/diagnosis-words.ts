import type {
  AssessedArgument,
  AssessedDifferential,
  CaseAssessment,
} from "@/lib/drafting/assessing/case-assessment.schema";
import type { NoteContent, NoteSentence, Span } from "@/lib/notes/note-content.schema";

/** Said wherever any of this is shown; it has to stay true of the table. */
export const WHAT_THIS_IS =
  "From fixed rules on this server. Sources are cited from memory and no clinician has reviewed the table. It rules nothing out, and what is not shown may still be there.";

const LONGEST_QUOTE = 80;
const MOST_QUOTES = 3;
const MOST_CITATIONS = 50;

/** The words of the source behind a flag or an argument, as they stand there. */
export function quotesOf(text: string, spans: readonly Span[]): string[] {
  const quotes = spans.map(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, " ").trim();
    return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
  });
  return [...new Set(quotes.filter((words) => words !== ""))].slice(0, MOST_QUOTES);
}

export type SplitDifferentials = Readonly<{
  /** The text says something for them; in the order of the assessment. */
  supported: readonly AssessedDifferential[];
  /** Nothing in the text speaks for them, which is no "no". */
  others: readonly AssessedDifferential[];
}>;

export function splitDifferentials(
  differentials: readonly AssessedDifferential[],
): SplitDifferentials {
  return {
    supported: differentials.filter((one) => one.for.length > 0),
    others: differentials.filter((one) => one.for.length === 0),
  };
}

/** "possibly fever", "fever". */
export function argumentWords({ label, isUncertain }: AssessedArgument): string {
  return isUncertain ? `possibly ${label}` : label;
}

/** The two lines of a list of differentials: what must not be missed and, behind it, the rest. */
export function namesOf(differentials: readonly AssessedDifferential[]): {
  cannotMiss: string;
  rest: string;
} {
  const join = (wanted: boolean): string =>
    differentials
      .filter(({ isCannotMiss }) => isCannotMiss === wanted)
      .map(({ name }) => name)
      .join(", ");
  return { cannotMiss: join(true), rest: join(false) };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The sentence that a clinician's press puts into the assessment, to be changed before it stays: what was considered and
 * what the text says for and against it. Its sources are those of these places that the note knows, since the server
 * believes no others; nothing that is not documented is in it.
 */
export function sentenceOf(
  documentId: string,
  differential: AssessedDifferential,
  { sentences, unplaced }: Pick<NoteContent, "sentences" | "unplaced">,
): Pick<NoteSentence, "text" | "citations"> {
  const side = (word: string, items: readonly AssessedArgument[]): string =>
    items.length === 0 ? "" : ` ${word} ${items.map(argumentWords).join(", ")}.`;
  const known = [...unplaced, ...sentences.flatMap(({ citations }) => citations)];
  const isKnown = ({ start, end }: Span): boolean =>
    known.some((one) => one.documentId === documentId && one.start <= start && end <= one.end);
  const spans = [...differential.for, ...differential.against].flatMap((item) => item.spans);
  return {
    text: `${upperFirst(differential.name)} considered.${side("For:", differential.for)}${side("Against:", differential.against)}`,
    citations: spans
      .filter(isKnown)
      .map(({ start, end }) => ({ documentId, start, end }))
      .slice(0, MOST_CITATIONS),
  };
}

/** "raised troponin: “Troponin 0.42 ng/mL”": the finding, and the words that hold its value. */
export function notJudgedWords(
  { notJudgedFlags }: Pick<CaseAssessment, "notJudgedFlags">,
  text: string,
): readonly string[] {
  return notJudgedFlags.map(({ label, spans }) => {
    const quotes = quotesOf(text, spans).map((words) => `“${words}”`);
    return quotes.length === 0 ? label : `${label}: ${quotes.join(" ")}`;
  });
}

/** What the presentations found ask for and the text does not mention; empty lists are left out. */
export function missingGroups({
  missing,
  undocumentedFlags,
}: Pick<CaseAssessment, "missing" | "undocumentedFlags">): {
  heading: string;
  items: readonly string[];
}[] {
  return [
    { heading: "Red flags nobody spoke of", items: undocumentedFlags },
    { heading: "History", items: missing.history },
    { heading: "Examination", items: missing.examination },
    { heading: "Tests", items: missing.tests },
  ].filter(({ items }) => items.length > 0);
}
