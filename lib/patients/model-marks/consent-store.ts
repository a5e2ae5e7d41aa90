import type { Permit } from "@/lib/access/permit";
import { openField, sealField, type Place } from "../sealed-fields";
import { consentContentSchema, type Consent } from "./model-marks.schema";

const placeOf = (id: string, subjectId: string): Place => ({
  table: "disclosure_consent",
  column: "content",
  rowId: id,
  subjectId,
});

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Every consent of the permit's patient, newest first, revoked ones too. */
export async function loadConsents(
  permit: Permit<"patient.read" | "patient.edit" | "draft.run" | "literature.ask">,
): Promise<Consent[]> {
  const rows = await permit.tx.client.disclosureConsent.findMany({
    where: { subjectId: permit.chartSubjectId },
    orderBy: [{ givenOn: "desc" }, { recordedAt: "desc" }],
  });
  return Promise.all(
    rows.map(async ({ id, subjectId, content, ...row }) => ({
      id,
      ...consentContentSchema.parse(
        JSON.parse(await openField(permit.act, placeOf(id, subjectId), content)),
      ),
      givenOn: dayOf(row.givenOn),
      expiresOn: row.expiresOn === null ? null : dayOf(row.expiresOn),
      recordedAt: row.recordedAt.toISOString(),
      revokedAt: row.revokedAt?.toISOString() ?? null,
    })),
  );
}

export async function insertConsent(
  permit: Permit<"patient.loosen">,
  { givenOn, expiresOn, ...content }: Omit<Consent, "id" | "recordedAt" | "revokedAt">,
): Promise<string> {
  const { act, chartSubjectId: subjectId } = permit;
  const id = act.newId();
  await permit.tx.client.disclosureConsent.createMany({
    data: [
      {
        id,
        organizationId: permit.organizationId,
        subjectId,
        content: await sealField(act, placeOf(id, subjectId), JSON.stringify(content)),
        givenOn: dateOf(givenOn),
        expiresOn: expiresOn === null ? null : dateOf(expiresOn),
        recordedById: act.actor.membershipId,
        recordedAt: act.now,
      },
    ],
  });
  return id;
}

/** False when there is none, or it was revoked before. */
export async function revokeConsentRow(
  permit: Permit<"patient.edit">,
  id: string,
): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.disclosureConsent.updateMany({
    where: { id, subjectId: permit.chartSubjectId, revokedAt: null },
    data: { revokedAt: act.now, revokedById: act.actor.membershipId },
  });
  return count === 1;
}
