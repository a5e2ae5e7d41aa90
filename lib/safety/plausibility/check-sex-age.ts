import { readStanding } from "../presentations/reading/read-standing";
import type { Person } from "../presentations/statement.schema";
import { AGE_RULES, PEDIATRIC_RULES, SEX_RULES, type ImplausibleRule } from "./implausible-words";
import type { PlausibilityFinding, TextRange } from "./plausibility-finding.schema";
import { readAges, type StatedAge } from "./reading/read-ages";
import { findMedicineNames } from "./reading/read-prescriptions";

export type SexAgeInput = Readonly<{
  note: string;
  /** The source sentences of the note sentence; left out, the ages of the two are not compared. */
  source?: string | undefined;
  /** What is recorded; leave out what is not. */
  person: Person;
}>;

/** A birthday between the visit and the record is no mistake. */
const TOLERATED_YEARS = 1;

function isSameAge(a: number, b: number): boolean {
  return a < 2 || b < 2 ? Math.abs(a - b) < 0.17 : Math.abs(a - b) < 0.5;
}

function ageOf(years: number): string {
  if (years >= 2) return `${Math.round(years)} years`;
  return years >= 0.25 ? `${Math.round(years * 12)} months` : `${Math.round(years * 52.18)} weeks`;
}

function range({ start, end }: TextRange): TextRange {
  return { start, end };
}

function compareAges({ note, source, person }: SexAgeInput): PlausibilityFinding[] {
  const told = source === undefined ? [] : readAges(source);
  return readAges(note).flatMap((age): PlausibilityFinding[] => {
    const first: StatedAge | undefined = told[0];
    if (first && !told.some(({ years }) => isSameAge(years, age.years))) {
      return [
        {
          kind: "age",
          subject: `age ${ageOf(age.years)}`,
          severity: "critical",
          message: `The note says ${ageOf(age.years)}; the source says ${ageOf(first.years)}.`,
          source: range(first),
          note: range(age),
        },
      ];
    }
    const known = person.ageYears;
    if (known === undefined || Math.abs(known - age.years) <= TOLERATED_YEARS) return [];
    return [
      {
        kind: "age",
        subject: `age ${ageOf(age.years)}`,
        severity: "warning",
        message: `The note says ${ageOf(age.years)}; the record says ${ageOf(known)}.`,
        source: null,
        note: range(age),
      },
    ];
  });
}

const APPLIES = (rule: ImplausibleRule, { sex, ageYears }: Person): boolean =>
  (rule.sex === undefined || rule.sex === sex) &&
  (rule.underYears === undefined || (ageYears ?? Number.NaN) < rule.underYears) &&
  (rule.fromYears === undefined || (ageYears ?? Number.NaN) >= rule.fromYears);

const KIN =
  "wife|husband|partner|spouse|girlfriend|boyfriend|mother|father|mom|dad|brother|sister|son|daughter|grand\\w+|aunt|uncle|cousin|niece|nephew|parents?|siblings?";
/** A relative named shortly before: the words may be theirs, and then nothing is told. */
const RELATIVE = new RegExp(`\\b(?:${KIN})\\b[^.;\\n]{0,40}$`, "i");
/** A relative who takes a medicine, not one who gives it to the child. */
const RELATIVE_TAKES = new RegExp(
  `\\b(?:${KIN})\\b (?:also )?(?:takes?|is on|was on|uses?|used|has|had)\\b[^.;\\n]{0,40}$`,
  "i",
);

/** Another person's, denied, advised or long past is not said of the patient now. */
function isSaidOfPatient(note: string, start: number, end: number, mayBePast: boolean): boolean {
  const { isOther, isHypothetical, isPast, polarity } = readStanding(note, start, end);
  if (isOther || isHypothetical || (isPast && !mayBePast)) return false;
  return polarity === "present" || polarity === "uncertain";
}

function checkWords(
  { note, person }: SexAgeInput,
  rules: readonly ImplausibleRule[],
  kind: "sex" | "age",
): PlausibilityFinding[] {
  return rules
    .filter((rule) => APPLIES(rule, person))
    .flatMap((rule) =>
      [...note.matchAll(rule.words)]
        .filter((match) => !RELATIVE.test(note.slice(0, match.index)))
        .filter((match) =>
          isSaidOfPatient(note, match.index, match.index + match[0].length, kind === "sex"),
        )
        .map((match) => ({
          kind,
          subject: match[0].toLowerCase(),
          severity: "warning" as const,
          message: `“${match[0]}” ${rule.says}. Check the note and the record.`,
          source: null,
          note: { start: match.index, end: match.index + match[0].length },
        })),
    );
}

function checkMedicines({ note, person }: SexAgeInput): PlausibilityFinding[] {
  const age = person.ageYears;
  if (age === undefined) return [];
  return findMedicineNames(note).flatMap(({ ingredient, start, end }) => {
    const rule = PEDIATRIC_RULES.find(
      ({ ingredients, underYears }) => age < underYears && ingredients.includes(ingredient),
    );
    if (!rule || RELATIVE_TAKES.test(note.slice(0, start))) return [];
    if (!isSaidOfPatient(note, start, end, false)) return [];
    return [
      {
        kind: "pediatric_medicine" as const,
        subject: ingredient,
        severity: rule.severity,
        message: `${ingredient} ${rule.says}. ${rule.source}.`,
        source: null,
        note: { start, end },
      },
    ];
  });
}

/**
 * What the recorded sex and age make implausible in a note sentence: organs and events of the other sex,
 * an age that differs from source or record, menopause of a child, medicines that labels speak against at
 * an age. Nothing is said where sex or age is not known, of relatives, or of what is denied.
 */
export function checkSexAge(input: SexAgeInput): PlausibilityFinding[] {
  return [
    ...checkWords(input, SEX_RULES, "sex"),
    ...checkWords(input, AGE_RULES, "age"),
    ...compareAges(input),
    ...checkMedicines(input),
  ];
}
