import type { Span } from "@/lib/notes/note-content.schema";
import { checkRegimen } from "@/lib/safety/check-regimen";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import type { NotChecked, RegimenFinding } from "@/lib/safety/regimen.schema";
import { weighFinding } from "./weigh-finding";
import { composeRegimen, type ComposedRegimen, type RegimenSource } from "./compose-regimen";

/** A finding of the medication table with the places of the text that it stands on. */
export type PlacedFinding = Readonly<{ finding: RegimenFinding; spans: readonly Span[] }>;

export type SourceRegimenCheck = Readonly<{
  /** Worst first. */
  findings: readonly PlacedFinding[];
  notCovered: readonly string[];
  notChecked: readonly NotChecked[];
}>;

const MOST_SPANS = 8;

/** Doses statement by statement: a list and a plan may state two, and either may be the wrong one. */
function checkDoses({ medicines, regimen }: ComposedRegimen, choice: RowChoice): RegimenFinding[] {
  const { ageYears } = regimen;
  const found = medicines.flatMap(({ statements }) =>
    statements
      .filter(({ dose }) => dose !== undefined)
      .flatMap((statement) => {
        const one = {
          medicines: [statement],
          allergies: [],
          conditions: [],
          ...(ageYears === undefined ? {} : { ageYears }),
        };
        return checkRegimen(one, choice).findings.filter(({ kind }) => kind === "dose");
      }),
  );
  return [...new Map(found.map((finding) => [finding.title, finding])).values()];
}

/** Where the text says what a name of a finding stands for: a medicine, an allergy, a condition. */
function spansOfName(name: string, composed: ComposedRegimen): readonly Span[] {
  const medicine = composed.medicines.find((one) => one.name === name);
  if (medicine) return medicine.spans;
  const condition = composed.conditions.find(({ words }) => words === name);
  if (condition) return [condition.span];
  return composed.allergies.filter(({ concept }) => concept === name).flatMap(({ spans }) => spans);
}

/** Every place of the text that a finding stands on, name by name: a medicine is first where it is told most fully. */
export function placesOf(
  { kind, names }: RegimenFinding,
  composed: ComposedRegimen,
): readonly (readonly Span[])[] {
  const ofValue = kind === "renal" ? composed.kidney.spans : [];
  const ofState = kind === "pregnancy" || kind === "lactation" ? composed.pregnancySpans : [];
  return [...names.map((name) => spansOfName(name, composed)), ofValue, ofState];
}

/** The few places to show: one a medicine or condition, two an allergy. */
function spansOf(finding: RegimenFinding, composed: ComposedRegimen): Span[] {
  const isAllergy = (name: string): boolean =>
    composed.allergies.some(({ concept }) => concept === name) &&
    !composed.medicines.some((one) => one.name === name);
  const places = placesOf(finding, composed);
  return places
    .flatMap((spans, index) => {
      const name = finding.names[index];
      return name === undefined ? spans : spans.slice(0, isAllergy(name) ? 2 : 1);
    })
    .slice(0, MOST_SPANS);
}

/** The allergy list names the very medicine that the text only mentions: without a dose nobody prescribes it. */
function isAllergenMention({ kind, names }: RegimenFinding, composed: ComposedRegimen): boolean {
  if (kind !== "allergy") return false;
  const [name = "", allergy = ""] = names;
  const medicine = composed.medicines.find((one) => one.name === name);
  const isSame = allergy === name || allergy === medicine?.ingredient;
  const isPrescribed =
    medicine?.isNew === true ||
    medicine?.statements.some(({ dose, frequencyPerDay }) => dose ?? frequencyPerDay) === true;
  return isSame && !isPrescribed;
}

/**
 * The full check of a text's medicines, together with those and the allergies of the chart, against the medication
 * table. A finding that stands on the chart alone is not told of this text. `notCovered` and `notChecked` are never "no
 * interaction".
 *
 * @param choice the rows in use: all, or those that an organization has reviewed, less those recalled
 */
export function checkSourceRegimen(
  from: RegimenSource,
  choice: RowChoice = {},
): SourceRegimenCheck {
  return checkComposedRegimen(composeRegimen(from), choice);
}

/** As {@link checkSourceRegimen}, of what was composed already. */
export function checkComposedRegimen(
  composed: ComposedRegimen,
  choice: RowChoice = {},
): SourceRegimenCheck {
  const check = checkRegimen(composed.regimen, choice);
  const { kidney } = composed;
  const findings = [
    ...check.findings.filter(({ kind }) => kind !== "dose"),
    ...checkDoses(composed, choice),
  ]
    .filter((finding) => !isAllergenMention(finding, composed))
    .map((finding) => weighFinding(finding, composed.medicines))
    .map((finding) => ({
      finding:
        finding.kind === "renal" && kidney.from !== "" && / eGFR is /.test(finding.title)
          ? { ...finding, detail: `${finding.detail}. ${kidney.from}` }
          : finding,
      spans: spansOf(finding, composed),
    }))
    .filter(({ spans }) => spans.length > 0);
  return {
    findings: [...findings].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]),
    notCovered: check.notCovered,
    notChecked: check.notChecked,
  };
}

const RANK: Readonly<Record<RegimenFinding["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};
