import { randomUUID } from "node:crypto";
import { makeSubjectKeys, type TestClinic, type TestMember } from "../test-clinic";
import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";

/** A chart without content whose creator treats it; the row stands as the verb of `patients` would write it. */
export async function newChart(clinic: TestClinic, creator: TestMember): Promise<string> {
  const patientId = randomUUID();
  await makeSubjectKeys(clinic, patientId);
  const number = `P-${patientId.slice(0, 4).toUpperCase()}-${patientId.slice(9, 13).toUpperCase()}`;
  await withActor(creator.caller, async ({ tx, actor }) => {
    await tx.client.$executeRaw`SELECT join_as_creator(${patientId}::uuid, ${randomUUID()}::uuid)`;
    await tx.client.patient.createMany({
      data: [
        {
          id: patientId,
          organizationId: actor.organizationId,
          number,
          demographics: Buffer.from("sealed elsewhere"),
          createdById: actor.membershipId,
        },
      ],
    });
  });
  return patientId;
}

/** Whether the caller may open the chart now; a refusal is recorded as always. */
export async function opensChart(caller: Caller, id: string): Promise<boolean> {
  try {
    await withActor(caller, (act) => demand(act, "patient.read", { kind: "patient", id }));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "access.refused") {
      return false;
    }
    throw error;
  }
}
