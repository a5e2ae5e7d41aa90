import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import type { TestClinic } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import type { Keyring } from "@/lib/keys/keyring";
import { openText } from "@/lib/keys/open";
import { addHoneytokens } from "@/lib/llm/honeytokens/add-honeytokens";
import { openHoneytokensIn } from "@/lib/llm/honeytokens/open-honeytokens";
import { honeytokenSchema, type HoneytokenPatient } from "@/lib/llm/honeytokens/honeytoken.schema";
import { randomFrom } from "@/lib/phi/testing/seeded-random";
import { asDefiner } from "./by-sql";

export type MadeUp = HoneytokenPatient & { readonly id: string };

/** Opens a sealed row of somebody who does not exist, wherever it was copied to. */
async function openMadeUp(
  keyring: Keyring,
  row: Readonly<Record<string, unknown>>,
): Promise<MadeUp> {
  const place = {
    organizationId: String(row["organization_id"]),
    subjectId: null,
    keyClass: "identity",
    table: "honeytoken_patient",
    column: "content",
    rowId: String(row["id"]),
  } as const;
  const text = await openText(keyring, place, row["content"] as Buffer);
  return { ...honeytokenSchema.parse(JSON.parse(text)), id: place.rowId };
}

/** The clinic's patients who do not exist, as the worker puts them in; the same people in each run of a test, in one order. */
export async function madeUpOf(clinic: TestClinic): Promise<readonly MadeUp[]> {
  const random = randomFrom(26);
  const randomBytes = (size: number): Uint8Array =>
    Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
  await addHoneytokens(clinic.jobs, { ...clinic.runtime, randomBytes });
  const rows = await asDefiner(
    clinic,
    "SELECT * FROM honeytoken_patient WHERE organization_id = $1",
    [clinic.organizationId],
  );
  return openAllMadeUp(clinic.keyring, rows);
}

export async function openAllMadeUp(
  keyring: Keyring,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly MadeUp[]> {
  const opened = await Promise.all(rows.map((row) => openMadeUp(keyring, row)));
  return opened.sort((a, b) => (a.family < b.family ? -1 : 1));
}

/** What a job of this run compares answers with. */
export async function valuesInJob(job: Caller, runId: string): Promise<readonly string[]> {
  const opened = await withActor(job, async (act) =>
    openHoneytokensIn(await demand(act, "draft.run", { kind: "run", id: runId })),
  );
  return opened.map(({ value }) => value);
}
