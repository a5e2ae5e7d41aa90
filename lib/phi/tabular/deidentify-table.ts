import type { IdentifierCategory, KnownValue } from "../identifier.schema";
import type { RandomSource } from "../surrogates/random-source";
import { drawBelow } from "../surrogates/random-source";
import { assessAnonymity, type Anonymity } from "./assess-anonymity";
import { isQuasi, writeRole, type ColumnRole } from "./column-roles";
import { findInColumns, type ColumnFindings } from "./find-in-columns";
import { generaliseCell, UNREADABLE } from "./generalise-cell";
import type { Table } from "./parse-table";

export type TableRequest = {
  readonly roles: readonly ColumnRole[];
  /** Fewest persons a class may have; 2 or more. */
  readonly k: number;
  /** Fewest different sensitive values in a class; null asks for none. */
  readonly l: number | null;
  /** Leaves out the rows of classes that are too small or too uniform. */
  readonly isSuppressing: boolean;
  readonly today: Date;
  readonly random: RandomSource;
  /** The de-identified text of a cell, or null when it was refused; the values are those of the same row. */
  readonly redact: (text: string, knownValues: readonly KnownValue[]) => Promise<string | null>;
};

/** Counts, names of columns and verdict; never a value. */
type TableReport = {
  readonly schema: "provenote-table-report/v1";
  readonly verdict: string;
  readonly isDeidentified: boolean;
  /** Why it is not; empty when it is. */
  readonly reasons: readonly string[];
  readonly k: number;
  readonly l: number | null;
  readonly rows: { readonly read: number; readonly written: number; readonly suppressed: number };
  /** What `classes` counts: persons where there are pseudonyms. */
  readonly countedBy: "persons" | "rows";
  readonly columns: readonly {
    readonly name: string;
    readonly role: string;
    readonly unreadable: number;
  }[];
  readonly classes: Omit<Anonymity, "isExposed">;
  /** Of the rows read, before anything was suppressed. */
  readonly shareToSuppress: number;
  readonly withheldTexts: number;
  readonly findings: readonly ColumnFindings[];
};

export type DeidentifiedTable = { readonly table: Table; readonly report: TableReport };

/**
 * De-identifies a table under roles that a person chose, and says whether it may be called so under k. The rules
 * are those of expert determination (45 CFR 164.514(b)(1)) as a tool can check them; the judgement whether k and
 * the roles fit the release stays with the expert.
 */
export async function deidentifyTable(
  table: Table,
  request: TableRequest,
): Promise<DeidentifiedTable> {
  const { roles, k, l } = request;
  const made = await applyRoles(table, request);
  const kept = roles.flatMap((role, at) => (role.kind === "drop" ? [] : [{ role, at }]));
  const placesOf = (isWanted: (role: ColumnRole) => boolean): number[] =>
    kept.flatMap(({ role }, place) => (isWanted(role) ? [place] : []));
  const measure = (rows: readonly (readonly string[])[]): Anonymity =>
    assessAnonymity({
      rows,
      quasi: placesOf(isQuasi),
      pseudonyms: placesOf(({ kind }) => kind === "pseudonym"),
      sensitive: placesOf(({ kind }) => kind === "sensitive"),
      k,
      l,
    });
  const before = measure(made.rows);
  const exposed = before.isExposed.filter(Boolean).length;
  const written = request.isSuppressing
    ? made.rows.filter((_, at) => before.isExposed[at] !== true)
    : made.rows;
  const { isExposed: _left, ...classes } = request.isSuppressing ? measure(written) : before;
  const findings = findInColumns(table, roles);
  const reasons = [
    ...(placesOf(isQuasi).length === 0
      ? ["No column is named as a quasi-identifier: k says nothing."]
      : []),
    ...reasonsAgainst(classes, written.length, request),
    ...findings.map(({ column, cells }) => `${cells} cells of "${column}" hold an identifier.`),
  ];
  const isDeidentified = reasons.length === 0;
  const read = table.rows.length;
  return {
    table: { header: kept.map(({ at }) => table.header[at] ?? ""), rows: written },
    report: {
      schema: "provenote-table-report/v1",
      verdict: `${isDeidentified ? "De-identified" : "Not de-identified"} under k = ${k}.`,
      isDeidentified,
      reasons,
      k,
      l,
      rows: { read, written: written.length, suppressed: read - written.length },
      countedBy: roles.some(({ kind }) => kind === "pseudonym") ? "persons" : "rows",
      columns: roles.map((role, at) => ({
        name: table.header[at] ?? "",
        role: writeRole(role),
        unreadable: made.unreadable[at] ?? 0,
      })),
      classes,
      shareToSuppress: read === 0 ? 0 : exposed / read,
      withheldTexts: made.withheld,
      findings,
    },
  };
}

