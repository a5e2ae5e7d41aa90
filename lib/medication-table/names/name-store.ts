import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { FurtherNames } from "@/lib/safety/medication-table";
import {
  importContentSchema,
  nameSourceSchema,
  type FurtherName,
  type ImportContent,
  type NameSource,
} from "./name-import.schema";

/** Rows that one statement carries. */
const BATCH = 2_000;

export type ImportRow = Readonly<{
  version: number;
  source: NameSource;
  content: ImportContent;
  createdById: string;
  createdAt: Date;
}>;

/** The newest import of each source: those whose names hold. */
export async function loadImportsInForce(act: Act): Promise<ImportRow[]> {
  const rows = await act.tx.client.medicationNameImport.findMany({
    where: { organizationId: act.actor.organizationId },
    orderBy: [{ source: "asc" }, { version: "desc" }],
    distinct: ["source"],
  });
  return rows.map((row) => ({
    ...row,
    source: nameSourceSchema.parse(row.source),
    content: importContentSchema.parse(row.content),
  }));
}

/** Names that two sources give to different entries of the table stand for neither. */
export async function loadNamesInForce(act: Act): Promise<FurtherNames> {
  const imports = await loadImportsInForce(act);
  if (imports.length === 0) return new Map();
  const rows = await act.tx.client.medicationName.findMany({
    where: {
      organizationId: act.actor.organizationId,
      version: { in: imports.map(({ version }) => version) },
    },
    select: { name: true, ingredient: true },
  });
  const names = new Map<string, string>();
  const disputed = new Set<string>();
  for (const { name, ingredient } of rows) {
    if ((names.get(name) ?? ingredient) !== ingredient) disputed.add(name);
    names.set(name, ingredient);
  }
  for (const name of disputed) names.delete(name);
  return names;
}

export async function newestImportVersion(act: Act): Promise<number> {
  const row = await act.tx.client.medicationNameImport.findFirst({
    where: { organizationId: act.actor.organizationId },
    orderBy: { version: "desc" },
    select: { version: true },
  });
  return row?.version ?? 0;
}

/** Writes the next import with its names. The database refuses one that does not follow the newest (`23505`). */
export async function insertImport(
  permit: Permit<"medication_table.manage">,
  row: Readonly<{ version: number; source: NameSource; content: ImportContent }>,
  names: readonly FurtherName[],
): Promise<void> {
  const { act, organizationId } = permit;
  const { client } = permit.tx;
  const { version } = row;
  await client.medicationNameImport.createMany({
    data: [{ ...row, organizationId, createdById: act.actor.membershipId, createdAt: act.now }],
  });
  for (let from = 0; from < names.length; from += BATCH) {
    const batch = names.slice(from, from + BATCH);
    await client.medicationName.createMany({
      data: batch.map((each) => ({ ...each, organizationId, version })),
    });
  }
}
