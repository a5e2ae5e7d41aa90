import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { tableVersion } from "@/lib/safety/table-version";
import { loadImportsInForce, loadNamesInForce } from "./names/name-store";
import { readRowDetailIn } from "./read-row-detail";
import { readRowsIn, type StandingRow } from "./read-rows";
import { filterRows, searchedMedicine } from "./table-rules";
import { loadMode, loadNames } from "./table-store";
import {
  ROWS_A_PAGE,
  tableQuerySchema,
  type NameImportView,
  type RowState,
  type TableView,
} from "./table.schema";

/**
 * The page "Medication table": the rows asked for, how they stand, the choice in force and the imports of names. Says
 * nothing of a chart.
 */
export async function readTable(
  caller: Caller,
  input: z.input<typeof tableQuerySchema>,
): Promise<TableView> {
  const query = tableQuerySchema.parse(input);
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    await demand(act, "medication_table.read", clinic);
    const all = await readRowsIn(act);
    const medicine = searchedMedicine(query.search, await loadNamesInForce(act));
    const byId = new Map(all.map((each) => [each.row.id, each]));
    const found = filterRows(all, query, medicine).flatMap(({ id }) => byId.get(id) ?? []);
    const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
    const page = Math.min(query.page, pages);
    const open = query.rowId === undefined ? undefined : byId.get(query.rowId);
    const { version, statement } = tableVersion();
    const { roles } = act.actor;
    return {
      edition: version,
      statement,
      mode: await viewMode(act),
      counts: countStates(all),
      total: all.length,
      found: found.length,
      page,
      rows: found.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE).map(({ view }) => view),
      medicine: medicine?.ingredient ?? null,
      open: open === undefined ? null : await readRowDetailIn(act, open),
      imports: await viewImports(act),
      may: {
        review: roles.includes("clinician"),
        recall: roles.includes("clinician") || roles.includes("administrator"),
        trace:
          roles.includes("clinician") ||
          roles.includes("administrator") ||
          roles.includes("compliance_officer"),
        manage: roles.includes("administrator"),
      },
    };
  });
}

function countStates(rows: readonly StandingRow[]): Record<RowState, number> {
  const counts = { not_reviewed: 0, reviewed: 0, changed: 0, recalled: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

async function viewMode(act: Act): Promise<TableView["mode"]> {
  const { version, mode, reason, createdById, createdAt } = await loadMode(act);
  const names = await loadNames(act, createdById === null ? [] : [createdById]);
  const by = createdById === null ? null : (names.get(createdById) ?? "Unknown");
  return { version, mode, reason, by, at: createdAt?.toISOString() ?? null };
}

async function viewImports(act: Act): Promise<NameImportView[]> {
  const imports = await loadImportsInForce(act);
  const names = await loadNames(
    act,
    imports.map(({ createdById }) => createdById),
  );
  return imports.map(({ version, source, content, createdById, createdAt }) => ({
    version,
    source,
    names: content.names,
    importedBy: names.get(createdById) ?? "Unknown",
    importedAt: createdAt.toISOString(),
    files: content.files.map(({ name, sha256 }) => ({ name, sha256 })),
    skipped: content.skipped,
  }));
}
