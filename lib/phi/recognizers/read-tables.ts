/**
 * Tables in plain text: a head line that names its columns, and the lines of as many cells below it,
 * parted by tab, bar, comma or semicolon. Shared by what finds identifiers in columns and by what
 * keeps codes.
 */
type Cell = { readonly start: number; readonly end: number; readonly text: string };
type Column = { readonly label: string; readonly cells: readonly Cell[] };
export type Table = { readonly columns: readonly Column[] };

const MARKS = ["\t", "|", ",", ";"] as const;
const MAX_CELLS = 40;
const MAX_LINE = 2_000;
const MAX_LABEL = 30;

type OpenTable = { mark: string; columns: { label: string; cells: Cell[] }[] };

function cutLine(text: string, start: number, end: number, mark: string): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at <= end && cells.length < MAX_CELLS;) {
    const next = text.indexOf(mark, at);
    const stop = next === -1 || next > end ? end : next;
    const raw = text.slice(at, stop);
    const lead = raw.length - raw.trimStart().length;
    const cell = raw.trim();
    cells.push({ start: at + lead, end: at + lead + cell.length, text: cell });
    at = stop + 1;
  }
  return cells;
}

/** "First_Name" -> "first name". */
function labelOf(cell: Cell): string {
  return cell.text
    .toLowerCase()
    .replace(/[_*"]+/g, " ")
    .replace(/\s{2,}/g, " ")
    .trim();
}

/** "first_name,dob,zip": no blank within or between. */
function isTight(cells: readonly Cell[]): boolean {
  return cells.every(
    ({ text, start }, at) =>
      !text.includes(" ") && (at === 0 || start === (cells[at - 1]?.end ?? 0) + 1),
  );
}

/** Commas and semicolons part the words of a sentence as well: there one label alone proves nothing. */
function isHead(
  cells: readonly Cell[],
  mark: string,
  isLabel: (label: string) => boolean,
): boolean {
  const labels = cells.filter((cell) => isLabel(labelOf(cell))).length;
  return (
    cells.length > 2 &&
    cells.every(({ text }) => text.length <= MAX_LABEL && !/\d{2}/.test(text)) &&
    labels >= (mark === "\t" || mark === "|" || isTight(cells) ? 1 : 2)
  );
}

/**
 * The tables of `text` whose head holds at least one label that `isLabel` knows. Offsets are those of
 * `text`; an empty line, or one of another shape, ends a table.
 */
export function readTables(text: string, isLabel: (label: string) => boolean): Table[] {
  const tables: Table[] = [];
  let open: OpenTable | undefined;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const stop = Math.min(end, start + MAX_LINE);
    const line = text.slice(start, stop);
    const cells: Cell[] =
      open !== undefined && line.includes(open.mark) ? cutLine(text, start, stop, open.mark) : [];
    if (open !== undefined && cells.length > 0 && !isHead(cells, open.mark, isLabel)) {
      if (Math.abs(cells.length - open.columns.length) <= 1) {
        for (const [at, column] of open.columns.entries()) {
          const cell = cells[at];
          if (cell !== undefined) column.cells.push(cell);
        }
      }
    } else {
      open = undefined;
      for (const mark of MARKS) {
        if (!line.includes(mark)) continue;
        const heads = cutLine(text, start, stop, mark);
        if (!isHead(heads, mark, isLabel)) continue;
        open = { mark, columns: heads.map((cell) => ({ label: labelOf(cell), cells: [] })) };
        tables.push(open);
        break;
      }
    }
    start = end + 1;
  }
  return tables;
}
