import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "./create-patient";
import type { Demographics } from "../demographics.schema";
import { editDemographics } from "./edit-demographics";
import { findPatients } from "./find-patients";

let clinic: TestClinic;
let doctor: TestMember;
let stranger: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  stranger = await clinic.addMember("nurse");
});
afterAll(async () => {
  await clinic.close();
});

const someone = (mrn: string): Demographics => ({
  family: "Examplar",
  given: "Quentin",
  birthDate: "1968-03-11",
  sex: "male",
  mrn,
});

describe("an MRN", () => {
  test("taken by three at once is one chart's", async () => {
    const mrn = randomUUID();
    const made = await Promise.allSettled(
      [doctor, doctor, stranger].map(({ caller }) => createPatient(caller, someone(mrn))),
    );
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of made) {
      if (result.status === "fulfilled") continue;
      expect(result.reason).toMatchObject({
        code: expect.stringMatching(/^patient\.exists(_elsewhere)?$/) as unknown,
      });
    }
  });

  test("of another chart is not taken by a correction, whoever treats that chart", async () => {
    const [own, other, foreign] = [randomUUID(), randomUUID(), randomUUID()];
    const { patientId } = await createPatient(doctor.caller, someone(own));
    await createPatient(doctor.caller, someone(other));
    await createPatient(stranger.caller, someone(foreign));
    await expect(
      editDemographics(doctor.caller, { patientId, ...someone(other) }),
    ).rejects.toMatchObject({ code: "patient.exists" });
    await expect(
      editDemographics(doctor.caller, { patientId, ...someone(foreign) }),
    ).rejects.toMatchObject({ code: "patient.exists_elsewhere" });
  });

  test("of the chart itself, or a free one, is taken", async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const { patientId } = await createPatient(doctor.caller, someone(first));
    await editDemographics(doctor.caller, { patientId, ...someone(first), given: "Quinn" });
    await editDemographics(doctor.caller, { patientId, ...someone(second) });
    const found = await findPatients(doctor.caller, { query: second });
    expect(found.map(({ id }) => id)).toEqual([patientId]);
    expect(await findPatients(doctor.caller, { query: first })).toEqual([]);
  });
});
