import type { Span } from "@/lib/notes/note-content.schema";
import type { PresentationInput, Statement } from "@/lib/safety/presentations/statement.schema";
import { sourceSpan, type MappedText } from "../clauses/mapped-text";
import type { HeadingKind } from "../clauses/section-headings";
import type { Fact } from "../draft.schema";
import type { Clauses } from "../extract-clauses";
import { readPersonFacts } from "./read-person-facts";

/** A statement with its place: `shift` characters of its text were put before the clause's own. */
export type PlacedStatement = Statement & Readonly<{ mapped: MappedText; shift: number }>;

export type CaseStatements = Readonly<{
  statements: readonly PlacedStatement[];
  person: PresentationInput["person"];
}>;

/** What stands here is the past: risks count, complaints of then do not. */
const PAST_KINDS: ReadonlySet<HeadingKind> = new Set([
  "past_history",
  "surgical_history",
  "birth_history",
]);
/** What stands here says nothing of how the patient is now. */
const SILENT_KINDS: ReadonlySet<HeadingKind> = new Set([
  "header",
  "family_history",
  "allergies",
  "immunizations",
  "plan",
  "signature",
]);
const PAST_PREFIX = "Past medical history: ";

type Source = Clauses["sources"][number];

const RIGHT_NOW = /\b(?:now|today|tonight|yesterday|since|started|began|ago|this morning|just)\b/i;
const COMPLAINT_KINDS: ReadonlySet<HeadingKind> = new Set([
  "chief_complaint",
  "assessment",
  "assessment_and_plan",
]);

/** What a medicine once did ("he had a rash with sulfa"): every finding stands inside an allergy, and nothing says now. */
function isOldReaction({ mapped, kind }: Source, facts: readonly Fact[]): boolean {
  const allergies = facts.filter((fact) => fact.kind === "allergy");
  if (allergies.length === 0 || RIGHT_NOW.test(mapped.text)) return false;
  if (kind !== null && COMPLAINT_KINDS.has(kind)) return false;
  const held = allergies.flatMap(({ spans }) => spans);
  return facts.every(
    (fact) =>
      fact.kind === "allergy" ||
      fact.spans.every((span) =>
        held.some(({ start, end }) => start <= span.start && span.end <= end),
      ),
  );
}

/** Risks told before a procedure: "stroke, permanent numbness, weakness or even death". */
const CONSENT = /\b(?:or|and|even|including|up to) (?:even |possibly )?death\b/i;

/** A clause is another person's, or only about what may come, when every fact in it is. */
function isSilent(facts: readonly Fact[]): boolean {
  return (
    facts.length > 0 &&
    facts.every(
      ({ experiencer, temporality }) =>
        experiencer !== "patient" || temporality === "hypothetical" || temporality === "planned",
    )
  );
}

function polarityOf(source: Source, facts: readonly Fact[]): Statement["polarity"] {
  const { kind, answer } = source;
  if (answer === "open" || (kind !== null && SILENT_KINDS.has(kind))) return "none";
  if (isSilent(facts) || isOldReaction(source, facts)) return "none";
  if (CONSENT.test(source.mapped.text)) return "none";
  return answer === "no" ? "absent" : "present";
}

const wholeSpan = ({ mapped }: Pick<Source, "mapped">): Span =>
  sourceSpan(mapped, 0, mapped.text.length);

function statementOf(source: Source, id: string, facts: readonly Fact[]): PlacedStatement {
  const { mapped, kind, answer } = source;
  const prefix = kind !== null && PAST_KINDS.has(kind) ? PAST_PREFIX : "";
  const suffix = answer === "yes" ? " Yes." : "";
  return {
    id,
    text: `${prefix}${mapped.text}${suffix}`,
    polarity: polarityOf(source, facts),
    mapped,
    shift: prefix.length,
  };
}

/** What each clause of a text says of the patient, and who the patient is. Pure; accepts any text. */
export function readStatements(
  text: string,
  clauses: Clauses,
  facts: readonly Fact[],
): CaseStatements {
  const placed = facts.flatMap((fact) => fact.spans.map((span) => ({ fact, span })));
  const said = clauses.sources
    .filter(({ mapped }) => mapped.text.trim() !== "")
    .map((source, index) => {
      const { start, end } = wholeSpan(source);
      const inside = placed
        .filter(({ span }) => start <= span.start && span.end <= end)
        .map(({ fact }) => fact);
      return statementOf(source, `c${index}`, inside);
    });
  // A heading with words under it shows what was asked or examined, and states nothing by itself.
  const labels = clauses.labels.map(({ start, end }, index) => ({
    id: `l${index}`,
    text: text.slice(start, end),
    polarity: "none" as const,
    mapped: { text: "", starts: [start], ends: [end] },
    shift: 0,
  }));
  return {
    statements: [...said, ...(clauses.mode === "note" ? labels : [])],
    person: readPersonFacts(text),
  };
}
