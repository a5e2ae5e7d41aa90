import { MEDICATIONS, findMedication } from "@/lib/safety/medication-table";
import type { MedicationChange } from "../draft.schema";

/** One medicine of a clause; offsets are UTF-16 units into the text that was read. */
export type FoundMedication = Readonly<{
  /** Ingredient of the medication table, or the written name when it is not in the table. */
  concept: string;
  name: string;
  strength: string;
  route: string;
  frequency: string;
  change: MedicationChange | null;
  start: number;
  end: number;
}>;

/** Names that are also ordinary words or body chemistry: a medicine only with a strength beside them. */
const AMBIGUOUS =
  /^(?:potassium|calcium|iron|magnesium|nitro|contrast|insulin|soma|premarin|lithium|glucagon|folate|testosterone|estradiol|b12|vitamin b12|vitamin d|latex|nicotine|cocaine|grapefruit|epinephrine|poppers|cortef|sodium bicarbonate|aleve|birth control|melatonin)$/;

function escaped(text: string): string {
  return text.replace(/[.+*?^$()[\]{}|\\/#]/g, "\\$&");
}

/** The names under their first two letters, longest first, so that few are tried at a place of the text. */
function namePattern(names: readonly string[]): string {
  const byStart = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const start = name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), escaped(name.slice(2))]);
  }
  return [...byStart].map(([start, rest]) => `${escaped(start)}(?:${rest.join("|")})`).join("|");
}

const NAMES = namePattern(
  MEDICATIONS.flatMap(({ names }) => names).filter((name) => name.length > 2),
);
/** "Nitro gtt", "insulin drip": said so it is given, whatever its strength. */
const IS_RUN = /^\s(?:gtt|drip|infusion)\b/i;
const SUFFIX =
  "\\b[a-z]{3,}(?:pril|sartan|olol|statin|azole|cillin|mycin|floxacin|prazole|gliptin|gliflozin|glutide|parin|xaban|setron|triptan|dronate|tidine|afil|mab|tinib|vir|oxetine|zepam|zolam|caine)\\b";
const NAME = new RegExp(`(?<![\\w-])(?:${NAMES}|${SUFFIX})(?![\\w-])`, "gi");

const AMOUNT =
  "\\d+(?:,\\d{3})?(?:\\.\\d+)?(?:\\s*[-/]\\s*\\d+(?:\\.\\d+)?)?\\s*(?:mg|mcg|µg|g(?!(?!ms?\\b|rams?\\b|r\\b|iv\\b|po\\b|im\\b)[a-z])|ml|units?|meq|iu|%|puffs?|tabs?|tablets?|capsules?|drops?)(?:/(?:kg|ml|day|dose|5\\s?ml|hr|h|kg/day))*";
const STRENGTH = new RegExp(
  `^(?:\\s*(?:hcl|er|xr|xl|sr|succinate|tartrate|inhaler|cream|gel|ointment|patch|spray|suspension|liquid|gtt|drip|infusion|,|of|at|to|about|a|the|dose|from))*\\s*(${AMOUNT}(?:\\s*(?:to|-)\\s*${AMOUNT})?)`,
  "i",
);
const BEFORE_STRENGTH = new RegExp(`(${AMOUNT})\\s*(?:of\\s+)?(?:the\\s+|your\\s+)?$`, "i");
const ROUTE =
  /\b(po|sl|iv|im|sc|sq|subq|subcut(?:aneous(?:ly)?)?|by mouth|oral(?:ly)?|sublingual(?:ly)?|topical(?:ly)?|inhaled|intranasal|per rectum|pr|transdermal|intramuscular(?:ly)?|intravenous(?:ly)?)\b/i;
const FREQUENCY =
  /\b((?:once|twice|three times|four times|[1-6] times|1-2 times|[1-6]x)(?:\s*(?:a|per|each|every)?\s*(?:day|daily|week|weekly|month|night))?|daily|nightly|weekly|monthly|every (?:other )?(?:day|morning|evening|night|week|month)|every \d+(?:\s*(?:to|-)\s*\d+)? (?:hours?|days?|weeks?)|qd|od|bid|tid|qid|qhs|qam|qpm|hs|q\.?\d+(?:-\d+)?h|q\d+ ?(?:hours?|weeks?)|qod|qwk|in the morning|at (?:night|bedtime)|before (?:bed|meals)|with meals)(?:\b|(?<=\.))(?:\s*(?:prn|as needed))?|\b(?:prn|as needed)\b/i;

