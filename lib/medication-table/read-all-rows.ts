import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { readRowsIn } from "./read-rows";
import { rowDigests } from "./row-digest";
import type { RowView } from "./table.schema";

export type WholeRow = RowView & Readonly<{ digest: string }>;

/** Every row with how it stands, in one piece: for an export. An entry says that the table left the page. */
export async function readAllRows(caller: Caller): Promise<readonly WholeRow[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "medication_table.read", clinic);
    const rows = await readRowsIn(act);
    await act.record({
      type: "medication_table.exported",
      action: "R",
      counts: { rows: rows.length },
      basis: permit.basis,
    });
    return rows.map(({ row, view }) => ({ ...view, digest: rowDigests().get(row.id) ?? "" }));
  });
}
