import type { Span } from "@/lib/notes/note-content.schema";
import { findMedication } from "@/lib/safety/medication-table";
import { readStanding } from "@/lib/safety/presentations/reading/read-standing";
import { joinSpans, sourceSpan } from "../clauses/mapped-text";
import type { HeadingKind } from "../clauses/section-headings";
import { extractClauses, type Clauses } from "../extract-clauses";
import { findContext } from "../facts/find-polarity";
import { isPlainlySaid, keepCodes, type RowHit } from "./code-rules";
import { CODE_ROWS, type CodeEntry, type CodeRow, type Side } from "./code-table";

/** A code that the words of a text suggest. Offsets are UTF-16 units into it. */
export type FoundCode = CodeEntry & Readonly<{ why: string; spans: readonly Span[] }>;

type Source = Clauses["sources"][number];
type Match = Readonly<{ row: CodeRow; entry: CodeEntry; start: number; end: number }>;
type Hit = RowHit & Readonly<{ words: string; span: Span; kind: HeadingKind | null }>;

/** Nothing under these headings is a problem that the patient has now. */
const SILENT: ReadonlySet<HeadingKind> = new Set([
  "header",
  "family_history",
  "medications",
  "allergies",
  "immunizations",
  "plan",
  "signature",
]);
const PAST: ReadonlySet<HeadingKind> = new Set(["past_history", "surgical_history"]);
const ASSESSED: ReadonlySet<HeadingKind> = new Set(["assessment", "assessment_and_plan"]);
const MOST_CODES = 60;
const MOST_SPANS = 20;

const SIDES: Readonly<Record<string, Side>> = {
  right: "right",
  rt: "right",
  r: "right",
  left: "left",
  lt: "left",
  l: "left",
  bilateral: "bilateral",
  bilaterally: "bilateral",
  both: "bilateral",
};

function entryOf(row: CodeRow, groups: Readonly<Record<string, string | undefined>>): CodeEntry {
  const said = groups["before"] ?? groups["behind"] ?? groups["bare"];
  const side = said === undefined ? undefined : SIDES[said.toLowerCase()];
  return (side === undefined ? undefined : row.sides.get(side)) ?? row;
}

/** Every name in a clause, the longest first; a shorter one inside it means nothing of its own. */
function matchesIn(text: string): Match[] {
  const all = CODE_ROWS.flatMap((row) =>
    row.patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        row,
        entry: entryOf(row, match.groups ?? {}),
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  );
  const kept: Match[] = [];
  for (const match of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept;
}

/** "He had a rash with amoxicillin": what a medicine did, and no problem of today. */
function isReactionTo(after: string): boolean {
  const medicine = /^ (?:with|to|from) ([a-z-]+)/i.exec(after)?.[1];
  return medicine !== undefined && findMedication(medicine) !== null;
}

/** Whether the patient has it now: both readers of denial, doubt, time and person have to agree. */
function isHad({ mapped, kind, answer }: Source, { row, start, end }: Match): boolean {
  const { text } = mapped;
  if (kind !== null && PAST.has(kind) && !row.stays && !row.isHistory) return false;
  if (kind === "social_history" && !/^[ZF]/.test(row.code)) return false;
  if (!isPlainlySaid(text.slice(Math.max(0, start - 60), start), text.slice(end))) return false;
  if (isReactionTo(text.slice(end))) return false;
  const { polarity, certainty, temporality, experiencer } = findContext(text, start, end);
  if (polarity !== "affirmed" || experiencer !== "patient") return false;
  const standing = readStanding(text, start, end);
  if (standing.isOther || standing.isHypothetical) return false;
  if (row.isHistory) return standing.polarity !== "absent";
  const isAnswered = answer === "yes" && standing.polarity === "open";
  return (
    certainty === "certain" &&
    temporality === "current" &&
    !standing.isPast &&
    (standing.polarity === "present" || isAnswered)
  );
}

function hitsIn(source: Source): Hit[] {
  const { mapped, kind, answer } = source;
  if (kind !== null && SILENT.has(kind)) return [];
  if (answer === "no" || answer === "open") return [];
  return matchesIn(mapped.text)
    .filter((match) => isHad(source, match))
    .map(({ row, entry, start, end }) => ({
      row,
      entry,
      words: mapped.text.slice(start, end).trim(),
      span: sourceSpan(mapped, start, end),
      kind,
    }));
}

function whyOf({ row, words, kind }: Hit): string {
  const said = `“${words}”`;
  if (row.isHistory) return `${said}, told as history.`;
  if (kind !== null && ASSESSED.has(kind)) return `${said}, named in the assessment.`;
  if (kind !== null && PAST.has(kind)) return `${said}, on the list of conditions that stay.`;
  return `${said}, told as present.`;
}

const rank = ({ row, kind }: Hit): number =>
  (row.isSymptom ? 2 : 0) + (kind !== null && ASSESSED.has(kind) ? 0 : 1);

/**
 * ICD-10-CM codes for what a text says the patient has, no more specific than its words. Denied, doubted, past, feared
 * and other people's problems have none (uncertain diagnoses are not coded for outpatients: official guidelines,
 * section IV.H). Hints for a clinician to decide. Pure; accepts any text.
 */
export function findCodeHints(text: string): FoundCode[] {
  const hits = extractClauses(text).sources.flatMap(hitsIn);
  const ordered = hits
    .map((hit, index) => ({ hit, index }))
    .sort((a, b) => rank(a.hit) - rank(b.hit) || a.index - b.index)
    .map(({ hit }) => hit);
  const kept = keepCodes(ordered);
  const codes = [...new Set(kept.map(({ entry }) => entry.code))];
  return codes.slice(0, MOST_CODES).flatMap((code) => {
    const mine = kept.filter(({ entry }) => entry.code === code);
    const [first] = mine;
    if (first === undefined) return [];
    const spans = joinSpans(mine.map(({ span }) => span)).slice(0, MOST_SPANS);
    return [{ ...first.entry, why: whyOf(first), spans }];
  });
}
