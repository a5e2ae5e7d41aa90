import type { Act } from "../act";
import type { Permit } from "../permit";

export type SignatureRow = {
  readonly id: string;
  readonly version: number;
  readonly textSha256: string;
  readonly signedById: string;
  readonly signedName: string;
  readonly signedAt: Date;
  readonly countersignedById: string | null;
  readonly countersignedName: string | null;
  readonly countersignedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

const SUBJECT = "emergency_mode";

/** Every signature of the actor's organization, newest first. The database shows no other's. */
export async function loadSignatures(act: Act): Promise<SignatureRow[]> {
  const rows = await act.tx.client.intendedUse.findMany({
    where: { organizationId: act.actor.organizationId, subject: SUBJECT },
    orderBy: [{ signedAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ textSha256, ...row }) => ({
    ...row,
    textSha256: Buffer.from(textSha256).toString("hex"),
  }));
}

export async function insertSignature(
  permit: Permit<"intended_use.sign">,
  signature: { readonly version: number; readonly textSha256: string; readonly name: string },
): Promise<string> {
  const { act, organizationId } = permit;
  const id = act.newId();
  await permit.tx.client.intendedUse.createMany({
    data: [
      {
        id,
        organizationId,
        subject: SUBJECT,
        version: signature.version,
        textSha256: Buffer.from(signature.textSha256, "hex"),
        signedById: act.actor.membershipId,
        signedName: signature.name,
        signedAt: act.now,
      },
    ],
  });
  return id;
}

/** @returns false when it was countersigned or withdrawn meanwhile. */
export async function setCountersigned(
  permit: Permit<"intended_use.countersign">,
  id: string,
  name: string,
): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.intendedUse.updateMany({
    where: { id, countersignedAt: null, withdrawnAt: null },
    data: {
      countersignedById: act.actor.membershipId,
      countersignedName: name,
      countersignedAt: act.now,
    },
  });
  return count === 1;
}

/** @returns false when it was withdrawn already. */
export async function setWithdrawn(
  permit: Permit<"intended_use.withdraw">,
  id: string,
): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.intendedUse.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnById: act.actor.membershipId, withdrawnAt: act.now },
  });
  return count === 1;
}

/** The actor's own name, as the directory of people has it. */
export async function loadOwnName(act: Act): Promise<{ given: string; family: string }> {
  const person = await act.tx.client.person.findFirstOrThrow({
    where: { id: act.actor.personId },
    select: { givenName: true, familyName: true },
  });
  return { given: person.givenName, family: person.familyName };
}
