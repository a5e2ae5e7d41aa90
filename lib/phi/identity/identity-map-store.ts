import { z } from "zod";
import type { Permit } from "@/lib/access/permit";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import { identifierCategorySchema } from "../identifier.schema";
import { EMPTY_PLACEHOLDER_MAP, type PlaceholderMap } from "../placeholder-map";

const mapSchema = z.object({
  entries: z.array(
    z.object({ placeholder: z.string(), category: identifierCategorySchema, value: z.string() }),
  ),
});

type MapPermit = Permit<
  | "draft.run"
  | "document.read"
  | "document.file"
  | "note.embed"
  | "note.edit"
  | "text.write"
  | "patient.add_document"
>;

const contextOf = (organizationId: string, subjectId: string) =>
  ({
    organizationId,
    subjectId,
    keyClass: "identity",
    table: "identity_map",
    column: "content",
    rowId: subjectId,
  }) as const;

/** The sealed placeholder map of the permit's subject; empty when there is none yet. */
export async function loadIdentityMap(permit: MapPermit): Promise<PlaceholderMap> {
  const subjectId = permit.chartSubjectId;
  const row = await permit.tx.client.identityMap.findFirst({ where: { subjectId } });
  if (row === null) return EMPTY_PLACEHOLDER_MAP;
  const text = await openText(
    permit.act.keyring,
    contextOf(permit.organizationId, subjectId),
    row.content,
  );
  return mapSchema.parse(JSON.parse(text));
}

/** The map as `loadIdentityMap` gives it; nobody else changes it before this transaction ends. */
export async function lockIdentityMap(permit: MapPermit): Promise<PlaceholderMap> {
  await permit.tx.client.$queryRaw`
    SELECT subject_id FROM identity_map WHERE subject_id = ${permit.chartSubjectId}::uuid FOR UPDATE`;
  return loadIdentityMap(permit);
}

/** Writes the map of the permit's subject. */
export async function saveIdentityMap(permit: MapPermit, map: PlaceholderMap): Promise<void> {
  const { organizationId } = permit;
  const subjectId = permit.chartSubjectId;
  const sealed = await seal(
    permit.act.keyring,
    contextOf(organizationId, subjectId),
    JSON.stringify(map),
  );
  const content = Buffer.from(sealed);
  const { client } = permit.tx;
  const { count } = await client.identityMap.updateMany({
    where: { subjectId },
    data: { content, revision: { increment: 1 }, updatedAt: permit.act.now },
  });
  if (count === 0) {
    await client.identityMap.createMany({ data: [{ organizationId, subjectId, content }] });
  }
}

/** Takes the map of an unfiled text away once its entries stand in the patient's map. */
export async function deleteIdentityMap(permit: Permit<"document.file">): Promise<void> {
  await permit.tx.client.identityMap.deleteMany({ where: { subjectId: permit.chartSubjectId } });
}
