import type { Fact } from "@/lib/drafting/draft.schema";

/** Facts of one kind, under its heading. */
export type FactGroup = Readonly<{ kind: string; heading: string; facts: readonly Fact[] }>;

/** Kinds in the order in which a clinician checks them; a kind that is not here comes last under its own name. */
const HEADINGS: Readonly<Record<string, string>> = {
  allergy: "Allergies",
  medication: "Medications",
  problem: "Problems",
  symptom: "Symptoms",
  finding: "Findings",
  vital: "Vital signs",
  lab: "Laboratory",
  procedure: "Procedures",
  history: "History",
  social: "Social history",
  family: "Family history",
  plan: "Plan",
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Facts by kind, each kind in source order. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  const known = Object.keys(HEADINGS);
  const rank = (kind: string): number =>
    known.includes(kind) ? known.indexOf(kind) : known.length;
  const kinds = [...new Set(facts.map(({ kind }): string => kind))];
  return kinds
    .sort((a, b) => rank(a) - rank(b))
    .map((kind) => ({
      kind,
      heading: HEADINGS[kind] ?? upperFirst(kind.replaceAll("_", " ")),
      facts: facts.filter((fact) => fact.kind === kind),
    }));
}

const LETTERS = /\b(?:bnp|copd|ct|ecg|ekg|gerd|hdl|inr|jvd|ldl|mi|mri|nad|rrr|tia|tsh|uti)\b/g;

/** What the fact is about; names that are letters are written as such. */
export function factName({ concept }: Fact): string {
  const name = concept.replace(LETTERS, (letters) => letters.toUpperCase());
  return name.startsWith("egfr") ? name.replace("egfr", "eGFR") : upperFirst(name);
}

/** The value with its unit, the dose, or the reaction; empty when there is none. */
export function factValue(fact: Fact): Readonly<{ value: string; unit: string }> {
  if (fact.kind === "medication") {
    const { strength = "", route = "", frequency = "" } = fact;
    return { value: [strength, route, frequency].filter(Boolean).join(" "), unit: "" };
  }
  if (fact.kind === "allergy") return { value: fact.reaction ?? "", unit: "" };
  return { value: fact.value ?? "", unit: fact.unit ?? "" };
}

const FLAG: Readonly<Record<string, string>> = { low: "Low", high: "High", critical: "Critical" };
const TIME: Readonly<Record<string, string>> = {
  historical: "Past",
  planned: "Planned",
  hypothetical: "If it happens",
};
const WHO: Readonly<Record<string, string>> = { family: "Family", other: "Another person" };

/** What makes the fact more or less than "the patient has it now", in words; nothing for the plain case. */
export function factWords(fact: Fact): string[] {
  const { flag, change, polarity, certainty, temporality, experiencer } = fact;
  const isNone = fact.kind === "allergy" && fact.concept.startsWith("no ");
  const doubt = certainty === "likely" ? "Likely" : certainty === "possible" ? "Possible" : "";
  return [
    polarity === "negated" && !isNone ? "Not present" : "",
    doubt || (polarity === "uncertain" ? "Uncertain" : ""),
    FLAG[flag ?? ""] ?? "",
    change === undefined ? "" : upperFirst(change),
    TIME[temporality] ?? "",
    WHO[experiencer] ?? "",
  ].filter(Boolean);
}

/** True for a value that is out of its range. */
export function isFlagged({ flag }: Fact): boolean {
  return flag === "low" || flag === "high" || flag === "critical";
}
