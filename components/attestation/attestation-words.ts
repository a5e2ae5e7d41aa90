import type { Attestation, DetectorFamily, QuasiKind } from "@/lib/phi/attestation.schema";
import { kindOfCategory, type IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import type { IdentifierCategory } from "@/lib/phi/identifier.schema";

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

const BY: Readonly<Record<DetectorFamily, (count: number) => string>> = {
  rules: (count) => `${count.toLocaleString("en-US")} by rules`,
  model: (count) => `${count.toLocaleString("en-US")} by the classifier`,
  known_value: (count) => plural(count, "known value", "known values"),
  propagation: (count) => plural(count, "name seen again", "names seen again"),
  by_hand: (count) => `${count.toLocaleString("en-US")} by hand`,
  custom_pattern: (count) => `${count.toLocaleString("en-US")} by your clinic’s patterns`,
  second_look: (count) => `${count.toLocaleString("en-US")} by the second look`,
};
const DETECTORS = Object.keys(BY) as DetectorFamily[];

export const QUASI_WORDS: Readonly<Record<QuasiKind, string>> = {
  age: "age",
  age_extreme: "age under 1 or over 80",
  region: "state or region",
  rare_condition: "rare condition",
  occupation: "occupation",
  public_office: "public office",
  news_event: "event in the news",
  unusual_family: "unusual family",
  group: "ethnicity, religion or tribe",
  years: "exact years",
};

const KIND_WORDS: readonly (readonly [IdentifierKind, string])[] = [
  ["name", "Name"],
  ["date", "Date"],
  ["place", "Place"],
  ["contact", "Contact"],
  ["number", "Number"],
  ["other", "Other"],
];

const sum = (counts: object): number =>
  Object.values(counts).reduce((total: number, count: number) => total + count, 0);

/** "14 identifiers taken out: 13 by rules, 1 by the classifier" */
export function takenOutWords({ counts, detectors }: Attestation): string {
  const total = plural(sum(counts), "identifier taken out", "identifiers taken out");
  const parts = detectorWords({ detectors });
  return parts === "" ? total : `${total}: ${parts}`;
}

/** "13 by rules, 1 by the classifier"; empty when nothing was found. */
export function detectorWords({ detectors }: Pick<Attestation, "detectors">): string {
  return DETECTORS.flatMap((family) => {
    const count = detectors[family] ?? 0;
    return count === 0 ? [] : [BY[family](count)];
  }).join(", ");
}

/** "Name 4, Date 6"; empty when nothing was found. */
export function kindWords({ counts }: Pick<Attestation, "counts">): string {
  const byKind = new Map<IdentifierKind, number>();
  for (const [category, count] of Object.entries(counts)) {
    const kind = kindOfCategory(category as IdentifierCategory);
    byKind.set(kind, (byKind.get(kind) ?? 0) + count);
  }
  return KIND_WORDS.flatMap(([kind, word]) => {
    const count = byKind.get(kind) ?? 0;
    return count === 0 ? [] : [`${word}\u00a0${count.toLocaleString("en-US")}`];
  }).join(", ");
}

export function policyWords({ policyVersion }: Attestation): string {
  return policyVersion === 0 ? "built-in policy" : `policy version ${policyVersion}`;
}

export function modelWords({ model }: Attestation): string {
  return model === null
    ? "Classifier not available: stricter rules"
    : `Rules and classifier (${model})`;
}

export function residualWords({ residual }: Attestation): string {
  return residual === "clear" ? "second check clear" : "second check found something";
}

/** "raised (age, state or region, rare condition)", "low" */
export function quasiWords({ quasi }: Attestation): string {
  const drivers = quasi.drivers.map(({ kind }) => QUASI_WORDS[kind]);
  return drivers.length === 0 ? quasi.level : `${quasi.level} (${drivers.join(", ")})`;
}

/** The whole attestation in one sentence, as it stands with a draft. */
export function attestationSentence(attestation: Attestation): string {
  const parts = [takenOutWords(attestation), policyWords(attestation), residualWords(attestation)];
  return `${parts.join("; ")}; re-identification risk from what stays: ${quasiWords(attestation)}.`;
}

/** The words with a capital at their beginning. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
