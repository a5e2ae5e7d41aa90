import type { GridCell, Span } from "@/lib/notes/note-content.schema";
import { SECTION_OF_TOPIC } from "@/lib/notes/note-topic.schema";
import { readAllergyList } from "../facts/find-allergies";
import { findLabs } from "../facts/find-labs";
import { findVitals, type Measured } from "../facts/find-vitals";
import { asSentence, tidyClause } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";
import { plainSentence, wordsOf, type NoteStyle, type TopicClause } from "./written-clause";

/** A list that only says that it is empty. */
export const BARE_NONE = /^(?:none|nil|no|negative|denies|none known|nil known|not known)$/i;
const SAYS_ALLERGY =
  /\ballerg|\bnkd?a\b|\bintoleran|\b(?:gives?|makes?) (?:him|her|me)\b|\bhad a\b/i;

/** "Allergy: penicillin (rash)."; several in one sentence; "No known drug allergies." as written. */
export function writeAllergies(
  clauses: readonly TopicClause[],
  style: NoteStyle,
): WrittenSentence[] {
  return clauses.map((clause) => {
    const listed = wordsOf(clause.text, style).trim().replace(/\.$/, "");
    if (BARE_NONE.test(listed)) {
      return plainSentence(clause, style, `Allergies: ${listed.toLowerCase()}.`);
    }
    const found = readAllergyList(clause.text);
    const isNone = found.some((item) => item.isNone) || found.length === 0;
    if (isNone || SAYS_ALLERGY.test(listed)) return plainSentence(clause, style);
    const label = found.length > 1 ? "Allergies" : "Allergy";
    return {
      ...plainSentence(clause, style, asSentence(`${label}: ${listed}`)),
      citations: found.map((item) => ({
        start: clause.start + item.start,
        end: clause.start + item.end,
      })),
    };
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

const MOST_NAMED = 60;
/** What belongs to the value before it: its unit, mark or reference. */
const BELONGS =
  /^(?:[<>\d([]|%|(?:[hl]|hh|ll|high|low|normal|abnormal|ref|on|reg\w*|irreg\w*|mmhg|bpm|kg|lbs?|cm|ra|room air|[a-z]{1,6}\/[a-z]{1,4}|[mu\u00b5]?mol\/l|x ?10\S*)(?![\w:]))/i;

/** Whether a gap between columns parts two results rather than a name, its value and its reference. */
function opensNext(before: string, after: string): boolean {
  return /\d/.test(before) && !BELONGS.test(after);
}

/** The words of measured values with a comma where only a space or a bar stood between two. */
function separated(text: string, measured: readonly Measured[]): string {
  let written = "";
  let from = 0;
  for (const { start, end } of measured) {
    if (start < from) continue;
    const gap = text.slice(from, start);
    const isBare = from > 0 && /^[\s|]*$/.test(gap);
    written += (isBare ? ", " : gap) + text.slice(start, end);
    from = end;
  }
  return (written + text.slice(from))
    .replace(/ ?\| ?/g, ", ")
    .replace(/(?<=[^:,;.\s])(?:[ \t]{2,}|\t)(?=\S)/g, (gap, at: number, all: string) =>
      opensNext(all.slice(Math.max(0, at - MOST_NAMED), at), all.slice(at + gap.length))
        ? ", "
        : " ",
    );
}

/** The values of a bare list one by one; else the clause, whose other words are said too. */
function spansOf(clause: TopicClause, measured: readonly Measured[]): Span[] {
  const { start, end, text } = clause;
  let rest = text;
  for (const item of [...measured].reverse()) {
    rest = rest.slice(0, item.start) + rest.slice(Math.max(item.start, item.end));
  }
  if (measured.length === 0 || /[\p{L}\p{N}]/u.test(rest)) return [{ start, end }];
  return measured.map((item) => ({ start: start + item.start, end: start + item.end }));
}

/** Values told in a sentence stand alone; bare lists are joined. */
const TOLD_VALUE = /\b(?:is|was|are|were|he|she|his|her)\b/i;
const MOST_JOINED = 10;

/** Vital signs as written, neighbouring lists in one sentence, with their grid. */
export function writeVitals(clauses: readonly TopicClause[], style: NoteStyle): WrittenSentence[] {
  const sentences: WrittenSentence[] = [];
  let run: TopicClause[] = [];
  const flush = (): void => {
    const [first] = run;
    if (!first) return;
    const found = run.map(({ text }) => findVitals(text, style.ageYears));
    const parts = run.map(({ text }, index) =>
      separated(wordsOf(text, style), wordsOf(text, style) === text ? (found[index] ?? []) : [])
        .trim()
        .replace(/[.,;]+$/, ""),
    );
    const cells = gridCells(found.flat()).slice(0, 60);
    sentences.push({
      section: "objective_exam",
      topic: "vitals",
      text: tidyClause(parts.join(", "), style.abbreviations),
      citations: run.flatMap((clause, index) => spansOf(clause, found[index] ?? [])),
      ...(cells.length > 0 ? { cells } : {}),
    });
    run = [];
  };
  for (const clause of clauses) {
    const last = run.at(-1);
    const isApart = TOLD_VALUE.test(clause.text) || (last && TOLD_VALUE.test(last.text));
    if (isApart || run.length === MOST_JOINED) flush();
    run.push(clause);
  }
  flush();
  return sentences;
}

/** A clause of results; with laboratory values it carries their grid. */
export function writeResult(clause: TopicClause, style: NoteStyle): WrittenSentence {
  const labs = findLabs(clause.text, style.ageYears);
  const plain = wordsOf(clause.text, style);
  const text = separated(plain, plain === clause.text ? labs : []);
  const base = plainSentence(clause, style, tidyClause(text, style.abbreviations));
  return labs.length > 0 ? { ...base, cells: gridCells(labs) } : base;
}

/** A row of a grid as a sentence, cited cell by cell. */
export function writeRow(clause: TopicClause, style: NoteStyle): WrittenSentence[] {
  const { row, topic } = clause;
  if (!row) return [];
  const read = topic === "vitals" ? findVitals : findLabs;
  const cells = gridCells(read(row.written, style.ageYears));
  return [
    {
      section: SECTION_OF_TOPIC[topic],
      topic: row.isMedicine ? "medications" : topic,
      text: tidyClause(row.written, style.abbreviations),
      citations: row.citations,
      ...(cells.length > 0 ? { cells } : {}),
    },
  ];
}
