import type { Span } from "@/lib/notes/note-content.schema";

type Line = Readonly<{ start: number; end: number; text: string }>;
/** `column` counts characters from the start of the line. */
type Cell = Readonly<Span & { text: string; column: number }>;

/** A row of a grid of values as it is written in a note: "Na 134 (today), 132 (yesterday)". */
export type TableRow = Readonly<{
  /** First cell: what was measured, or when. */
  label: string;
  written: string;
  /** The cells of the row and the headings of its columns. */
  citations: readonly Span[];
  start: number;
  end: number;
  /** A row of a list of medicines. */
  isMedicine: boolean;
  /** The words that tell what the row is about: without the time it was measured. */
  about: string;
}>;

/** Tables by the index of their first line; `end` is the line after the last. */
export type Table = Readonly<{
  end: number;
  rows: readonly TableRow[];
  heading: string;
  head: readonly Span[];
}>;

type Splitter = (line: Line) => Cell[] | null;

function cellsBetween(line: Line, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    const start = line.start + from + (raw.length - raw.trimStart().length);
    cells.push({ text, start, end: start + text.length, column: start - line.start });
  };
  for (const match of line.text.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.text.length);
  return cells;
}

const byPipes: Splitter = (line) => {
  if (!line.text.includes("|")) return null;
  const cells = cellsBetween(line, /\|/g);
  const isFramed = line.text.trimStart().startsWith("|");
  const last = cells.at(-1)?.text === "" ? -1 : undefined;
  return cells.slice(isFramed ? 1 : 0, last);
};
const byTabs: Splitter = (line) => (line.text.includes("\t") ? cellsBetween(line, /\t+/g) : null);
const bySpaces: Splitter = (line) =>
  /\S {2,}\S/.test(line.text) ? cellsBetween(line, / {2,}/g) : null;
const byCommas: Splitter = (line) => {
  const cells = cellsBetween(line, /,/g);
  return cells.length >= 4 && cells.every(({ text }) => text.length <= 12) ? cells : null;
};

const RULE = /^[\s|:+=_-]+$/;
const WHEN =
  /^(?:\d{1,2}[/.:-]\d{1,2}(?:[/.:-]\d{2,4})?|\d{4}|\d{1,2} ?(?:am|pm|wks?|weeks?|mo|months?|h)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,4})?|birth|today|yesterday|admission|on arrival|time|date)$/i;
const VALUE = /^[<>~]?\d/;
const MOST_COLUMNS = 12;

/** Words with at most a short number in them ("SpO2", "After nebs x3"): no date of birth, no record number. */
const COLUMN_TITLE = /^[A-Za-z][A-Za-z /%().-]{0,28}\d{0,2}[A-Za-z /%()-]{0,12}$/;

/** A first row names its columns: words or times, no measured values. */
function isHead(cells: readonly Cell[], next: readonly Cell[]): boolean {
  const named = cells.slice(1).filter(({ text }) => text !== "");
  const isNamed = named.every(({ text }) => WHEN.test(text) || COLUMN_TITLE.test(text));
  const first = cells[0]?.text ?? "";
  const holdsNumbers = next.some(({ text }, index) => index > 0 && VALUE.test(text));
  return (
    named.length > 0 && isNamed && holdsNumbers && !VALUE.test(first) && !/\d\s*$|:\s/.test(first)
  );
}

const MEDICINE_HEAD = /^(?:drug|medication|medicine|med|name)s?$/i;
const PLAIN_VALUE = /^(?:results?|values?|level|reading)$/i;
const UNIT_HEAD = /^units?$/i;
const FLAG_HEAD = /^(?:flag|abn(?:ormal)?)$/i;
const RANGE_HEAD = /^(?:ref(?:erence)?(?: range)?|range|normal(?: range)?)$/i;

