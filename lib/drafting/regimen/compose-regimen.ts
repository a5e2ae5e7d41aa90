import type { Span } from "@/lib/notes/note-content.schema";
import type { Regimen } from "@/lib/safety/regimen.schema";
import type { Fact } from "../draft.schema";
import type { FactSource } from "../extract-facts";
import { calculateSource } from "../reading/calculate-source";
import { listTakenMedicines, type TakenMedicine } from "./list-taken-medicines";
import { readConditions, type StatedCondition } from "./read-conditions";
import { readKidney, type KidneyFunction } from "./read-kidney";
import { readPregnancy } from "./person/read-pregnancy";
import { readStatedSex } from "./person/read-stated-sex";

export type RegimenSource = Readonly<{
  text: string;
  sources: readonly FactSource[];
  facts: readonly Fact[];
  ageYears: number | undefined;
  /** As the chart states it; without it, as the text itself does. */
  sex: "female" | "male" | undefined;
  knownAllergies: readonly string[];
  knownMedications: readonly string[];
}>;

export type ComposedRegimen = Readonly<{
  regimen: Regimen;
  medicines: readonly TakenMedicine[];
  conditions: readonly StatedCondition[];
  allergies: readonly Fact[];
  kidney: KidneyFunction;
  pregnancySpans: readonly Span[];
}>;

const MOST_MEDICINES = 200;
const MOST_CONDITIONS = 500;

const CHILD_PUGH =
  /\bchild(?:s|'s)?[- ]?(?:turcotte[- ])?pugh(?: (?:class|score|grade))?:? ?(?:class )?([ABC])\b/i;

/** What stands under a heading of allergies and names none: "history of abusing opiates", "tox screen positive". */
const NO_ALLERGEN = /\b(?:abus\w*|screen|positive|history|overdose|level)\b/i;

function ownAllergies(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    ({ kind, concept, polarity, experiencer }) =>
      kind === "allergy" &&
      polarity === "affirmed" &&
      experiencer === "patient" &&
      !NO_ALLERGEN.test(concept),
  );
}

/** The rows on a slow pulse mean a severe one: "sinus bradycardia at 58" is none. */
const SLOW_PULSE = 50;

function hasOrdinaryPulse(facts: readonly Fact[]): boolean {
  return facts.some(
    ({ kind, concept, value }) =>
      kind === "vital" && concept === "heart rate" && Number(value) >= SLOW_PULSE,
  );
}

/**
 * What a text and its chart state of a patient's medicines, as `checkRegimen` takes it, with the places that say so.
 * What is not documented is left out, never filled in; doses are stated one by one, so an entry holds the fullest.
 */
export function composeRegimen(from: RegimenSource): ComposedRegimen {
  const { text, facts, ageYears } = from;
  const sex = from.sex ?? readStatedSex(text);
  const medicines = listTakenMedicines(text, facts, from.knownMedications).slice(0, MOST_MEDICINES);
  const conditions = readConditions(from.sources)
    .filter(({ words }) => !/bradycardia/i.test(words) || !hasOrdinaryPulse(facts))
    .slice(0, MOST_CONDITIONS);
  const allergies = ownAllergies(facts);
  const pregnancy = readPregnancy(from.sources, ageYears, sex);
  const kidney = readKidney(text, facts, calculateSource(text, facts, sex));
  const hepatic = CHILD_PUGH.exec(text)?.[1]?.toUpperCase() as "A" | "B" | "C" | undefined;
  const { isPregnant, isLactating } = pregnancy;
  return {
    regimen: {
      // The name alone: doses are checked statement by statement, and one ingredient stands once.
      medicines: medicines.map(({ name, statements }) => ({ ...statements[0], name })),
      allergies: [
        ...new Set([
          ...allergies.map(({ concept }) => concept),
          ...from.knownAllergies.map((name) => name.toLowerCase()),
        ]),
      ].slice(0, MOST_MEDICINES),
      conditions: conditions.map(({ words }) => words),
      ...(ageYears === undefined ? {} : { ageYears }),
      ...(sex === undefined ? {} : { sex }),
      ...(isPregnant === undefined ? {} : { isPregnant }),
      ...(isLactating === undefined ? {} : { isLactating }),
      ...(kidney.egfr === undefined ? {} : { egfr: kidney.egfr }),
      ...(kidney.creatinineClearance === undefined
        ? {}
        : { creatinineClearance: kidney.creatinineClearance }),
      ...(hepatic === undefined ? {} : { hepatic }),
    },
    medicines,
    conditions,
    allergies,
    kidney,
    pregnancySpans: pregnancy.spans,
  };
}