function reasonsAgainst(
  { classesBelowK, classesBelowL }: TableReport["classes"],
  rowCount: number,
  { k, l }: TableRequest,
): string[] {
  return [
    ...(rowCount === 0 ? ["No row is left."] : []),
    ...(classesBelowK > 0 ? [`${classesBelowK} classes are smaller than ${k}.`] : []),
    ...(classesBelowL > 0
      ? [`${classesBelowL} classes have fewer than ${l} different sensitive values.`]
      : []),
  ];
}

type Made = {
  readonly rows: readonly (readonly string[])[];
  /** By column of the table as read. */
  readonly unreadable: readonly number[];
  readonly withheld: number;
};

const MASK = "***";

async function applyRoles({ header, rows }: Table, request: TableRequest): Promise<Made> {
  const { roles, today, random, redact } = request;
  const unreadable = header.map(() => 0);
  const pseudonyms = header.map(() => new Pseudonyms(random));
  let withheld = 0;
  const made: string[][] = [];
  for (const row of rows) {
    const known = valuesOfRow(header, row, roles);
    const cells: string[] = [];
    for (const [at, role] of roles.entries()) {
      const cell = row[at] ?? "";
      if (role.kind === "drop") continue;
      if (role.kind === "mask") cells.push(cell.trim() === "" ? "" : MASK);
      else if (role.kind === "pseudonym") cells.push(pseudonyms[at]?.of(cell) ?? "");
      else if (role.kind === "text") {
        const text = await redact(cell, known);
        if (text === null) withheld += 1;
        cells.push(text ?? "");
      } else if (role.kind === "generalise") {
        const coarse = generaliseCell(cell, role, today);
        if (coarse === UNREADABLE) unreadable[at] = (unreadable[at] ?? 0) + 1;
        cells.push(coarse);
      } else cells.push(cell);
    }
    made.push(cells);
  }
  return { rows: made, unreadable, withheld };
}

const NAMES = /name|patient|provider|physician|doctor|nurse|contact|guardian|spouse|mother|father/i;

/** What the hidden cells of a row say of its person must not come back in its texts. */
function valuesOfRow(
  header: readonly string[],
  row: readonly string[],
  roles: readonly ColumnRole[],
): KnownValue[] {
  return roles.flatMap(({ kind }, at): KnownValue[] => {
    const value = (row[at] ?? "").trim();
    if (!["drop", "mask", "pseudonym"].includes(kind) || value.length < 3) return [];
    const isName = NAMES.test(header[at] ?? "") && /\p{L}{2}/u.test(value);
    const category: IdentifierCategory = isName ? "name" : "other";
    return [{ category, value }, ...(isName ? partsOf(value) : [])];
  });
}

function partsOf(name: string): KnownValue[] {
  const words = name.split(/[\s,]+/).filter((word) => word.length > 2);
  return words.length < 2 ? [] : words.map((value) => ({ category: "name", value }));
}

const LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";

/** One random code a value within the table; not derived from the value (45 CFR 164.514(c)(1)). */
class Pseudonyms {
  readonly #codes = new Map<string, string>();
  readonly #used = new Set<string>();

  constructor(private readonly random: RandomSource) {}

  of(cell: string): string {
    const value = cell.trim();
    if (value === "") return "";
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    let code = "";
    for (let length = 8; code === "" || this.#used.has(code); length += 1) {
      code = Array.from({ length }, () => LETTERS[drawBelow(LETTERS.length, this.random)]).join("");
    }
    this.#used.add(code);
    this.#codes.set(value, code);
    return code;
  }
}
