import type { StanceLine } from "@/lib/notes/critique.schema";
import { doubtOf, type DoubtView } from "@/lib/notes/dissent-log.schema";
import type { NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../source-lines";

/** What each critic says of one sentence; nothing once its words are the clinician's own. */
export function stancesOn(content: NoteContent, sentence: NoteSentence): readonly DoubtView[] {
  const { critique } = content;
  if (critique === undefined || sentence.support === "own") return [];
  return critique.stances
    .filter(({ sentenceId }) => sentenceId === sentence.id)
    .map((line) => doubtOf(critique, line));
}

/** "Stated by line 6." and who worded it: what a sentence rests on, for who asks. */
export function restsOn(
  content: NoteContent,
  { support, madeBy }: NoteSentence,
  lines: string,
): string {
  if (support === "own") return "A clinician's own words.";
  const model = madeBy === undefined ? undefined : content.models?.[madeBy]?.name;
  const by = `Worded by ${model ?? "the embedded drafter"}.`;
  if (lines === "") return by;
  const head = /\D/.test(lines) ? "lines" : "line";
  return `${SUPPORT_WORDS[support]} ${head} ${lines}. ${by}`;
}

const SUPPORT_WORDS: Readonly<Record<Exclude<NoteSentence["support"], "own">, string>> = {
  stated: "Stated by",
  inferred: "Inferred from",
  unsupported: "Says more than",
  contradicted: "Differs from",
};

/**
 * Whether the embedded drafter says the same as a model's sentence. Its own sentence gives way only to words that bear it
 * out, so one that still stands on the same places says otherwise. Null where that cannot be told any more, since a
 * sentence was edited or deleted.
 */
export function agreementOf(content: NoteContent, sentence: NoteSentence): string | null {
  const { critique, sentences } = content;
  const agrees = sentence.support === "stated" || sentence.support === "inferred";
  if (critique === undefined || sentence.madeBy === undefined || !agrees) return null;
  const standing = new Map(sentences.map((each) => [each.id, each]));
  const drafted = [...new Set(critique.stances.map(({ sentenceId }) => sentenceId))];
  const areWhole = drafted.every((id) => (standing.get(id)?.support ?? "own") !== "own");
  if (!areWhole) return null;
  const others = sentences.filter(
    ({ madeBy, cells, citations }) =>
      madeBy === undefined &&
      cells === undefined &&
      citations.some((own) =>
        sentence.citations.some((cited) => own.start < cited.end && cited.start < own.end),
      ),
  );
  return others.length === 0
    ? "The embedded drafter says the same of these lines."
    : "The embedded drafter's own sentence on these lines stands beside it.";
}

/** "Line 12: “metformin was stopped in May”", as pasted. */
export function factWords(
  facts: StanceLine["facts"],
  documentId: string,
  lines: readonly SourceLine[],
  source: string,
): string {
  const own = facts.filter((fact) => fact.documentId === documentId);
  const numbers = own.flatMap((fact) => linesOfSpan(lines, fact));
  if (numbers.length === 0) return "";
  const told = own.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, " ").trim());
  const head = new Set(numbers).size === 1 ? "Line" : "Lines";
  return `${head} ${writeLineNumbers(numbers)}: “${shorten(told.join(" … "))}”`;
}

const LONGEST = 240;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
