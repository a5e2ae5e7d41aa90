import { readHeading, type HeadingKind } from "./section-headings";
import { splitLines } from "./split-turns";

/** A clause of a written note under its heading; `start` includes a kept label such as "ECG today:". */
export type NoteClause = Readonly<{
  kind: HeadingKind | null;
  /** Heading as written; "" without one. */
  label: string;
  start: number;
  end: number;
  text: string;
  isBullet: boolean;
  /** Stands without a bullet after a list that had them: it may not belong to the heading. */
  isAfterList: boolean;
  block: number;
}>;

export type NoteStructure = Readonly<{
  clauses: readonly NoteClause[];
  /** Heading words that no sentence repeats. */
  labels: readonly Readonly<{ start: number; end: number }>[];
  blanks: readonly Readonly<{ start: number; end: number }>[];
  hasHeadings: boolean;
}>;

type Block = {
  kind: HeadingKind | null;
  label: string;
  start: number;
  end: number;
  isBullet: boolean;
  isAfterList: boolean;
};

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)](?=\s)|#\s?\d{0,2}[.)]?)\s*/;
/** A heading in the middle of a line: "FH: father MI at 61. PSH: lap chole 2012." */
const INLINE_HEADING = /(?<=[.;]\s+|\s{2,}|\t)(?=[A-Z][A-Za-z/&]{0,18}(?: [A-Za-z]+){0,2}:\s)/g;
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
/** Words that begin a part of their own in notes without headings. */
const OWN_LINE =
  /^\s*(?:bp|hr|vitals?|vs|t \d|temp|spo2|(?:on )?exam|gen|heent|neuro|lungs?|cv|heart|abd|ext|skin|labs?|ecg|ekg|cxr|likely|probabl[ey]|impression|plan|start|stop|f\/u|rx|meds?|allerg\w*|nkda|denies|no |pmh|fh)\b/i;

type Line = Readonly<{ start: number; end: number; text: string }>;

function cutAtHeadings(line: Line): Line[] {
  const cuts = [...line.text.matchAll(INLINE_HEADING)]
    .map(({ index }) => index)
    .filter((index) => readHeading(line.text.slice(index)) !== null);
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? line.text.length;
    return { start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
  });
}

function continues(block: Block | null, line: Line, source: string): boolean {
  if (!block || BULLET.test(line.text) || OWN_LINE.test(line.text)) return false;
  const before = source.slice(block.start, block.end).trimEnd();
  if (/,$/.test(before)) return true;
  if (/[.!?;:]$/.test(before)) return false;
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  const isList = block.kind !== null && LIST_KINDS.has(block.kind);
  const startsSmall = /^\s*(?:[a-z(]|\d+ (?!mg))/.test(line.text);
  return (
    (startsSmall &&
      lastLine.length >= SHORTEST_WRAPPED &&
      !(isList && block.kind !== "plan" && block.kind !== "exam")) ||
    (!isList && !block.isBullet && lastLine.length >= WRAPPED)
  );
}

/**
 * Where a sentence ends: a mark and space before a capital, figure or placeholder, or, in notes
 * typed in small letters, after a whole word. Abbreviations end none.
 */
const SENTENCE_END =
  /(?<!\b(?:Dr|Mr|Mrs|Ms|dr|mr|mrs|ms|vs|St|approx|e\.g|i\.e|q\.d|Jr|Sr)\.)(?<=[.!?])\s+(?=["“(]?[A-Z0-9[>~])|(?<=[a-z)]{3}[.!?])(?<!\b(?:mrs|approx|etc|wks?|tabs?|caps?|mos|yrs?|min|hrs?|temp|resp|pts?|dept|appt|esp|incl)\.)\s+(?=[a-z])|;\s*/g;

function splitBlock(block: Block, source: string, index: number): NoteClause[] {
  const text = source.slice(block.start, block.end);
  const clauses: NoteClause[] = [];
  let from = 0;
  const isOneList = block.kind === "medications" || block.kind === "allergies";
  const ends = isOneList ? [] : [...text.matchAll(SENTENCE_END)];
  const bounds = [
    ...ends.map((match) => [match.index, match.index + match[0].length] as const),
    [text.length, text.length] as const,
  ];
  for (const [to, next] of bounds) {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const bare = piece.trim();
    if (/[\p{L}\p{N}]/u.test(bare)) {
      const start = block.start + from + lead;
      clauses.push({ ...block, block: index, start, end: start + bare.length, text: bare });
    }
    from = next;
  }
  return clauses;
}

/** Lines into blocks under headings, blocks into clauses. Offsets are UTF-16 units into `source`. */
export function splitNote(source: string): NoteStructure {
  const blocks: Block[] = [];
  const labels: { start: number; end: number }[] = [];
  const blanks: { start: number; end: number }[] = [];
  let kind: HeadingKind | null = null;
  let label = "";
  let open: Block | null = null;
  let hasBullets = false;
  let hasHeadings = false;
  for (const whole of splitLines(source)) {
    if (whole.text.trim() === "") {
      if (whole.start < source.length) {
        blanks.push({ start: whole.start, end: whole.start + Math.max(1, whole.text.length) });
      }
      open = null;
      continue;
    }
    for (const line of cutAtHeadings(whole)) {
      const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
      const heading = readHeading(line.text.slice(bullet));
      const offset = bullet + (heading && !heading.isLabelKept ? heading.length : 0);
      if (heading) {
        kind = heading.kind;
        label = heading.label;
        hasBullets = false;
        hasHeadings ||= heading.kind !== "header";
        if (!heading.isLabelKept) labels.push({ start: line.start, end: line.start + offset });
        open = null;
      }
      const isBullet = bullet > 0;
      if (line.text.slice(offset).trim() === "") continue;
      if (open && !heading && continues(open, line, source)) {
        open.end = line.end;
        continue;
      }
      const start = line.start + offset;
      open = { kind, label, start, end: line.end, isBullet, isAfterList: hasBullets && !isBullet };
      hasBullets ||= isBullet;
      blocks.push(open);
    }
  }
  return {
    clauses: blocks.flatMap((block, index) => splitBlock(block, source, index)),
    labels,
    blanks,
    hasHeadings,
  };
}
