import type { Span } from "@/lib/notes/note-content.schema";
import { maskDictation } from "../written/mask-dictation";
import { readTable, type TableRow } from "../written/read-table";
import { readHeading, type HeadingKind } from "./section-headings";
import { inItsPart, isOrder, parentAfter, type HeadingPart } from "./heading-parts";
import { awaitsValue } from "./split-values";
import { splitBlock, type NoteBlock, type NoteClause } from "./split-block";
import { splitLines } from "./split-turns";

export type { NoteClause } from "./split-block";

export type NoteStructure = Readonly<{
  clauses: readonly NoteClause[];
  /** Heading words that no sentence repeats. */
  labels: readonly Span[];
  blanks: readonly Span[];
  /** Words that spoke a mark or a command. */
  marks: readonly Span[];
  hasHeadings: boolean;
  /** Typed or spoken without marks: plain words may be headings. */
  isSpoken: boolean;
}>;

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)](?=\s)|#\s?\d{0,2}[.)]?)\s*/;
/** A heading in the middle of a line: "FH: father MI at 61. PSH: lap chole 2012." */
const INLINE_HEADING =
  /(?<=[.;,)]\s|\s{2}|\t)(?=[A-Z][A-Za-z/&]{0,18}(?: [A-Za-z]+){0,2}(?::\s| - ))/g;
/** Shorthand in the middle of a line: "PMH none Meds OCP All: ibuprofen". */
const INLINE_SHORTHAND =
  /(?<=\w\s)(?<!\b(?:[Nn]o|per|see|of|and|or|w\/|strong|[+-])\s)(?=(?:(?:PMHx?|PSHx?|FHx?|SHx?|Meds)[:\s]\s?\w|(?:All|Allergies):\s))/g;
const LIST_KINDS: ReadonlySet<HeadingKind> = new Set([
  "medications",
  "allergies",
  "vitals",
  "labs",
  "results",
  "plan",
  "exam",
]);
const WRAPPED = 60;
const SHORTEST_WRAPPED = 40;
/** Lines longer than this were not broken by hand: only a word that hangs joins the next line to them. */
const WIDEST_WRAPPED = 110;
const HANGS =
  /(?:,|\b(?:and|or|with|the|a|an|of|for|to|in|on|at|by|from|was|is|were|his|her|no|than|that|which|who|as))$/i;
/** Words that begin a part of their own in notes without headings. */
const OWN_LINE =
  /^\s*(?:bp|hr|vitals?|vs|t \d|temp|spo2|(?:on )?exam|gen|heent|neuro|lungs?|cv|heart|abd|ext|skin|labs?|ecg|ekg|cxr|likely|probabl[ey]|impression|imp|plan|start|stop|f\/u|rx|meds?|allerg\w*|all:|nkda|denies|no |pmhx?|pshx?|shx?|fhx?|o\/e|he |she |we )\b/i;

type Line = Readonly<{ start: number; end: number; text: string }>;

function cutAtHeadings(line: Line): Line[] {
  const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
  const named = [...line.text.matchAll(INLINE_HEADING)]
    .map(({ index }) => index)
    .filter((index) => index > bullet && readHeading(line.text.slice(index)) !== null);
  const short = [...line.text.matchAll(INLINE_SHORTHAND)].map(({ index }) => index);
  const cuts = [...new Set([...named, ...short])].sort((a, b) => a - b);
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? line.text.length;
    return { start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
  });
}

