import type { Span } from "@/lib/notes/note-content.schema";
import { assessStatements, type Assessment } from "@/lib/safety/presentations/assess-statements";
import { findFindings } from "@/lib/safety/presentations/reading/find-findings";
import { readAge } from "../clauses/read-age";
import { joinSpans, sourceSpan } from "../clauses/mapped-text";
import { extractClauses } from "../extract-clauses";
import { extractFacts } from "../extract-facts";
import type { AssessedArgument, CaseAssessment } from "./case-assessment.schema";
import { readStatements, type PlacedStatement } from "./read-statements";

const MOST_SPANS = 40;

/** Where statements say a finding: its own words, or the whole clause where a value says it. */
function placesIn(statements: readonly PlacedStatement[]) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (ids: readonly string[], findingId: string | null): Span[] => {
    const spans = ids.flatMap((id) => {
      const statement = byId.get(id);
      if (statement === undefined) return [];
      const { mapped, text, shift } = statement;
      const length = mapped.text.length;
      const named =
        findingId === null
          ? []
          : findFindings(text)
              .filter((mention) => mention.findingId === findingId)
              .map(({ start, end }) => [Math.max(0, start - shift), end - shift] as const)
              .filter(([start, end]) => start < end && end <= length)
              .map(([start, end]) => sourceSpan(mapped, start, end));
      return named.length > 0 ? named : [sourceSpan(mapped, 0, length)];
    });
    return joinSpans(spans).slice(0, MOST_SPANS);
  };
}

type Places = ReturnType<typeof placesIn>;

function flagsOf({ flags }: Assessment, places: Places) {
  return {
    flags: flags.present.map(({ findingId, label, isUncertain, ...flag }) => ({
      label,
      isUncertain,
      spans: places(flag.statementIds, findingId),
      deniedSpans: places(flag.deniedBy, findingId),
      sources: [...flag.sources],
    })),
    deniedFlags: flags.absent.map(({ findingId, label, deniedBy }) => ({
      label,
      spans: places(deniedBy, findingId),
    })),
    notJudgedFlags: flags.notJudged.map(({ label, statementIds }) => ({
      label,
      spans: places(statementIds, null),
    })),
    undocumentedFlags: flags.notDocumented.map(({ label }) => label),
  };
}

function differentialsOf({ differentials }: Assessment, places: Places) {
  const argue = (one: Assessment["differentials"][number]["for"][number]): AssessedArgument => ({
    label: one.label,
    isUncertain: one.isUncertain,
    spans: places(one.statementIds, one.findingId),
  });
  return differentials.map((one) => ({
    name: one.name,
    isCannotMiss: one.isCannotMiss,
    for: one.for.map(argue),
    against: one.against.map(argue),
    undocumented: [...one.undocumented],
    sources: [...one.sources],
  }));
}

/**
 * Presentations, red flags, diagnoses to think of and what is not yet documented, from one text (a case note or a
 * transcript, de-identified or not). Pure, without a model; the same text always gives the same answer. Family,
 * past, planned and hypothetical words raise nothing, and what is not documented is never a "no".
 */
export function assessCase(text: string): CaseAssessment {
  const clauses = extractClauses(text);
  const facts = extractFacts(clauses.sources, readAge(text));
  const { statements, person } = readStatements(text, clauses, facts);
  const assessment = assessStatements({ statements, person });
  const places = placesIn(statements);
  const labels = (items: readonly { readonly label: string }[]): string[] =>
    items.map(({ label }) => label);
  return {
    schema: "provenote-assessment/v1",
    person: person ?? {},
    presentations: assessment.presentations.map(({ title, isUncertain, statementIds, source }) => ({
      title,
      isUncertain,
      spans: places(statementIds, null),
      source,
    })),
    ...flagsOf(assessment, places),
    differentials: differentialsOf(assessment, places),
    missing: {
      history: labels(assessment.missing.history),
      examination: labels(assessment.missing.examination),
      tests: labels(assessment.missing.tests),
    },
    urgency: assessment.urgency.text,
  };
}
