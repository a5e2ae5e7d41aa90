import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "./create-patient";
import { listIdentities } from "./list-identities";

const PERSON = {
  family: "Examplar",
  given: "Pat",
  birthDate: "1980-02-29",
  sex: "female",
  mrn: "T-1",
} as const;

let clinic: TestClinic;
let other: TestClinic;
let coordinator: TestMember;
let patientId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  coordinator = await clinic.addMember("coordinator");
  const doctor = await clinic.addMember("clinician");
  ({ patientId } = await createPatient(doctor.caller, PERSON));
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

describe("the identities of patients", () => {
  test("are shown to a coordinator, with an entry that holds a count and no value", async () => {
    const found = await listIdentities(coordinator.caller, { patientIds: [patientId, patientId] });
    expect(found).toMatchObject([{ id: patientId, family: "Examplar", mrn: "T-1" }]);
    const entry = (await clinic.entries("patient.searched")).at(-1);
    expect(entry).toMatchObject({ part: "identity", counts: { results: 1 } });
    expect(JSON.stringify(entry)).not.toMatch(/Examplar|T-1/);
  });

  test("of ids that nobody has are left out", async () => {
    expect(await listIdentities(coordinator.caller, { patientIds: [randomUUID()] })).toEqual([]);
  });

  test("are not shown to another clinic's coordinator", async () => {
    const theirs = await other.addMember("coordinator");
    expect(await listIdentities(theirs.caller, { patientIds: [patientId] })).toEqual([]);
  });

  test.each(["clinician", "nurse", "administrator", "compliance_officer"] as const)(
    "are not for a %s",
    async (role) => {
      const { caller } = await clinic.addMember(role);
      await expect(listIdentities(caller, { patientIds: [patientId] })).rejects.toMatchObject({
        code: "access.refused",
      });
    },
  );
});
