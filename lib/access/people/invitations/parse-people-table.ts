/**
 * Reads a table of people as it comes out of a spreadsheet or a mail: tab, semicolon or comma between the
 * cells, quoted cells as in RFC 4180, with a line of column names or without. Without one the order is
 * name, e-mail, role, team, title.
 */
export type ParsedRow = {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly familyName: string;
  readonly givenName: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly title: string;
};

export type ParsedTable = { readonly rows: readonly ParsedRow[]; readonly hadHeader: boolean };

type Column = "name" | "family" | "given" | "email" | "role" | "team" | "title";
type Line = { readonly line: number; readonly cells: readonly string[] };

const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  name: ["name", "full name", "person"],
  family: ["family name", "family", "last name", "surname"],
  given: ["given name", "given", "first name"],
  email: ["e-mail", "email", "mail", "e-mail address", "email address"],
  role: ["role", "roles"],
  team: ["team", "care team"],
  title: ["title", "job title", "profession"],
};

const DEFAULT_ORDER: readonly Column[] = ["name", "email", "role", "team", "title"];
/** "Lindqvist, Amara, a@…" without quotes: the name itself took two cells. */
const SPLIT_NAME_ORDER: readonly Column[] = ["family", "given", "email", "role", "team", "title"];

export function parsePeopleTable(text: string): ParsedTable {
  const lines = splitCells(text);
  const first = lines[0];
  if (first === undefined) {
    return { rows: [], hadHeader: false };
  }
  const header = headerOf(first.cells);
  const body = header === null ? lines : lines.slice(1);
  return {
    rows: body.map((line) => rowOf(line, header ?? orderOf(line.cells))),
    hadHeader: header !== null,
  };
}

function splitCells(text: string): Line[] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(plain);
  return readRecords(plain, separator)
    .map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** The separator of the first line with anything on it; a tab wins, since names hold commas and semicolons never. */
function separatorOf(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  const outsideQuotes = line.replace(/"[^"]*"/g, "");
  return ["\t", ";"].find((separator) => outsideQuotes.includes(separator)) ?? ",";
}

/** Splits into records and cells; a quoted cell may hold separators, doubled quotes and line ends. */
function readRecords(text: string, separator: string): Line[] {
  const records: Line[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let line = 1;
  let startLine = 1;
  const endRecord = (): void => {
    records.push({ line: startLine, cells: [...cells, cell] });
    cells = [];
    cell = "";
    startLine = line + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || cell.trim() === "")) {
      isQuoted = !isQuoted;
    } else if (!isQuoted && character === separator) {
      cells.push(cell);
      cell = "";
    } else if (!isQuoted && character === "\n") {
      endRecord();
      line += 1;
    } else {
      cell += character;
      line += character === "\n" ? 1 : 0;
    }
  }
  endRecord();
  return records;
}

/** Control characters and runs of blanks out of the way; spreadsheets add both. */
function cleanCell(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

/** The columns when this line names them: an e-mail column and no cell that is an address itself. */
function headerOf(cells: readonly string[]): (Column | null)[] | null {
  const columns = cells.map(columnNamed);
  const isHeader = columns.includes("email") && !cells.some((cell) => cell.includes("@"));
  return isHeader ? columns : null;
}

function columnNamed(cell: string): Column | null {
  const name = cell.toLowerCase().replace(/[*:]+$/, "");
  const found = Object.entries(COLUMN_NAMES).find(([, names]) => names.includes(name));
  return (found?.[0] as Column | undefined) ?? null;
}

function orderOf(cells: readonly string[]): readonly Column[] {
  const isSplit = cells.length > 2 && !cells[1]?.includes("@") && cells[2]?.includes("@") === true;
  return isSplit ? SPLIT_NAME_ORDER : DEFAULT_ORDER;
}

function rowOf({ line, cells }: Line, columns: readonly (Column | null)[]): ParsedRow {
  const read = (column: Column): string => {
    const at = columns.indexOf(column);
    return at < 0 ? "" : (cells[at] ?? "");
  };
  const split = splitName(read("name"));
  return {
    line,
    familyName: read("family") || split.familyName,
    givenName: read("given") || split.givenName,
    email: read("email").toLowerCase(),
    role: read("role"),
    team: read("team"),
    title: read("title"),
  };
}

/** "Lindqvist, Amara" or "Amara Lindqvist"; the last word is the family name unless a comma says otherwise. */
export function splitName(name: string): { familyName: string; givenName: string } {
  if (name.includes(",")) {
    const [familyName = "", ...rest] = name.split(",");
    return { familyName: familyName.trim(), givenName: rest.join(" ").trim() };
  }
  const words = name.split(" ").filter(Boolean);
  return { familyName: words.at(-1) ?? "", givenName: words.slice(0, -1).join(" ") };
}
