import type { Act } from "@/lib/access/act";
import type { Pool } from "@/lib/db/open-pool";
import type { Keyring, KeyOwner } from "@/lib/keys/keyring";
import { openText } from "@/lib/keys/open";
import { seal, type SealContext } from "@/lib/keys/seal";
import { honeytokenSchema, type HoneytokenPatient } from "./honeytoken.schema";
import type { CallPermit } from "../calls/call-permit";

type Row = Readonly<{ id: string; patient: HoneytokenPatient }>;

/** Nobody destroys the keys of somebody who does not exist, so they hang on the organization's own key. */
const contextOf = (organizationId: KeyOwner["organizationId"], rowId: string): SealContext => ({
  organizationId,
  subjectId: null,
  keyClass: "identity",
  table: "honeytoken_patient",
  column: "content",
  rowId,
});

/**
 * The made-up patients of the job's organization, opened. The database shows them to a job alone.
 * @throws ProvenoteError `keys.envelope_refused` when a row was changed or put in from elsewhere.
 */
export async function loadHoneytokens(permit: CallPermit): Promise<Row[]> {
  const { act, organizationId } = permit;
  const rows = await permit.tx.client.honeytokenPatient.findMany({
    where: { organizationId },
    select: { id: true, content: true },
    orderBy: { id: "asc" },
  });
  return Promise.all(
    rows.map(async ({ id, content }) => ({
      id,
      patient: await openRow(act, { organizationId, id, content }),
    })),
  );
}

async function openRow(
  { keyring }: Pick<Act, "keyring">,
  row: { readonly organizationId: string; readonly id: string; readonly content: Uint8Array },
): Promise<HoneytokenPatient> {
  const text = await openText(keyring, contextOf(row.organizationId, row.id), row.content);
  return honeytokenSchema.parse(JSON.parse(text));
}

export async function listWithoutHoneytokens(jobs: Pool): Promise<string[]> {
  const { rows } = await jobs.query<{ id: string }>(
    "SELECT organizations_without_honeytokens AS id FROM organizations_without_honeytokens()",
  );
  return rows.map(({ id }) => id);
}

/** @returns false when another worker was first. */
export async function insertHoneytokens(
  jobs: Pool,
  keyring: Keyring,
  organizationId: string,
  drawn: readonly Row[],
): Promise<boolean> {
  const contents = await Promise.all(
    drawn.map(async ({ id, patient }) =>
      Buffer.from(await seal(keyring, contextOf(organizationId, id), JSON.stringify(patient))),
    ),
  );
  const ids = drawn.map(({ id }) => id);
  const { rows } = await jobs.query<{ added: boolean }>(
    "SELECT add_honeytokens($1::uuid, $2::uuid[], $3::bytea[]) AS added",
    [organizationId, ids, contents],
  );
  return rows[0]?.added ?? false;
}
