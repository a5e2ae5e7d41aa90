import { detectIdentifiers } from "../detect-identifiers";
import type { IdentifierCategory } from "../identifier.schema";
import { isQuasi, type ColumnRole } from "./column-roles";
import type { Table } from "./parse-table";

/** Cells of one column in which an identifier was found, by kind; never which. */
export type ColumnFindings = {
  readonly column: string;
  readonly cells: number;
  readonly kinds: Readonly<Partial<Record<IdentifierCategory, number>>>;
};

/** What a quasi-identifier is by nature: a place, a date, an age. The classes answer for those. */
const OF_QUASI: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  "location",
  "date",
  "age",
]);

/** The kinds in one cell, read behind its column's name as in a form: "mrn: 204417". No classifier reads tables. */
function kindsIn(column: string, cell: string): readonly IdentifierCategory[] {
  const head = `${column}: `;
  const spans = detectIdentifiers(`${head}${cell}`, { isStrict: true });
  return [...new Set(spans.filter(({ end }) => end > head.length).map(({ category }) => category))];
}

/**
 * Looks for identifiers in the columns that leave as they are. A role is a claim of a person about a whole
 * column, and one cell of "keep" with a name in it makes it wrong.
 */
export function findInColumns(table: Table, roles: readonly ColumnRole[]): ColumnFindings[] {
  return table.header.flatMap((column, at) => {
    const role = roles[at];
    if (role === undefined || !["keep", "sensitive", "quasi"].includes(role.kind)) return [];
    const kindsOf = new Map<string, readonly IdentifierCategory[]>();
    const kinds: Partial<Record<IdentifierCategory, number>> = {};
    let cells = 0;
    for (const row of table.rows) {
      const cell = row[at] ?? "";
      const known =
        kindsOf.get(cell) ??
        kindsIn(column, cell).filter((category) => !isQuasi(role) || !OF_QUASI.has(category));
      kindsOf.set(cell, known);
      if (known.length > 0) cells += 1;
      for (const category of known) kinds[category] = (kinds[category] ?? 0) + 1;
    }
    return cells === 0 ? [] : [{ column, cells, kinds }];
  });
}
