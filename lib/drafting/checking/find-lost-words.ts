import type { Span } from "@/lib/notes/note-content.schema";
import { readSpeech } from "../clauses/speech-tokens";
import {
  BODY_ONCE,
  EXAM_ONCE,
  PROBLEM_ONCE,
  SYMPTOM_ONCE,
  TEST_ONCE,
} from "../facts/clinical-terms";
import { medicationNames } from "../facts/find-medications";
import { contentWords, wordsMatch } from "./read-claim";
import { isSpeechWord } from "./speech-words";

type Cited = Readonly<{ text: string; citations: readonly Span[] }>;

/** So many words of meaning in a row that no sentence repeats are worth a reader's eyes. */
const MANY = 3;

function isClinical(text: string): boolean {
  return (
    [SYMPTOM_ONCE, PROBLEM_ONCE, BODY_ONCE, TEST_ONCE, EXAM_ONCE].some((terms) =>
      terms.test(text),
    ) ||
    medicationNames(text).size > 0 ||
    /\d/.test(text)
  );
}

/** Stretches of one cited span whose words of meaning stand in none of the sentences that cite it. */
function lostIn(text: string, span: Span, said: readonly string[]): Span[] {
  const runs: { words: number; start: number; end: number }[] = [];
  let open: { words: number; start: number; end: number } | null = null;
  for (const token of readSpeech(text.slice(span.start, span.end), span.start)) {
    const [word] = contentWords(token.text);
    const isNumber = /\d/.test(token.text);
    if (!isNumber && (word === undefined || isSpeechWord(word))) continue;
    const isSaid = isNumber
      ? said.some((other) => other.includes(token.text))
      : said.some((other) => wordsMatch(other, word ?? ""));
    if (isSaid) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { words: 0, start: token.start, end: token.end };
      runs.push(open);
    }
    open.words += 1;
    open.end = token.end;
  }
  return runs.filter(
    ({ words, start, end }) => words >= MANY || (words > 1 && isClinical(text.slice(start, end))),
  );
}

/**
 * Words of a talk that stand inside a cited clause and yet in no sentence of the note: at least three
 * words of meaning in a row, or two with a finding, a medicine or a figure. Spans of `text`, in order.
 */
export function findLostWords(text: string, sentences: readonly Cited[]): Span[] {
  const byClause = new Map<string, { span: Span; said: string[] }>();
  for (const { text: words, citations } of sentences) {
    const said = [...contentWords(words), ...(words.toLowerCase().match(/[\d./]*\d/g) ?? [])];
    for (const span of citations) {
      const key = `${span.start} ${span.end}`;
      const clause = byClause.get(key) ?? { span, said: [] };
      clause.said.push(...said);
      byClause.set(key, clause);
    }
  }
  const used = [...byClause.values()];
  const lost = used.flatMap(({ span, said }) => {
    const around = used
      .filter((other) => other.span.start < span.end && span.start < other.span.end)
      .flatMap((other) => other.said);
    return lostIn(text, span, [...said, ...around]);
  });
  const seen = new Set<number>();
  return lost
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
