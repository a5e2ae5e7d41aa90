import { isKnownAllergy, readAllergy } from "../allergy-conflict";
import type { FurtherNames } from "../medication-table";
import { findConditions, statesCondition } from "../restrictions/find-conditions";
import { matchSide } from "../rows/match-side";
import type { SafetyRow } from "../rows/safety-row";
import type { NotChecked, Regimen } from "../regimen.schema";
import { matchesOf } from "./check-restrictions";
import { rowsOf } from "./choose-rows";
import type { ListedMedicine } from "./listed-medicine";

/** Ages at which pregnancy or breastfeeding has to be asked about when the chart is silent. */
const CHILDBEARING = { from: 12, to: 55 } as const;

function mayBePregnant({ sex, ageYears }: Regimen): boolean {
  if (sex === "male") return false;
  return ageYears === undefined || (ageYears >= CHILDBEARING.from && ageYears <= CHILDBEARING.to);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function concerned(
  listed: readonly ListedMedicine[],
  rows: Parameters<typeof matchesOf>[1],
): string[] {
  return distinct(
    listed.flatMap((medicine) => (matchesOf(medicine, rows).length > 0 ? [medicine.name] : [])),
  );
}

type Missing = readonly [
  input: NotChecked["input"],
  isMissing: boolean,
  rows: Parameters<typeof matchesOf>[1],
  says: string,
];

/** Inputs that rows on these medicines need and the chart does not give. */
function missingInputs(
  listed: readonly ListedMedicine[],
  rows: readonly SafetyRow[],
  regimen: Regimen,
): NotChecked[] {
  const renal = rowsOf(rows, "renal");
  const isAsked = mayBePregnant(regimen);
  const missing: readonly Missing[] = [
    [
      "pregnancy",
      isAsked && regimen.isPregnant === undefined,
      rowsOf(rows, "pregnancy"),
      "pregnancy",
    ],
    [
      "lactation",
      isAsked && regimen.isLactating === undefined,
      rowsOf(rows, "lactation"),
      "breastfeeding",
    ],
    ["egfr", regimen.egfr === undefined, renal.filter(({ measure }) => measure === "egfr"), "eGFR"],
    [
      "creatinine_clearance",
      regimen.creatinineClearance === undefined,
      renal.filter(({ measure }) => measure === "crcl"),
      "creatinine clearance",
    ],
    ["hepatic", regimen.hepatic === undefined, rowsOf(rows, "hepatic"), "liver impairment"],
    ["age", regimen.ageYears === undefined, rowsOf(rows, "age"), "age"],
  ];
  return missing.flatMap(([input, isMissing, wanted, words]) => {
    const names = isMissing ? concerned(listed, wanted) : [];
    if (names.length === 0) return [];
    return [{ input, names, says: `Cannot be checked: ${words} not documented.` }];
  });
}

const NO_ALLERGY = /^(?:nkda|nka|none(?: known)?|no known (?:drug )?allerg(?:y|ies)|denies.*|)$/i;

function unknownAllergies({ allergies }: Regimen, furtherNames?: FurtherNames): NotChecked[] {
  const names = distinct(allergies.map((text) => text.trim()))
    .filter((text) => !NO_ALLERGY.test(text) && !isKnownAllergy(readAllergy(text, furtherNames)))
    .sort();
  if (names.length === 0) return [];
  return [
    { input: "allergy", names, says: "Not in the table: no medicine was checked against it." },
  ];
}

function unknownConditions({ conditions }: Regimen): NotChecked[] {
  const names = distinct(conditions.map((text) => text.trim()))
    .filter((text) => statesCondition(text) && findConditions(text).length === 0)
    .sort();
  if (names.length === 0) return [];
  return [{ input: "condition", names, says: "No row of the table speaks of it." }];
}

function localUse(listed: readonly ListedMedicine[]): NotChecked[] {
  const names = distinct(listed.flatMap(({ isLocal, name }) => (isLocal ? [name] : [])));
  if (names.length === 0) return [];
  const says = "Used on the skin, in the eye or ear: only allergies were checked.";
  return [{ input: "local_use", names, says }];
}

/** What of this regimen the table could not check. */
export function findUnchecked(
  listed: readonly ListedMedicine[],
  rows: readonly SafetyRow[],
  regimen: Regimen,
  furtherNames?: FurtherNames,
): NotChecked[] {
  return [
    ...missingInputs(listed, rows, regimen),
    ...unknownAllergies(regimen, furtherNames),
    ...unknownConditions(regimen),
    ...localUse(listed),
  ];
}

/** Whether any row in use speaks of a medicine by name or class; rows on every medicine do not count. */
export function isCovered({ medication }: ListedMedicine, rows: readonly SafetyRow[]): boolean {
  return rows.some((row) => {
    switch (row.kind) {
      case "interaction":
      case "duplicate":
        return (
          matchSide(medication, row.first) !== null || matchSide(medication, row.second) !== null
        );
      case "dose":
        return row.ingredient === medication.ingredient;
      default:
        return matchSide(medication, row.medicines) !== null;
    }
  });
}
