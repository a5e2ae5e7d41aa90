import { buildAutomaton, runAutomaton } from "./pattern-automaton";
import { parsePattern, type PatternElement, type PatternProblem } from "./pattern-language.schema";

/**
 * Refuses a pattern that would match ordinary text of notes: without a word before it, an identifier must
 * differ by its own shape. Each sample says what it is, so that the reason can be read by anybody.
 */
const ORDINARY: readonly (readonly [text: string, what: string])[] = [
  ["120/80", "a blood pressure"],
  ["98.6", "a temperature"],
  ["2019-2023", "a range of years"],
  ["150-400", "a reference range"],
  ["12:30", "a time"],
  ["B12", "a vitamin"],
  ["L4-L5", "a level of the spine"],
  ["COVID-19", "a disease"],
  ["SARS-CoV-2", "a virus"],
  ["H1N1", "a virus"],
  ["HbA1c", "a laboratory test"],
  ["CA-125", "a laboratory test"],
  ["CA19-9", "a laboratory test"],
  ["FEV1", "a measurement"],
  ["SpO2 98", "a measurement"],
  ["BRCA1", "a gene"],
  ["G6PD", "an enzyme"],
  ["CYP2D6", "an enzyme"],
  ["5-FU", "a drug"],
  ["E11.9", "a diagnosis code"],
  ["M54.50", "a diagnosis code"],
  ["I10", "a diagnosis code"],
  ["J1885", "a procedure code"],
  ["99213", "a procedure code"],
  ["2160-0", "a laboratory code"],
  ["33914-3", "a laboratory code"],
  ["500mg", "a dose"],
  ["1000ml", "a dose"],
  ["q12h", "an interval"],
  ["80M", "an age and sex"],
  ["room 12", "a room"],
  ["day 10", "a count of days"],
  ["grade 2", "a grade"],
];

type Weight = { readonly digits: number; readonly letters: number; readonly either: number };

/** How many digits and letters every match is sure to hold. */
function weigh(elements: readonly PatternElement[]): Weight {
  let [digits, letters, either] = [0, 0, 0];
  for (const { kind, character, min } of elements) {
    if (kind === "digit" || /^\d$/.test(character)) digits += min;
    else if (kind === "letter" || /^[a-z]$/.test(character)) letters += min;
    else if (kind === "alphanumeric") either += min;
  }
  return { digits, letters, either };
}

const WITH_A_WORD = "Make it longer, or say which word stands before it.";

function refuseWeight({ digits, letters, either }: Weight, hasWords: boolean): string | null {
  if (digits + either === 0) return "It has no digit that must be there, so ordinary words match.";
  if (digits + letters + either < 2) return "It can match a single character.";
  if (hasWords) return null;
  if (letters + either === 0 && digits < 6) {
    return `It can match a number of ${digits} ${digits === 1 ? "digit" : "digits"}: years, doses and results look so. ${WITH_A_WORD}`;
  }
  if (digits < 3 || digits + letters < 5) {
    return `Too little of it is fixed: codes, drugs and tests look so. ${WITH_A_WORD}`;
  }
  return null;
}

/**
 * Checks one custom pattern: its grammar, and that ordinary text does not match. With words that must stand
 * before it (`after`), a shorter shape is enough, since the word decides.
 * @returns what is wrong and where (position counted from 1), or null when it may be used.
 */
export function checkCustomPattern(
  source: string,
  after: readonly string[],
): PatternProblem | null {
  const parsed = parsePattern(source);
  if (!parsed.ok) return parsed.problem;
  const hasWords = after.length > 0;
  const reason = refuseWeight(weigh(parsed.elements), hasWords);
  if (reason !== null) return { position: 1, message: reason };
  if (hasWords) return null;
  const automaton = buildAutomaton(parsed.elements);
  const hit = ORDINARY.find(([text]) => runAutomaton(automaton, text).length > 0);
  return hit === undefined
    ? null
    : { position: 1, message: `It would match “${hit[0]}”, ${hit[1]}. ${WITH_A_WORD}` };
}
