import type { Support } from "@/lib/notes/note-content.schema";
import { findContradictions } from "./checking/find-contradictions";
import { checkDoses, checkParts, checkRates } from "./checking/check-bindings";
import { contentWords, readMeasures, wordsMatch } from "./checking/read-claim";
import { concepts, familyWords, polarityIn, sidesOf } from "./checking/read-concepts";
import { findMedications, medicationNames } from "./facts/find-medications";
import { expandAbbreviations } from "./writing/expand-abbreviations";

const STATED_SHARE = 0.6;
const INFERRED_SHARE = 0.34;

/** Numbers and number-unit pairs of the sentence that its spans do not hold. */
function missingMeasures(sentence: string, spans: string): { numbers: string[]; units: string[] } {
  const said = readMeasures(sentence);
  const source = readMeasures(spans);
  return {
    numbers: [...said.numbers].filter((number) => !source.numbers.has(number)),
    units: [...said.pairs].filter((pair) => !source.pairs.has(pair)),
  };
}

/** A number that differs while the source has others is a contradiction, not a gap. */
function checkMeasures(sentence: string, spans: string): Support | null {
  const { numbers, units } = missingMeasures(sentence, spans);
  if (numbers.length === 0 && units.length === 0) return null;
  const source = readMeasures(spans);
  const said = readMeasures(sentence);
  const hasOther = [...source.numbers].some((number) => !said.numbers.has(number));
  return hasOther || numbers.length === 0 ? "contradicted" : "unsupported";
}

function checkMedicines(sentence: string, spans: string): Support | null {
  const source = medicationNames(spans);
  const said = medicationNames(sentence);
  const isMissing = [...said].some((name) => !source.has(name));
  if (!isMissing) {
    const all = medicationNames(expandAbbreviations(spans), true);
    const isOther = findMedications(sentence).some(({ concept }) => !all.has(concept));
    return isOther ? "unsupported" : null;
  }
  return [...source].some((name) => !said.has(name)) ? "contradicted" : "unsupported";
}

function checkSides(sentence: string, spans: string): Support | null {
  const source = sidesOf(spans);
  const missing = [...sidesOf(sentence)].filter((side) => !source.has(side));
  if (missing.length === 0) return null;
  return source.size > 0 ? "contradicted" : "unsupported";
}

function checkPeople(sentence: string, spans: string): Support | null {
  const source = familyWords(spans);
  const said = familyWords(sentence);
  if ([...said].some((word) => !source.has(word))) return "contradicted";
  return null;
}

/** Each shared finding must keep its polarity and its person in at least one place of the source. */
function checkPolarity(sentence: string, spanTexts: readonly string[]): Support | null {
  /** A cited heading says whose the illness is. */
  const isOfFamily = spanTexts.some((text) => /^(?:fhx?|family (?:history|hx))\W*$/i.test(text));
  for (const concept of concepts(sentence)) {
    const said = polarityIn([sentence], concept);
    const source = polarityIn(spanTexts, concept);
    if (source.length === 0) continue;
    const isKept = said.some((claim) =>
      source.some(
        (origin) =>
          (origin.isNegated === claim.isNegated || origin.isOpen) &&
          (origin.isFamily === claim.isFamily || isOfFamily || familyWords(sentence).size > 0),
      ),
    );
    if (!isKept) return "contradicted";
  }
  return null;
}

/** What a gate found: the reason, and whether the spans say otherwise (`contradicted`) or say nothing of it. */
export type GateFault = Readonly<{
  reason: "number" | "medicine" | "dose" | "side" | "person" | "denial" | "not_in_source";
  grade: Support;
}>;

/** What speaks against a sentence by numbers, units, medicines, doses, rates, sides, people and denials, in that order. */
export function findGateFaults(
  sentenceText: string,
  spanTexts: readonly string[],
): readonly GateFault[] {
  const spans = spanTexts.join(" \n ");
  if (spans.trim() === "") return [{ reason: "not_in_source", grade: "unsupported" }];
  const gates: readonly (readonly [GateFault["reason"], Support | null])[] = [
    ["number", checkMeasures(sentenceText, spans)],
    ["medicine", checkMedicines(sentenceText, spans)],
    ["dose", checkDoses(sentenceText, spans)],
    ["dose", checkRates(sentenceText, spans)],
    ["side", checkSides(sentenceText, spans)],
    ["side", checkParts(sentenceText, spans)],
    ["person", checkPeople(sentenceText, spans)],
    ["denial", checkPolarity(sentenceText, spanTexts)],
  ];
  return gates.flatMap(([reason, grade]) => (grade === null ? [] : [{ reason, grade }]));
}

/** The grade of the gates alone; null when nothing speaks against the sentence. */
function gateSentence(sentenceText: string, spanTexts: readonly string[]): Support | null {
  const faults = findGateFaults(sentenceText, spanTexts);
  if (faults.some(({ grade }) => grade === "contradicted")) return "contradicted";
  return faults.length > 0 ? "unsupported" : null;
}

/** Share of a sentence's content words that stand in the texts it cites, 0 to 1. */
function wordShare(sentenceText: string, spanTexts: readonly string[]): number {
  const words = contentWords(sentenceText);
  const source = contentWords(spanTexts.join(" \n "));
  const found = words.filter((word) => source.some((other) => wordsMatch(word, other))).length;
  return words.length === 0 ? 1 : found / words.length;
}

/**
 * Grades a sentence, drafted or written by a clinician, against the texts it cites.
 *
 * `unsupported`: no span, or a number, unit, medicine or most words are not in the spans.
 * `contradicted`: the spans hold another number, unit, medicine, side, person, or the opposite
 * polarity of a finding. `inferred`: facts agree, but under 60 % of the content words are the
 * source's. `stated`: the rest. Deterministic, no model.
 *
 * @param spanTexts cited source texts in source order; a question and its answer are two entries
 */
export function checkSentence(sentenceText: string, spanTexts: readonly string[]): Support {
  const gate = gateSentence(sentenceText, spanTexts);
  if (gate !== null) return gate;
  const share = wordShare(sentenceText, spanTexts);
  if (share >= STATED_SHARE) return "stated";
  return share >= INFERRED_SHARE ? "inferred" : "unsupported";
}

/**
 * As {@link checkSentence}, for a language model's words: the gates decide alike, but few shared words only make a sentence
 * `inferred`; polarity, doubt, side, unit, dose and schedule are read once more by the safety rules. Good clinical abstraction shares few words with talk; human reference notes fail the word test half the time.
 */
export function gradeModelSentence(sentenceText: string, spanTexts: readonly string[]): Support {
  const gate = gateSentence(sentenceText, spanTexts);
  if (gate === "contradicted" || findContradictions(sentenceText, spanTexts).length > 0) {
    return "contradicted";
  }
  if (gate !== null) return gate;
  // A finding that none of the cited texts names is an addition, however well the rest of the sentence fits.
  const told = new Set(concepts(spanTexts.join(" \n ")));
  if (concepts(sentenceText).some((concept) => !told.has(concept))) return "unsupported";
  return wordShare(sentenceText, spanTexts) >= STATED_SHARE ? "stated" : "inferred";
}
