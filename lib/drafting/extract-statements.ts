import { sourceSpan } from "./clauses/mapped-text";
import type { HeadingKind } from "./clauses/section-headings";
import type { Fact } from "./draft.schema";
import type { FactSource } from "./extract-facts";
import { findExam } from "./facts/find-exam";
import { findPastEvents, findProcedures } from "./facts/find-past-events";
import { findPlanItems } from "./facts/find-plan-items";
import { findContext } from "./facts/find-polarity";
import { findSocial, type Stated } from "./facts/find-social";

type StatedKind = "finding" | "procedure" | "history" | "plan" | "social";

const PLAN_KINDS: ReadonlySet<HeadingKind> = new Set(["plan", "assessment_and_plan"]);
const PAST_KINDS: ReadonlySet<HeadingKind> = new Set(["past_history", "surgical_history"]);
const NO_EXAM: ReadonlySet<HeadingKind> = new Set([
  "history",
  "family_history",
  "review_of_systems",
  "medications",
  "allergies",
]);

function timeOf(
  item: Stated,
  factKind: StatedKind,
  kind: HeadingKind | null,
): Fact["temporality"] | null {
  if (item.temporality) return item.temporality;
  const isPast = kind !== null && PAST_KINDS.has(kind);
  return isPast && (factKind === "procedure" || factKind === "history") ? "historical" : null;
}

function factOf(source: FactSource, factKind: StatedKind, item: Stated): Fact {
  const context = findContext(source.mapped.text, item.start, item.end);
  const isSaid = item.polarity !== undefined || factKind === "plan";
  const isDenied = /^no |^negative /.test(item.concept);
  return {
    kind: factKind,
    concept: item.concept.slice(0, 200),
    ...(item.value === "" ? {} : { value: item.value.slice(0, 60) }),
    polarity: isDenied ? "negated" : isSaid ? (item.polarity ?? "affirmed") : context.polarity,
    certainty: isSaid ? "certain" : context.certainty,
    temporality: timeOf(item, factKind, source.kind) ?? context.temporality,
    experiencer:
      source.kind === "family_history"
        ? "family"
        : factKind === "plan"
          ? "patient"
          : context.experiencer,
    spans: [sourceSpan(source.mapped, item.start, item.end)],
  };
}

/**
 * Procedures, items of the history, the patient's way of life, findings of the examination and plan
 * items of one clause, in source order. What stands under a family heading is the family's.
 */
export function statementFacts(source: FactSource): Fact[] {
  const { mapped, kind } = source;
  const isPlan = kind !== null && PLAN_KINDS.has(kind);
  const found: [StatedKind, Stated[]][] = [
    ["procedure", kind === "family_history" ? [] : findProcedures(mapped.text)],
    ["history", kind === "family_history" ? [] : findPastEvents(mapped.text)],
    ["social", kind === "family_history" ? [] : findSocial(mapped.text)],
    ["plan", kind === "family_history" ? [] : findPlanItems(mapped.text, isPlan)],
    ["finding", kind !== null && NO_EXAM.has(kind) ? [] : findExam(mapped.text, kind === "exam")],
  ];
  return found.flatMap(([factKind, items]) => items.map((item) => factOf(source, factKind, item)));
}
