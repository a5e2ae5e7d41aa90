import type { Act } from "@/lib/access/act";
import { rowToken } from "./row-token";
import { insertQuotedRows } from "./table-store";

/**
 * Keeps which rows of the medication table a version of a note quotes, so that a recall finds it. Called in the act that
 * writes the version, by whoever writes it; the database refuses a version that another person wrote.
 */
export async function keepQuotedRowsIn(
  act: Act,
  quoted: Readonly<{ noteId: string; version: number; rowIds: readonly string[] }>,
): Promise<void> {
  const { noteId, version, rowIds } = quoted;
  const tokens = [...new Set(rowIds)].map((rowId) => rowToken(act, rowId));
  await insertQuotedRows(act, noteId, version, tokens);
}
