import type { Span } from "@/lib/notes/note-content.schema";
import { sourceSpan, withoutStretches, type MappedText } from "./clauses/mapped-text";
import type { HeadingKind } from "./clauses/section-headings";
import type { Fact } from "./draft.schema";
import { expandAbbreviations } from "./writing/expand-abbreviations";
import { PROBLEM, SYMPTOM } from "./facts/clinical-terms";
import { statementFacts } from "./extract-statements";
import { findAllergies, readAllergyList } from "./facts/find-allergies";
import { findLabs } from "./facts/find-labs";
import { findMedications } from "./facts/find-medications";
import { findContext } from "./facts/find-polarity";
import { findSelfCorrections } from "./facts/find-self-corrections";
import { findVitals, type Measured } from "./facts/find-vitals";

/** A clause to read facts from: its shadow text, and the heading it stands under in a written note. */
export type FactSource = Readonly<{
  mapped: MappedText;
  kind: HeadingKind | null;
  /** For a question: the plain answer that follows, or "open" when there is none. */
  answer?: "yes" | "no" | "open";
}>;

const HISTORY_KINDS: ReadonlySet<HeadingKind> = new Set(["past_history", "surgical_history"]);

function measuredFacts({ mapped, kind }: FactSource, ageYears: number | undefined): Fact[] {
  const build =
    (factKind: "vital" | "lab") =>
    (item: Measured): Fact => ({
      kind: factKind,
      concept: item.concept,
      value: item.value.slice(0, 60),
      unit: item.unit.slice(0, 40),
      flag: item.flag,
      polarity: "affirmed",
      certainty: "certain",
      temporality: kind === "past_history" ? "historical" : "current",
      experiencer: "patient",
      spans: [sourceSpan(mapped, item.start, item.end)],
    });
  const vitals = findVitals(mapped.text, ageYears);
  const labs = findLabs(mapped.text, ageYears).filter(
    (lab) => !vitals.some((vital) => vital.start < lab.end && lab.start < vital.end),
  );
  return [...vitals.map(build("vital")), ...labs.map(build("lab"))];
}

function allergyFacts({ mapped, kind }: FactSource): Fact[] {
  const found = kind === "allergies" ? readAllergyList(mapped.text) : findAllergies(mapped.text);
  return found.map((item) => ({
    kind: "allergy",
    concept: item.isNone ? "no known allergies" : item.substance.toLowerCase().slice(0, 200),
    reaction: item.reaction.slice(0, 200),
    polarity:
      item.isNone || findContext(mapped.text, item.start, item.end).polarity === "negated"
        ? "negated"
        : "affirmed",
    certainty: item.isNone ? "certain" : findContext(mapped.text, item.start, item.end).certainty,
    temporality: "current",
    experiencer: item.isNone
      ? "patient"
      : findContext(mapped.text, item.start, item.end).experiencer,
    spans: [sourceSpan(mapped, item.start, item.end)],
  }));
}

function medicationFacts({ mapped, kind }: FactSource, allergies: readonly Fact[]): Fact[] {
  const isAllergen = (span: Span): boolean =>
    allergies.some((fact) =>
      fact.spans.some((other) => other.start < span.end && span.start < other.end),
    );
  return findMedications(mapped.text).flatMap((item) => {
    const span = sourceSpan(mapped, item.start, item.end);
    if (kind === "allergies" || isAllergen(span)) return [];
    const context = findContext(mapped.text, item.start, item.end);
    return [
      {
        kind: "medication" as const,
        concept: item.concept.slice(0, 200),
        value: item.name.slice(0, 60),
        strength: item.strength.slice(0, 40),
        route: item.route.slice(0, 40),
        frequency: item.frequency.slice(0, 80),
        ...(item.change ? { change: item.change } : {}),
        polarity: context.polarity,
        certainty: context.certainty,
        temporality:
          item.change === "start" && kind === "plan" ? ("planned" as const) : context.temporality,
        experiencer: context.experiencer,
        spans: [span],
      },
    ];
  });
}

const RELATIVES =
  /\b(?:(?:maternal|paternal) )?(?:mother|father|mom|dad|brothers?|sisters?|uncles?|aunts?|cousins?|grand(?:mother|father|parents?|ma|pa)|parents?|sons?|daughters?|siblings?)\b/gi;

