import type { IdentifierSpan } from "../identifier.schema";
import type { DeidPolicy } from "./policy.schema";
import { generaliseAge, type GeneralisedAge } from "./rules/generalise-age";
import {
  allowedParts,
  careFacilities,
  comparableTerms,
  yearOfDate,
  zipPrefix,
} from "./rules/kept-parts";
import { providerNames } from "./rules/provider-names";
import { cutOut, joinRanges, type TextRange } from "./rules/text-range";

/**
 * What a policy makes of the spans that were found. Detection does not know the policy and the policy
 * finds nothing: it only decides, of each span, what is replaced, what stays and what is written more
 * generally.
 */
export type PolicyOutcome = {
  /** What is replaced; sorted and apart. */
  readonly spans: IdentifierSpan[];
  /** What was found and stays. The residual check does not report its shape, but still every known value. */
  readonly kept: readonly TextRange[];
  /** Spans that are written more generally instead of by a placeholder; each is one of `spans`. */
  readonly generalised: readonly GeneralisedAge[];
};

/** No policy touches these: values we know to be somebody's, and what a person marked. */
const FIXED: ReadonlySet<string> = new Set(["known value", "typed placeholder", "marked by hand"]);

/** Parts what no policy touches from what it decides about; both lists are walked once. */
function splitFixed(
  spans: readonly IdentifierSpan[],
  known: readonly TextRange[],
): { free: IdentifierSpan[]; fixed: IdentifierSpan[] } {
  const ranges = joinRanges(known);
  const [free, fixed]: [IdentifierSpan[], IdentifierSpan[]] = [[], []];
  let at = 0;
  for (const span of spans) {
    while ((ranges[at]?.end ?? Infinity) <= span.start) at += 1;
    const isKnown = (ranges[at]?.start ?? Infinity) < span.end;
    (isKnown || FIXED.has(span.reason) ? fixed : free).push(span);
  }
  return { free, fixed };
}

type PartRule = (text: string, span: IdentifierSpan) => readonly TextRange[];

/** The rules the policy switches on, in the order of their say: the first that keeps anything decides. */
function rulesOf(policy: DeidPolicy, providers: ReadonlySet<number>): readonly PartRule[] {
  const { actions } = policy;
  const terms = comparableTerms(policy.allowed);
  const rules: PartRule[] = [(text, span) => allowedParts(text, span, terms)];
  if (actions.provider_name === "keep") {
    rules.push((_text, span) => (providers.has(span.start) ? [span] : []));
  }
  if (actions.facility_name === "keep") rules.push(careFacilities);
  if (actions.zip === "keep_three_digits") rules.push(zipPrefix);
  if (actions.date === "keep_year") rules.push(yearOfDate);
  return rules;
}

function isStrict({ actions, allowed }: DeidPolicy): boolean {
  return allowed.length === 0 && Object.values(actions).every((action) => action === "replace");
}

/**
 * Applies `policy` to the spans of `text` (sorted, without overlap). `known` are the ranges of known
 * values, wherever a span came from: what touches one is replaced as it is. Pure; linear.
 */
export function applyPolicy(
  text: string,
  spans: readonly IdentifierSpan[],
  policy: DeidPolicy,
  known: readonly TextRange[],
): PolicyOutcome {
  if (isStrict(policy)) return { spans: [...spans], kept: [], generalised: [] };
  const { free, fixed } = splitFixed(spans, known);
  const names = (list: readonly IdentifierSpan[]) =>
    list.filter((span) => span.category === "name");
  const providers =
    policy.actions.provider_name === "keep"
      ? new Set(providerNames(text, names(free), names(fixed)).map(({ start }) => start))
      : new Set<number>();
  const rules = rulesOf(policy, providers);
  const nextStart = new Map(spans.map(({ start }, index) => [start, spans[index + 1]?.start]));
  const [replaced, kept, generalised]: [IdentifierSpan[], TextRange[], GeneralisedAge[]] = [
    [...fixed],
    [],
    [],
  ];
  for (const span of free) {
    const stays = joinRanges(rules.flatMap((rule) => rule(text, span)));
    if (stays.length > 0) {
      kept.push(...stays);
      for (const part of cutOut(text, span, stays)) replaced.push({ ...span, ...part });
      continue;
    }
    if (span.category !== "age" || policy.actions.age !== "generalise") {
      replaced.push(span);
      continue;
    }
    const general = generaliseAge(text, span);
    if (general === null) kept.push(span);
    else if (general.end <= (nextStart.get(span.start) ?? text.length)) {
      generalised.push(general);
      replaced.push({ ...span, end: general.end });
    } else replaced.push(span);
  }
  return { spans: replaced.sort((a, b) => a.start - b.start), kept, generalised };
}
