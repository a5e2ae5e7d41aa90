import { SAFETY_ROWS } from "./rows/safety-table";

/** Raised with every change of a row, so that a note can say by which table it was checked. */
const EDITION = "1";

export type TableVersion = Readonly<{
  version: string;
  rowCount: number;
  /** The latest day on which a row was written down, as an ISO date. */
  compiledOn: string;
  statement: string;
}>;

/** What the medication table is: its edition, its number of rows, and who has not read it. */
export function tableVersion(): TableVersion {
  const compiledOn = SAFETY_ROWS.reduce(
    (latest, row) => (row.compiledOn > latest ? row.compiledOn : latest),
    "",
  );
  return {
    version: `${EDITION} (${compiledOn})`,
    rowCount: SAFETY_ROWS.length,
    compiledOn,
    statement:
      "Written from knowledge of the cited labels and lists: not checked against their current text, not reviewed by a pharmacist.",
  };
}