const CHANGES: readonly (readonly [MedicationChange, RegExp])[] = [
  [
    "stop",
    /\b(?:stop(?:ped|ping)?|discontinu\w+|d\/c|come off|take (?:you )?off|quit taking|no longer (?:take|taking))\b/i,
  ],
  ["hold", /\b(?:hold(?:ing)?|held|pause)\b/i],
  [
    "increase",
    /\b(?:increas\w+|up(?:ping)? (?:your|the|his|her)|double|titrate up|go up on|raise)\b/i,
  ],
  [
    "decrease",
    /\b(?:decreas\w+|lower(?:ing)? (?:your|the|his|her)|reduc\w+|taper\w*|wean|cut (?:back|down)|go down on)\b/i,
  ],
  ["refill", /\b(?:refill\w*|renew\w*)\b/i],
  [
    "continue",
    /\b(?:continu\w+|keep (?:you |him |her )?(?:on|taking)|stay on|maintain|resume|still take)\b/i,
  ],
  [
    "start",
    /\b(?:start(?:ed|ing)?|begin|initiat\w+|prescri\w+|put you on|give you|add(?:ed)?|new|trial of|rx|sent to pharmacy|send in|call in|order)\b/i,
  ],
];

function changeOf(text: string, start: number): MedicationChange | null {
  const before = text.slice(Math.max(0, start - 50), start);
  const near = before.split(/[;.]|,(?=[^,]*$)/).at(-1) ?? before;
  return (
    CHANGES.find(([, pattern]) => pattern.test(near))?.[0] ??
    CHANGES.find(([, pattern]) => pattern.test(before))?.[0] ??
    null
  );
}

/** What belongs to this name: up to the next medicine, semicolon or sentence end. */
function tailOf(text: string, end: number, next: number): string {
  const rest = text.slice(end, Math.min(next, end + 90));
  const stop = /;|\.(?!\d)|,\s*(?=[a-z]+\s+\d)|\band (?:then|also)\b/i.exec(rest);
  return stop ? rest.slice(0, stop.index) : rest;
}

/** "Metformin review", "warfarin clinic": why someone came, no medicine taken. */
const NAMES_VISIT = /^\s(?:follow[- ]?up|f\/u|review|clinic)\b/i;

/** Medicines of a clause or line with strength, route, frequency and change verb, in source order. */
export function findMedications(text: string): FoundMedication[] {
  const matches = [...text.matchAll(NAME)];
  return matches.flatMap((match, index) => {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    const tail = tailOf(text, end, matches[index + 1]?.index ?? text.length);
    const after = STRENGTH.exec(tail);
    const before = after ? null : BEFORE_STRENGTH.exec(text.slice(Math.max(0, start - 30), start));
    const strength = after?.[1] ?? before?.[1] ?? "";
    const frequency = FREQUENCY.exec(tail)?.[0] ?? "";
    const route = ROUTE.exec(tail)?.[1] ?? "";
    if (NAMES_VISIT.test(text.slice(end, end + 16))) return [];
    const isSaidAsGiven = strength !== "" || frequency !== "" || IS_RUN.test(text.slice(end));
    if (AMBIGUOUS.test(name.toLowerCase()) && !isSaidAsGiven) return [];
    const parts = [after?.[0], FREQUENCY.exec(tail)?.[0], ROUTE.exec(tail)?.[0]].filter(
      (part): part is string => part !== undefined,
    );
    const reach = Math.max(0, ...parts.map((part) => tail.indexOf(part) + part.length));
    return [
      {
        concept: findMedication(name)?.ingredient ?? name.toLowerCase(),
        name,
        strength: strength.trim(),
        route,
        frequency: frequency.trim(),
        change: changeOf(text, start),
        start,
        end: end + reach,
      },
    ];
  });
}

/** The canonical medicines a text names; what the drug gate compares. Words of two meanings only where asked. */
export function medicationNames(text: string, withAmbiguous = false): Set<string> {
  return new Set(
    [...text.matchAll(NAME)]
      .map(([name]) => findMedication(name)?.ingredient ?? name.toLowerCase())
      .filter((name) => withAmbiguous || !AMBIGUOUS.test(name)),
  );
}