function continues(block: NoteBlock | null, line: Line, source: string, width: number): boolean {
  if (!block || block.row || BULLET.test(line.text)) return false;
  const before = source.slice(block.start, block.end).trimEnd();
  if (OWN_LINE.test(line.text) || /^dear\b/i.test(before)) return false;
  if (awaitsValue(before, line.text)) return true;
  if (/,$/.test(before)) return true;
  if (/[.!?;:]$/.test(before)) return false;
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  const nextWord = /\S+/.exec(line.text)?.[0].length ?? 0;
  const isFull = width <= WIDEST_WRAPPED && lastLine.length + 1 + nextWord >= width;
  if (!isFull && !HANGS.test(lastLine)) return false;
  const isList = block.kind !== null && LIST_KINDS.has(block.kind);
  const startsSmall = /^\s*(?:[a-z(]|\d+ (?!mg))/.test(line.text);
  const isWide = lastLine.length >= SHORTEST_WRAPPED;
  const isBody = !isList || block.kind === "plan" || block.kind === "exam";
  return (
    (startsSmall && isWide && isBody) || (!isList && !block.isBullet && lastLine.length >= WRAPPED)
  );
}

/** What is open while the lines are read. */
type Reading = {
  source: string;
  blocks: NoteBlock[];
  labels: Span[];
  blanks: Span[];
  kind: HeadingKind | null;
  label: string;
  open: NoteBlock | null;
  hasBullets: boolean;
  hasHeadings: boolean;
  /** Text stands on the heading's own line, so that later lines hang on it loosely. */
  isLoose: boolean;
  /** The heading is itself an item of a list: its neighbours do not stand under it. */
  isItem: boolean;
  /** Characters of the longest line. */
  width: number;
  /** The heading that stands on a line of its own; those within its part do not end it. */
  parent: HeadingPart | null;
  heading: Span | undefined;
  /** Where the last heading of the assessment begins: an "Impression" of a report stands before it. */
  judgedFrom: number;
};

/** A line without a heading under one that had its text beside it: the part goes on. */
function fallBack(state: Reading): void {
  if (state.parent === null || !state.isLoose) return;
  state.kind = state.parent.kind;
  state.label = state.parent.label;
  state.isLoose = false;
}

function readLine(state: Reading, line: Line): void {
  const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
  const read = readHeading(line.text.slice(bullet));
  const heading = inItsPart(
    state.parent,
    read && bullet > 0 && isOrder(state.kind, read) ? null : read,
    line.text,
    line.start < state.judgedFrom,
  );
  const offset = bullet + (heading && !heading.isLabelKept ? heading.length : 0);
  const isBare = line.text.slice(offset).trim() === "";
  if (heading) {
    state.kind = heading.kind;
    state.label = heading.label;
    state.hasBullets = false;
    state.hasHeadings ||= heading.kind !== "header";
    if (!heading.isLabelKept) {
      state.labels.push({ start: line.start, end: line.start + offset });
    }
    state.open = null;
    state.isLoose = false;
    state.isItem = bullet > 0;
    const from = line.start + bullet;
    state.heading = { start: from, end: from + heading.label.length };
    state.parent = parentAfter(state.parent, heading, isBare);
  }
  if (isBare) return;
  const isBullet = bullet > 0 && !heading;
  if (state.open && !heading && continues(state.open, line, state.source, state.width)) {
    state.open.end = line.end;
    return;
  }
  if (!heading) fallBack(state);
  const { kind, label } = state;
  const isLoose = state.isLoose && (state.isItem || !isBullet);
  state.open = {
    kind,
    label,
    start: line.start + offset,
    end: line.end,
    isBullet,
    isAfterList: state.hasBullets && !isBullet,
    isLoose,
    heading: state.heading,
  };
  state.hasBullets ||= isBullet;
  state.isLoose ||=
    heading !== null &&
    (heading.length < line.text.slice(bullet).trimEnd().length || heading.isLabelKept);
  state.blocks.push(state.open);
}

function addTable(
  state: Reading,
  rows: readonly TableRow[],
  head: readonly Span[],
  title: string,
): void {
  const heading = readHeading(title);
  if (heading && heading.kind !== "header") {
    state.kind = heading.kind;
    state.label = heading.label;
    state.isLoose = true;
    state.hasHeadings = true;
  }
  state.labels.push(...head);
  const { kind, label } = state;
  for (const row of rows) {
    const { start, end } = row;
    const place = { isBullet: false, isAfterList: false, isLoose: state.isLoose };
    state.blocks.push({ kind, label, start, end, ...place, row });
  }
  state.open = null;
}

function opensJudgement({ text }: Line): boolean {
  const kind = readHeading(text.replace(BULLET, ""))?.kind;
  return kind === "assessment" || kind === "assessment_and_plan";
}

function readLines(source: string): Reading {
  const state: Reading = {
    source,
    blocks: [],
    labels: [],
    blanks: [],
    kind: null,
    label: "",
    open: null,
    hasBullets: false,
    hasHeadings: false,
    isLoose: false,
    isItem: false,
    width: 0,
    parent: null,
    heading: undefined,
    judgedFrom: -1,
  };
  const lines = splitLines(source);
  state.width = Math.max(0, ...lines.map(({ text }) => text.trimEnd().length));
  state.judgedFrom = lines.findLast(opensJudgement)?.start ?? -1;
  for (let at = 0; at < lines.length; at += 1) {
    const whole = lines[at];
    if (!whole) continue;
    if (whole.text.trim() === "") {
      if (whole.start < source.length) {
        const end = whole.start + Math.max(1, whole.text.length);
        state.blanks.push({ start: whole.start, end });
      }
      state.open = null;
      continue;
    }
    const table = readTable(lines, at);
    if (table) {
      addTable(state, table.rows, table.head, table.heading);
      at = table.end - 1;
    } else for (const line of cutAtHeadings(whole)) readLine(state, line);
  }
  return state;
}

const SMALL_LETTERS = 0.02;
const SMALL_STARTS = 0.7;
const LEAST_LENGTH = 80;

/** Hardly a capital, not even where a line begins: headings are plain words there. */
function isSmallLettered(text: string): boolean {
  const capitals = (text.match(/\p{Lu}/gu) ?? []).length;
  const lines = text.split("\n").filter((line) => /\p{L}/u.test(line));
  const small = lines.filter((line) => /^\P{L}*\p{Ll}/u.test(line)).length;
  const isLong = text.length >= LEAST_LENGTH && capitals <= text.length * SMALL_LETTERS;
  return isLong && small >= lines.length * SMALL_STARTS;
}

/** Lines into blocks under headings, blocks into clauses. Offsets are UTF-16 units into `source`. */
export function splitNote(source: string): NoteStructure {
  const masked = maskDictation(source);
  const state = readLines(masked.text);
  const isSpoken = masked.isDictated || isSmallLettered(source);
  const labels = [...state.labels];
  const clauses: NoteClause[] = [];
  const spoken: Span[] = [];
  let carried: Readonly<{ kind: HeadingKind; label: string; block: NoteBlock }> | null = null;
  for (const [index, block] of state.blocks.entries()) {
    const before: NoteBlock | undefined = state.blocks[index - 1];
    const isSameHeading: boolean =
      carried !== null && before?.kind === block.kind && before.label === block.label;
    if (!isSameHeading) carried = null;
    const under: NoteBlock = carried
      ? { ...block, kind: carried.kind, label: carried.label, isLoose: true }
      : block;
    const split = splitBlock(under, masked.text, index, isSpoken);
    clauses.push(...split.clauses);
    labels.push(...split.labels);
    spoken.push(...split.commands);
    if (split.bare) carried = { ...split.bare, block };
  }
  return {
    clauses,
    labels,
    blanks: state.blanks,
    marks: [...masked.marks, ...spoken],
    hasHeadings: state.hasHeadings,
    isSpoken,
  };
}
