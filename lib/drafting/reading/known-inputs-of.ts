import type {
  FlagKey,
  KnownInputs,
  QuantityKey,
} from "@/lib/safety/calculators/known-inputs.schema";
import type { Fact } from "../draft.schema";

/** Concepts of vitals and laboratory values, as facts name them, and what calculators call them. */
const QUANTITIES: Readonly<Record<string, QuantityKey>> = {
  weight: "weight",
  height: "height",
  "heart rate": "heartRate",
  "respiratory rate": "respiratoryRate",
  "oxygen saturation": "oxygenSaturation",
  temperature: "temperature",
  creatinine: "creatinine",
  "urea nitrogen": "ureaNitrogen",
  sodium: "sodium",
  chloride: "chloride",
  bicarbonate: "bicarbonate",
  albumin: "albumin",
  calcium: "calcium",
  bilirubin: "bilirubin",
  inr: "inr",
};

/** Findings that mean one thing wherever they stand; whatever needs judgment is not read out of words. */
const FLAGS: Readonly<Record<string, FlagKey>> = {
  "chest pain": "hasChestPain",
  hypertension: "hasHypertension",
  "type 2 diabetes": "hasDiabetes",
  "type 1 diabetes": "hasDiabetes",
  diabetes: "hasDiabetes",
  "diabetes mellitus": "hasDiabetes",
  "heart failure": "hasHeartFailure",
  "congestive heart failure": "hasHeartFailure",
  "atrial fibrillation": "hasAtrialFibrillation",
  pneumonia: "hasPneumonia",
  "community-acquired pneumonia": "hasPneumonia",
  "sore throat": "hasSoreThroat",
  hemoptysis: "hasHemoptysis",
  confusion: "hasConfusion",
  cough: "hasCough",
};

type Setting = Readonly<{ ageYears: number | undefined; sex: "female" | "male" | undefined }>;

/**
 * What the facts of one text document for the calculators. A value that stands twice and differs is left out, since which
 * of the two is of this moment cannot be known; so is a finding that is doubtful, of somebody else, or both told and denied.
 */
export function knownInputsOf(facts: readonly Fact[], { ageYears, sex }: Setting): KnownInputs {
  const own = facts.filter(({ experiencer }) => experiencer === "patient");
  return {
    ...quantitiesOf(own),
    ...pressuresOf(own),
    ...flagsOf(own),
    ...(ageYears === undefined ? {} : { age: { value: ageYears, unit: "years" } }),
    ...(sex === undefined ? {} : { sex }),
  };
}

/** The one value that all of them give; undefined when they differ. */
function only<T>(values: readonly T[], keyOf: (value: T) => string): T | undefined {
  return new Set(values.map(keyOf)).size === 1 ? values[0] : undefined;
}

const isMeasured = ({ kind, temporality }: Fact): boolean =>
  (kind === "vital" || kind === "lab") && temporality === "current";

function quantitiesOf(facts: readonly Fact[]): KnownInputs {
  const found = Object.entries(QUANTITIES).flatMap(([concept, key]) => {
    const fact = only(
      facts.filter((each) => isMeasured(each) && each.concept === concept),
      ({ value, unit }) => `${value ?? ""} ${unit ?? ""}`,
    );
    const value = Number(fact?.value);
    if (fact?.value === undefined || !Number.isFinite(value)) return [];
    const unit = fact.unit?.replace(/ (?:on )?room air$/, "").trim();
    return [[key, unit === undefined || unit === "" ? { value } : { value, unit }] as const];
  });
  return Object.fromEntries(found);
}

function pressuresOf(facts: readonly Fact[]): KnownInputs {
  const fact = only(
    facts.filter((each) => isMeasured(each) && each.concept === "blood pressure"),
    ({ value }) => value ?? "",
  );
  const match = /^(\d{2,3})\/(\d{2,3})$/.exec(fact?.value ?? "");
  if (match === null) return {};
  const [systolic, diastolic] = [Number(match[1]), Number(match[2])];
  return {
    systolicPressure: { value: systolic, unit: "mmHg" },
    diastolicPressure: { value: diastolic, unit: "mmHg" },
  };
}

function flagsOf(facts: readonly Fact[]): KnownInputs {
  const byFlag = new Map<FlagKey, Fact[]>();
  for (const fact of facts) {
    const key = Object.hasOwn(FLAGS, fact.concept) ? FLAGS[fact.concept] : undefined;
    const isSaid = fact.temporality === "current" || fact.temporality === "historical";
    if (key !== undefined && isSaid) byFlag.set(key, [...(byFlag.get(key) ?? []), fact]);
  }
  const found = [...byFlag].flatMap(([key, told]) => {
    const polarity = only(told, (fact) => fact.polarity)?.polarity;
    const isCertain = told.every(({ certainty }) => certainty === "certain");
    if (!isCertain || polarity === undefined || polarity === "uncertain") return [];
    // "No diabetes" of one kind does not deny the other.
    if (
      polarity === "negated" &&
      key === "hasDiabetes" &&
      told.every(({ concept }) => /type/.test(concept))
    ) {
      return [];
    }
    return [[key, polarity === "affirmed"] as const];
  });
  return Object.fromEntries(found);
}
