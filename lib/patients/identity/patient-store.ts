import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { Demographics } from "../demographics.schema";
import { identityToken, identityTokens, type IdentityField } from "./identity-token";
import { demographicsPlace, openDemographics, sealField } from "../sealed-fields";

export type PatientRow = {
  readonly id: string;
  readonly number: string;
  readonly demographics: Demographics;
  readonly allergyStatus: string;
  readonly aiAllowed: boolean;
  readonly createdAt: Date;
};

const COLUMNS = {
  id: true,
  number: true,
  demographics: true,
  allergyStatus: true,
  aiAllowed: true,
  createdAt: true,
} as const;

/** Inserts the row of a chart whose keys and creator's assignment stand already, and its search tokens. */
export async function insertPatient(
  permit: Permit<"patient.create">,
  patient: { id: string; number: string; demographics: Demographics },
): Promise<void> {
  const { act, organizationId } = permit;
  const sealed = await sealField(
    act,
    demographicsPlace(patient.id),
    JSON.stringify(patient.demographics),
  );
  await permit.tx.client.patient.createMany({
    data: [
      {
        id: patient.id,
        organizationId,
        number: patient.number,
        demographics: sealed,
        createdById: act.actor.membershipId,
      },
    ],
  });
  await insertTokens(permit.act, patient.id, patient.demographics);
}

async function insertTokens(
  act: Act,
  patientId: string,
  demographics: Demographics,
): Promise<void> {
  const { organizationId } = act.actor;
  await act.tx.client.blindIndex.createMany({
    data: identityTokens(act.keyring, organizationId, demographics).map(({ field, token }) => ({
      organizationId,
      field,
      keyVersion: act.keyring.blindIndexVersion,
      token: Buffer.from(token),
      rowId: patientId,
    })),
  });
}

/** Overwrites the demographics of the permit's patient and its tokens. */
export async function updateDemographics(
  permit: Permit<"patient.edit">,
  demographics: Demographics,
): Promise<void> {
  const id = permit.idOf("patient");
  const sealed = await sealField(permit.act, demographicsPlace(id), JSON.stringify(demographics));
  const { client } = permit.tx;
  await client.patient.updateMany({
    where: { id },
    data: { demographics: sealed, revision: { increment: 1 } },
  });
  await client.blindIndex.deleteMany({ where: { rowId: id } });
  await insertTokens(permit.act, id, demographics);
}

export async function loadPatient(
  permit: Permit<
    | "patient.read"
    | "patient.edit"
    | "patient.add_document"
    | "draft.run"
    | "note.edit"
    | "draft.request"
    | "note.read"
    | "note.export"
    | "document.read"
    | "passage.search"
    | "note.embed"
    | "note.sign"
  >,
): Promise<PatientRow> {
  const id = permit.patientId ?? permit.idOf("patient");
  const row = await permit.tx.client.patient.findFirstOrThrow({ where: { id }, select: COLUMNS });
  return { ...row, demographics: await openDemographics(permit.act, row) };
}

/** Patients the actor may see whose token matches; for a coordinator, of the whole clinic. */
export async function findByToken(
  permit: Permit<
    "patient.search" | "text.write" | "document.file" | "patient.create" | "patient.edit"
  >,
  field: IdentityField,
  foldedValue: string,
): Promise<PatientRow[]> {
  const { act } = permit;
  const token = Buffer.from(identityToken(act.keyring, permit.organizationId, field, foldedValue));
  const hits = await permit.tx.client.blindIndex.findMany({
    where: { organizationId: permit.organizationId, field, token },
    select: { rowId: true },
    take: 50,
  });
  return loadPatientsIn(
    permit,
    hits.map((hit) => hit.rowId),
  );
}

/** Every patient the actor may see, newest chart first. */
export async function listPatients(
  permit: Permit<"patient.search">,
  limit: number,
): Promise<PatientRow[]> {
  const rows = await permit.tx.client.patient.findMany({
    where: { organizationId: permit.organizationId },
    orderBy: { createdAt: "desc" },
    take: limit,
    select: COLUMNS,
  });
  return openAll(permit.act, rows);
}

export async function loadPatientsIn(permit: Permit, ids: string[]): Promise<PatientRow[]> {
  const rows = await permit.tx.client.patient.findMany({
    where: { id: { in: ids } },
    select: COLUMNS,
  });
  return openAll(permit.act, rows);
}

async function openAll(
  act: Act,
  rows: (Omit<PatientRow, "demographics"> & { demographics: Uint8Array })[],
): Promise<PatientRow[]> {
  return Promise.all(
    rows.map(async (row) => ({ ...row, demographics: await openDemographics(act, row) })),
  );
}

/** Holds an MRN of the clinic, by its token, until the transaction ends. */
export async function lockMrn(
  permit: Permit<"patient.create" | "patient.edit">,
  foldedMrn: string,
): Promise<void> {
  const { act, organizationId } = permit;
  const token = Buffer.from(identityToken(act.keyring, organizationId, "mrn", foldedMrn));
  const name = `mrn:${organizationId}:${token.toString("hex")}`;
  await permit.tx.client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/** The id of a chart with this MRN under another care team; row-level security shows nothing else of it. */
export async function findChartElsewhere(act: Act, foldedMrn: string): Promise<string | null> {
  const token = Buffer.from(identityToken(act.keyring, act.actor.organizationId, "mrn", foldedMrn));
  const rows = await act.tx.client.$queryRaw<{ patient_id: string }[]>`
    SELECT patient_id FROM find_chart_elsewhere('mrn', ${token})`;
  return rows[0]?.patient_id ?? null;
}
