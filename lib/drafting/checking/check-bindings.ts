import type { Support } from "@/lib/notes/note-content.schema";
import { joinTokens } from "../clauses/mapped-text";
import { readSpeech } from "../clauses/speech-tokens";
import type { MedicationChange } from "../draft.schema";
import { findMedications, type FoundMedication } from "../facts/find-medications";
import { keepLastValues } from "../facts/find-self-corrections";
import { expandAbbreviations } from "../writing/expand-abbreviations";
import { readMeasures } from "./read-claim";

/** Both sides read alike: shorthand written out, spoken numbers as figures, what was taken back left out. */
function readable(text: string): string {
  return keepLastValues(joinTokens(readSpeech(expandAbbreviations(text), 0)).text);
}

const AGAINST: Readonly<Record<MedicationChange, readonly MedicationChange[]>> = {
  stop: ["start", "continue", "increase", "refill"],
  hold: ["start", "continue", "increase", "refill"],
  start: ["stop", "hold"],
  continue: ["stop", "hold"],
  refill: ["stop", "hold"],
  increase: ["decrease", "stop", "hold"],
  decrease: ["increase"],
};

function strengthOf({ strength }: FoundMedication): string {
  return [...readMeasures(strength).pairs].sort().join(" ");
}

function isTurned(said: FoundMedication, told: readonly FoundMedication[]): boolean {
  const changes = told.flatMap(({ change }) => (change === null ? [] : [change]));
  const { change } = said;
  return (
    change !== null &&
    changes.length > 0 &&
    changes.every((other) => AGAINST[change].includes(other))
  );
}

/** Each medicine keeps its own dose and its own change: two that trade doses are a contradiction. */
export function checkDoses(sentence: string, spans: string): Support | null {
  const source = findMedications(readable(spans));
  for (const said of findMedications(readable(sentence))) {
    const told = source.filter(({ concept }) => concept === said.concept);
    const doses = told.map(strengthOf).filter((dose) => dose !== "");
    const dose = strengthOf(said);
    if (dose !== "" && doses.length > 0 && !doses.includes(dose)) return "contradicted";
    if (isTurned(said, told)) return "contradicted";
  }
  return null;
}

const PART =
  "eyes?|ears?|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumbs?|breasts?|flanks?|hips?|thighs?|knees?|legs?|calf|ankles?|foot|feet|heels?|toes?|lungs?|kidneys?|groin";
const SIDED = new RegExp(
  `\\b(left and right|right and left|left|right|both|bilateral)\\s+(?:[a-z]+\\s+)?(${PART})\\b`,
  "gi",
);

/** Sides by part of the body: "left knee" gives knee: left. */
function sidesByPart(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, side = "", part = ""] of expandAbbreviations(text).matchAll(SIDED)) {
    const name = part
      .toLowerCase()
      .replace(/^feet$/, "foot")
      .replace(/s$/, "");
    const sides = found.get(name) ?? new Set<string>();
    found.set(
      name,
      sides.add(/^(?:both|bilateral)| and /i.test(side) ? "both" : side.toLowerCase()),
    );
  }
  return found;
}

/** Each part of the body keeps its own side. */
export function checkParts(sentence: string, spans: string): Support | null {
  const source = sidesByPart(spans);
  for (const [part, sides] of sidesByPart(sentence)) {
    const told = source.get(part);
    if (!told) continue;
    const isBoth = told.has("both") || (told.has("left") && told.has("right"));
    if ([...sides].some((side) => !told.has(side) && !(isBoth && side === "both"))) {
      return "contradicted";
    }
  }
  return null;
}

const TIMES: Readonly<Record<string, string>> = { once: "1", twice: "2", thrice: "3" };
const RATE =
  /\b(?:(once|twice|thrice|\d+(?:-\d+)? times)(?: (?:a|per|each|every))? (day|daily|week|weekly|month|monthly|year)|every (\d+(?:-\d+)?) (hours?|days?|weeks?|months?)|every other (day|week)|(?:every|each) (day|morning|evening|night|week|month)|(daily|nightly|weekly|monthly))\b/gi;
const PERIOD = (word: string): string =>
  /^(?:da|mor|eve|nig)/i.test(word) ? "day" : word.toLowerCase().replace(/ly$|s$/, "");

/** How often things happen or are taken: "2/day", "every 6 hour", "1/week". */
function ratesOf(text: string): Set<string> {
  return new Set(
    [...readable(text).matchAll(RATE)].map(([, times, per, each, unit, other, every, adverb]) => {
      if (times && per) {
        return `${TIMES[times.toLowerCase()] ?? parseInt(times, 10)}/${PERIOD(per)}`;
      }
      if (each && unit) return `every ${each} ${PERIOD(unit)}`;
      if (other) return `every other ${other.toLowerCase()}`;
      return `1/${PERIOD(every ?? adverb ?? "day")}`;
    }),
  );
}

/** A rate that the spans do not hold, while they hold another. */
export function checkRates(sentence: string, spans: string): Support | null {
  const source = ratesOf(spans);
  const missing = [...ratesOf(sentence)].filter((rate) => !source.has(rate));
  return missing.length > 0 && source.size > 0 ? "contradicted" : null;
}