/** The relative a finding is told of: named last in its part of the clause, else first behind it. */
function relativeOf(text: string, start: number): string {
  const part =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[,;.]/)
      .at(-1) ?? "";
  const isGeneral = /\bfamily\b/i.test(part);
  const before = [...part.matchAll(RELATIVES)].at(-1);
  const after = isGeneral ? undefined : [...text.slice(start, start + 60).matchAll(RELATIVES)][0];
  return (before ?? after)?.[0].toLowerCase() ?? "";
}

function findingFacts({ mapped, kind }: FactSource): Fact[] {
  const seen: Fact[] = [];
  const add = (factKind: "problem" | "symptom", pattern: RegExp): void => {
    for (const match of mapped.text.matchAll(pattern)) {
      const span = sourceSpan(mapped, match.index, match.index + match[0].length);
      const isInside = seen.some((fact) =>
        fact.spans.some((other) => other.start <= span.start && span.end <= other.end),
      );
      if (isInside) continue;
      const context = findContext(mapped.text, match.index, match.index + match[0].length);
      const isHistory =
        kind !== null && HISTORY_KINDS.has(kind) && context.temporality === "current";
      const experiencer = kind === "family_history" ? "family" : context.experiencer;
      const relative = experiencer === "family" ? relativeOf(mapped.text, match.index) : "";
      seen.push({
        kind: experiencer === "family" ? "family" : kind === "exam" ? "finding" : factKind,
        concept: expandAbbreviations(match[0]).toLowerCase(),
        ...(relative === "" ? {} : { value: relative }),
        polarity: context.polarity,
        certainty: context.certainty,
        temporality: isHistory ? "historical" : context.temporality,
        experiencer,
        spans: [span],
      });
    }
  };
  add("problem", PROBLEM);
  add("symptom", SYMPTOM);
  return seen;
}

/** What is already read as a value, a medicine, a problem or a symptom is no second fact. */
function isInsideAny({ spans }: Fact, taken: readonly Span[]): boolean {
  return spans.some((span) =>
    taken.some((other) => other.start <= span.start && span.end <= other.end),
  );
}

/** What was taken back ("two hundred, no, four hundred") is no fact. */
function withLastValues(source: FactSource): FactSource {
  const taken = findSelfCorrections(source.mapped.text).map(({ start, lastStart }) => ({
    from: start,
    to: lastStart,
  }));
  return { ...source, mapped: withoutStretches(source.mapped, taken) };
}

/** A question states nothing; its plain answer decides, and an open one leaves no fact. */
function settle(facts: readonly Fact[], answer: FactSource["answer"]): Fact[] {
  if (answer === undefined) {
    return [...facts];
  }
  const asked = facts.filter(({ kind }) => kind !== "allergy" || answer === "yes");
  return answer === "open"
    ? []
    : asked.map((fact) => ({
        ...fact,
        polarity: answer === "no" ? "negated" : "affirmed",
        certainty: "certain",
      }));
}

/**
 * Facts of the clauses, in source order: vital signs, laboratory values, medicines, allergies,
 * problems, symptoms, findings, procedures, history, way of life, family and plan items, each with
 * polarity, certainty, time, person and exact spans.
 *
 * @param ageYears as the text tells it: limits of values are those of adults
 */
export function extractFacts(sources: readonly FactSource[], ageYears?: number): Fact[] {
  return sources
    .map(withLastValues)
    .flatMap((source) => {
      const allergies = allergyFacts(source);
      const facts = [
        ...measuredFacts(source, ageYears),
        ...allergies,
        ...medicationFacts(source, allergies),
        ...findingFacts(source),
      ];
      const taken = facts.flatMap((fact) => fact.spans);
      const others = statementFacts(source).filter((fact) => !isInsideAny(fact, taken));
      const findings = others
        .filter(({ kind }) => kind === "finding")
        .flatMap(({ spans }) => spans);
      const kept = facts.filter((fact) => fact.kind !== "finding" || !isInsideAny(fact, findings));
      return settle([...kept, ...others], source.answer);
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
