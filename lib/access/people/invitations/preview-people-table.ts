import type { z } from "zod";
import type { Act } from "../../act";
import { demand } from "../../authorize";
import type { Permit } from "../../permit";
import type { Caller } from "../../runtime";
import { withActor } from "../../with-actor";
import { ProvenoteError } from "@/lib/errors";
import { MAX_TABLE_ROWS, previewTableSchema, type TablePreview } from "./invitation.schema";
import { loadDirectory } from "./invitation-store";
import { parsePeopleTable } from "./parse-people-table";
import { reviewTable } from "./people-table-rules";

/**
 * Shows what a pasted table would do, row by row with what needs a fix. Nothing is written and nothing sent.
 * @throws ProvenoteError `people.too_many_rows` (413).
 */
export async function previewPeopleTable(
  caller: Caller,
  input: z.infer<typeof previewTableSchema>,
): Promise<TablePreview> {
  const { text } = previewTableSchema.parse(input);
  return withActor(caller, async (act) => reviewTableIn(await demandManage(act), text));
}

export function demandManage(act: Act): Promise<Permit<"people.manage">> {
  return demand(act, "people.manage", { kind: "organization", id: act.actor.organizationId });
}

export async function reviewTableIn(
  permit: Permit<"people.manage">,
  text: string,
): Promise<TablePreview> {
  const table = parsePeopleTable(text);
  if (table.rows.length > MAX_TABLE_ROWS) {
    throw new ProvenoteError(
      "too_large",
      "people.too_many_rows",
      `${table.rows.length} rows. The limit is ${MAX_TABLE_ROWS}: paste the table in parts.`,
      { rows: table.rows.length, limit: MAX_TABLE_ROWS },
    );
  }
  return reviewTable(table, await loadDirectory(permit));
}
