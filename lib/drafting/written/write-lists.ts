import type { GridCell, Span } from "@/lib/notes/note-content.schema";
import type { NoteClause } from "../clauses/split-note";
import { readAllergyList } from "../facts/find-allergies";
import { findLabs } from "../facts/find-labs";
import { findVitals, type Measured } from "../facts/find-vitals";
import { asSentence, tidyClause } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";

const AS_NEEDED = /\b(?:prn|as needed)\b/i;
const PER_SENTENCE = 6;

type Item = Readonly<{ text: string; span: Span }>;

const TABLE_HEAD = /^\|?\s*(?:drug|medication|medicine|name|dose|sig)\s*(?:\||$)|^[\s|:-]+$/i;

function withoutPipes(text: string): string {
  return text.replace(/^\|\s*|\s*\|$/g, "").replace(/\s*\|\s*/g, " ");
}

/** Items of a medication list; commas inside parentheses and figures do not separate. */
function medicationItems(clause: NoteClause): Item[] {
  const pieces = [...clause.text.matchAll(/(?:\([^)]*\)|\d,\d|[^,;\n(])+/g)];
  return pieces.flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const bare = match[0].trim().replace(/\.$/, "");
    if (!/[a-z]/i.test(bare) || TABLE_HEAD.test(bare)) return [];
    const start = clause.start + match.index + lead;
    return [
      {
        text: withoutPipes(bare).replace(/^(?:and|[-*•])\s+/i, ""),
        span: { start, end: start + bare.length },
      },
    ];
  });
}

/** Regular medicines together, each as-needed medicine in a sentence of its own. */
export function writeMedications(clauses: readonly NoteClause[]): WrittenSentence[] {
  const items = clauses.flatMap(medicationItems);
  const sentences: WrittenSentence[] = [];
  let run: Item[] = [];
  const flush = (): void => {
    if (run.length > 0) {
      const text = tidyClause(run.map((item) => item.text).join(", "));
      sentences.push({ section: "subjective", text, citations: run.map((item) => item.span) });
    }
    run = [];
  };
  for (const item of items) {
    if (!AS_NEEDED.test(item.text)) {
      run.push(item);
      if (run.length === PER_SENTENCE) flush();
      continue;
    }
    flush();
    sentences.push({
      section: "subjective",
      text: tidyClause(item.text.replace(/\s*\(last took ([^)]+)\)/i, ", last taken $1")),
      citations: [item.span],
    });
  }
  flush();
  return sentences;
}

/** "Allergy: penicillin (rash)."; several in one sentence; "No known drug allergies." as written. */
export function writeAllergies(clauses: readonly NoteClause[]): WrittenSentence[] {
  return clauses.flatMap((clause) => {
    const found = readAllergyList(clause.text);
    const isNone = found.some((item) => item.isNone) || found.length === 0;
    const citations = isNone
      ? [{ start: clause.start, end: clause.end }]
      : found.map((item) => ({ start: clause.start + item.start, end: clause.start + item.end }));
    const listed = clause.text.replace(/\.$/, "");
    const label = found.length > 1 ? "Allergies" : "Allergy";
    const isBareNone = /^(?:none|nil|negative|denies)$/i.test(listed);
    const text = isNone
      ? tidyClause(clause.text)
      : isBareNone
        ? `Allergies: ${listed.toLowerCase()}.`
        : asSentence(`${label}: ${listed}`);
    return [{ section: "subjective" as const, text, citations }];
  });
}

export function gridCells(measured: readonly Measured[]): GridCell[] {
  return measured.map(({ label, value, unit, flag }) => ({
    label: label.slice(0, 60),
    value: value.slice(0, 60),
    unit: unit.slice(0, 40),
    flag,
  }));
}

function span(clause: NoteClause, item: Measured): Span {
  return { start: clause.start + item.start, end: clause.start + item.end };
}

/** What a list of values leaves over ("orthostatics negative"), as clauses of their own. */
function leftovers(clause: NoteClause, measured: readonly Measured[]): NoteClause[] {
  const rest: NoteClause[] = [];
  let from = 0;
  const bounds = [
    ...measured.map(({ start, end }) => [start, end] as const),
    [clause.text.length, clause.text.length] as const,
  ];
  for (const [start, end] of bounds) {
    if (start > from) {
      const piece = clause.text.slice(from, start);
      const lead = /^[\s,;.|:()-]*/.exec(piece)?.[0].length ?? 0;
      const bare = piece.slice(lead).replace(/[\s,;.|:(-]+$/, "");
      const at = clause.start + from + lead;
      if (/[a-z]{3,}/i.test(bare)) {
        rest.push({ ...clause, start: at, end: at + bare.length, text: bare });
      }
    }
    from = Math.max(from, end);
  }
  return rest;
}

/** All vital signs of the clauses as one sentence with its grid; what is left over follows as sentences. */
export function writeVitals(clauses: readonly NoteClause[], ageYears?: number): WrittenSentence[] {
  const found = clauses.map((clause) => ({ clause, vitals: findVitals(clause.text, ageYears) }));
  const citations = found.flatMap(({ clause, vitals }) => vitals.map((item) => span(clause, item)));
  const written = found.flatMap(({ clause, vitals }) =>
    vitals.map((item) =>
      clause.text
        .slice(item.start, item.end)
        .replace(/\s*\|\s*/g, " ")
        .trim(),
    ),
  );
  const cells = gridCells(found.flatMap(({ vitals }) => vitals));
  const rest = found.flatMap(({ clause, vitals }) => leftovers(clause, vitals));
  const sentences: WrittenSentence[] =
    citations.length === 0
      ? []
      : [
          {
            section: "objective_exam",
            text: asSentence(written.join(", ")),
            citations: citations.slice(0, 50),
            cells,
          },
        ];
  const others = rest.map((clause) => ({
    section: "objective_exam" as const,
    text: tidyClause(clause.text),
    citations: [{ start: clause.start, end: clause.end }],
  }));
  return [...sentences, ...others];
}

/** A clause of results; with two or more laboratory values it carries their grid. */
export function writeResult(clause: NoteClause, ageYears?: number): WrittenSentence {
  const labs = findLabs(clause.text, ageYears);
  const text = clause.text.replace(/\s*\|\s*/g, " ").replace(/(?<=[^:,])\s{2,}/g, ", ");
  const base = {
    section: "objective_results" as const,
    text: tidyClause(text),
    citations: [{ start: clause.start, end: clause.end }],
  };
  return labs.length > 0 ? { ...base, cells: gridCells(labs) } : base;
}
