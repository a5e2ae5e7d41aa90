import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { destroySubjectKeys } from "@/lib/keys/subject-keys";
import { createPatient } from "../identity/create-patient";
import { readText } from "./read-text";
import { saveText } from "./save-text";
import { viewChart } from "../view-chart";

/** A text is its own subject under an id of its author's choosing: that id must never be another subject's. */
const PERSON = {
  family: "Examplar",
  given: "Pat",
  birthDate: "1980-02-29",
  sex: "female",
  mrn: "T-1",
} as const;

let clinic: TestClinic;
let other: TestClinic;
let doctor: TestMember;
let stranger: TestMember;
let patientId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  stranger = await clinic.addMember("nurse");
  ({ patientId } = await createPatient(doctor.caller, PERSON));
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

const save = (caller: Caller, documentId: string): Promise<unknown> =>
  saveText(caller, { documentId, text: "Words.", marks: [], revision: 0 });

const subjectsOf = (caller: Caller): Promise<string[]> =>
  withActor(caller, async ({ tx }) => {
    const rows = await tx.client.$queryRaw<{ id: string }[]>`SELECT actor_subjects() AS id`;
    return rows.map(({ id }) => id);
  });

describe("the id of a text", () => {
  test("is never that of a chart: the try is refused, an entry, and opens nothing", async () => {
    const before = (await clinic.entries("access.refused")).length;
    await expect(save(stranger.caller, patientId)).rejects.toMatchObject({
      code: "access.refused",
    });
    expect(await clinic.entries("access.refused")).toHaveLength(before + 1);
    await expect(viewChart(stranger.caller, { patientId })).rejects.toMatchObject({
      code: "access.refused",
    });
    expect(await subjectsOf(stranger.caller)).not.toContain(patientId);
  });

  test("is never that of another clinic's chart, nor of a chart of one's own", async () => {
    const outsider = await other.addMember("nurse");
    await expect(save(outsider.caller, patientId)).rejects.toMatchObject({
      code: "access.refused",
    });
    await expect(save(doctor.caller, patientId)).rejects.toMatchObject({ code: "access.refused" });
    await expect(viewChart(doctor.caller, { patientId })).resolves.toBeDefined();
  });

  test("cannot become a chart's by an update either", async () => {
    const documentId = randomUUID();
    await save(stranger.caller, documentId);
    const renamed = withActor(
      stranger.caller,
      ({ tx }) =>
        tx.client
          .$executeRaw`UPDATE source_document SET id = ${patientId}::uuid, subject_id = ${patientId}::uuid WHERE id = ${documentId}::uuid`,
    );
    await expect(renamed).rejects.toThrow("permission denied");
  });

  test("is never taken by a chart, not even inside a transaction that rolls back", async () => {
    const documentId = randomUUID();
    await save(doctor.caller, documentId);
    for (const thief of [stranger, doctor]) {
      const joined = withActor(
        thief.caller,
        ({ tx }) =>
          tx.client.$executeRaw`SELECT join_as_creator(${documentId}::uuid, ${randomUUID()}::uuid)`,
      );
      await expect(joined).rejects.toThrow("patient.exists");
    }
    expect((await readText(doctor.caller, { documentId })).text).toBe("Words.");
  });

  test("of a filed text, whose own keys are gone, answers a stranger like any other id", async () => {
    const documentId = randomUUID();
    await destroySubjectKeys(clinic.keyring, clinic.organizationId, documentId);
    const before = (await clinic.entries("access.refused")).length;
    await expect(save(stranger.caller, documentId)).rejects.toMatchObject({
      code: "access.refused",
    });
    expect(await clinic.entries("access.refused")).toHaveLength(before + 1);
  });
});