function writeRow(head: readonly Cell[], row: readonly Cell[], isMedicine: boolean): string {
  const label = (row[0]?.text ?? "").replace(/:$/, "");
  const values = row.slice(1).map((cell, index) => ({ cell, title: head[index + 1]?.text ?? "" }));
  const filled = values.filter(({ cell }) => /[\p{L}\p{N}+]/u.test(cell.text));
  if (isMedicine) return [label, ...filled.map(({ cell }) => cell.text)].join(" ");
  if (WHEN.test(label)) {
    return `${label}: ${filled.map(({ cell, title }) => `${title} ${cell.text}`.trim()).join(", ")}`;
  }
  const parts = filled.map(({ cell, title }, index) => {
    if (UNIT_HEAD.test(title) || FLAG_HEAD.test(title)) return ` ${cell.text}`;
    if (RANGE_HEAD.test(title)) return ` (${title.toLowerCase()} ${cell.text})`;
    const isPlain = title === "" || PLAIN_VALUE.test(title);
    return `${index === 0 ? " " : ", "}${cell.text}${isPlain ? "" : ` (${asWord(title)})`}`;
  });
  return `${label}${parts.join("")}`;
}

function aboutOf(label: string, written: string): string {
  const isTimed = WHEN.test(label);
  return isTimed ? (written.slice(label.length + 1).split(",")[0] ?? "").trim() : written;
}

/** A column's title beside a value: "Today" reads "today", "SpO2" stays. */
function asWord(title: string): string {
  return /^[A-Z][a-z]+\b/.test(title) &&
    !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(title)
    ? title.slice(0, 1).toLowerCase() + title.slice(1)
    : title;
}

const BLANK: Cell = { text: "", start: 0, end: 0, column: 0 };

/** Cells of an aligned row under the titles they stand nearest to: a column may be empty. */
function underTitles(head: readonly Cell[], row: readonly Cell[]): Cell[] {
  const [label, ...values] = row;
  if (!label || row.length >= head.length) return [...row];
  const placed: Cell[] = [label, ...head.slice(1).map(() => BLANK)];
  let from = 1;
  for (const cell of values) {
    let best = from;
    for (let at = from; at < head.length; at += 1) {
      const [near, far] = [head[at], head[best]];
      const isNearer =
        near && far && Math.abs(near.column - cell.column) < Math.abs(far.column - cell.column);
      if (isNearer) best = at;
    }
    placed[best] = cell;
    from = best + 1;
  }
  return placed;
}

function align(head: readonly Cell[], width: number): Cell[] {
  return head.length === width - 1 ? [BLANK, ...head] : [...head];
}

function buildTable(head: readonly Cell[], body: readonly (readonly Cell[])[], end: number): Table {
  const isMedicine = MEDICINE_HEAD.test(head[0]?.text ?? "");
  const rows = body.map((row): TableRow => {
    const titles = align(head, Math.max(row.length, head.length));
    const cells = row.filter(({ text }) => text !== "");
    const used = isMedicine ? [] : titles.slice(1, row.length).filter(({ text }) => text !== "");
    const span = ({ start, end: last }: Span): Span => ({ start, end: last });
    const label = (row[0]?.text ?? "").replace(/:$/, "");
    const written = writeRow(titles, row, isMedicine);
    return {
      label,
      written,
      about: aboutOf(label, written),
      citations: [...used, ...cells].map(span),
      start: cells[0]?.start ?? 0,
      end: cells.at(-1)?.end ?? 0,
      isMedicine,
    };
  });
  const headSpans = head
    .filter(({ text }) => text !== "")
    .map(({ start, end: last }) => ({ start, end: last }));
  return { end, rows, heading: head[0]?.text ?? "", head: headSpans };
}

function readWith(split: Splitter, lines: readonly Line[], at: number): Table | null {
  const first = lines[at];
  const head = first && !RULE.test(first.text) ? split(first) : null;
  if (!head || head.length < 2 || head.length > MOST_COLUMNS) return null;
  const body: Cell[][] = [];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.text.trim() === "") break;
    if (RULE.test(line.text)) continue;
    const cells = split(line);
    const isRow = cells && cells.length >= 2 && cells.length <= head.length + 1;
    if (!isRow) break;
    body.push(split === bySpaces ? underTitles(head, cells) : cells);
  }
  const second = body[0];
  const isGrid =
    second !== undefined &&
    (isHead(align(head, second.length), second) || MEDICINE_HEAD.test(head[0]?.text ?? ""));
  return isGrid ? buildTable(head, body, next) : null;
}

/** The table that begins at a line: columns cut by pipes, tabs, wide spaces or commas, under a row of titles. */
export function readTable(lines: readonly Line[], at: number): Table | null {
  for (const split of [byPipes, byTabs, bySpaces, byCommas]) {
    const table = readWith(split, lines, at);
    if (table) return table;
  }
  return null;
}
