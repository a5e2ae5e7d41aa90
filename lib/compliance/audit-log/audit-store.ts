import type { Permit } from "@/lib/access/permit";

type AuditPermit = Permit<"audit.read" | "audit.export" | "identity.resolve">;

/** What `read_audit` takes; see the function in the migrations. Times are ISO 8601. */
export type AuditFilter = {
  readonly from?: string;
  readonly to?: string;
  readonly actorId?: string;
  readonly patientId?: string;
  readonly types?: readonly string[];
  readonly outcome?: string;
  readonly entryId?: string;
};

export type AuditPlace = { readonly at: string; readonly id: string };

/** One row as it stands in the log: `recordedAt` to the microsecond, `entry` the exact bytes. */
export type RawEntry = {
  readonly id: string;
  readonly recordedAt: string;
  readonly entry: Uint8Array;
};

type Row = { id: string; recorded_at: string; entry: Uint8Array };

/**
 * At most `limit` entries, newest first, older than `place`; with `isNewer` the ones just above it, still
 * newest first. The pair of time and id orders entries of the same microsecond.
 */
export async function loadEntries(
  permit: AuditPermit,
  filter: AuditFilter,
  limit: number,
  place: AuditPlace | null = null,
  isNewer = false,
): Promise<RawEntry[]> {
  const cursor = place === null ? {} : { cursorAt: place.at, cursorId: place.id, newer: isNewer };
  const json = JSON.stringify({ ...filter, ...cursor });
  const rows = await permit.tx.client.$queryRaw<Row[]>`
    SELECT r.id, to_char(r.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recorded_at, r.entry
      FROM read_audit(${json}::jsonb, ${limit}::integer) r`;
  const entries = rows.map((row) => ({
    id: row.id,
    recordedAt: row.recorded_at,
    entry: row.entry,
  }));
  return isNewer ? entries.reverse() : entries;
}

export type AuditCounts = {
  readonly entries: number;
  readonly people: number;
  readonly refused: number;
  /** True when there are more entries than were counted. */
  readonly isCapped: boolean;
};

type CountRow = { entries: bigint; people: bigint; refused: bigint; capped: boolean };

/** Counts over the newest `ceiling` entries of a filter. */
export async function countEntries(
  permit: AuditPermit,
  filter: AuditFilter,
  ceiling: number,
): Promise<AuditCounts> {
  const rows = await permit.tx.client.$queryRaw<CountRow[]>`
    SELECT * FROM summarize_audit(${JSON.stringify(filter)}::jsonb, ${ceiling}::integer)`;
  const row = rows[0];
  return {
    entries: Number(row?.entries ?? 0),
    people: Number(row?.people ?? 0),
    refused: Number(row?.refused ?? 0),
    isCapped: row?.capped ?? false,
  };
}

export type StaffName = {
  readonly membershipId: string;
  readonly familyName: string;
  readonly givenName: string;
};

type StaffRow = { id: string; family_name: string; given_name: string };

/** Names of people of the clinic by membership, those who left included. */
export async function loadStaffNames(
  permit: AuditPermit,
  ids: readonly string[],
): Promise<Map<string, StaffName>> {
  const rows = await permit.tx.client.$queryRaw<StaffRow[]>`
    SELECT m.id, p.family_name, p.given_name FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.id = ANY (${[...new Set(ids)]}::uuid[])`;
  return new Map(
    rows.map((row) => [
      row.id,
      { membershipId: row.id, familyName: row.family_name, givenName: row.given_name },
    ]),
  );
}

/** Numbers of patients, which say nothing about them. */
export async function loadPatientNumbers(
  permit: AuditPermit,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await permit.tx.client.$queryRaw<{ id: string; number: string }[]>`
    SELECT id, number FROM patient_numbers(${[...new Set(ids)]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row.number]));
}

export async function findPatientByNumber(
  permit: AuditPermit,
  number: string,
): Promise<string | null> {
  const rows = await permit.tx.client.$queryRaw<{ id: string }[]>`
    SELECT id FROM patient_by_number(${number})`;
  return rows[0]?.id ?? null;
}

export type SealedIdentity = {
  readonly id: string;
  readonly number: string;
  readonly demographics: Uint8Array;
};

/** Sealed demographics of one patient by id, or of those whose token matches. */
export async function loadSealedIdentities(
  permit: Permit<"identity.resolve">,
  by: { readonly id: string } | { readonly field: string; readonly token: Uint8Array },
): Promise<SealedIdentity[]> {
  const field = "id" in by ? "" : by.field;
  const token = "id" in by ? Buffer.alloc(0) : Buffer.from(by.token);
  const id = "id" in by ? by.id : null;
  return permit.tx.client.$queryRaw<SealedIdentity[]>`
    SELECT id, number, demographics FROM resolve_identity(${field}, ${token}, ${id}::uuid) ORDER BY number`;
}
