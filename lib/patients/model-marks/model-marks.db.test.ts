import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "../identity/create-patient";
import { viewChart } from "../view-chart";
import { addConsent, revokeConsent } from "./edit-consents";
import { setModelMarks } from "./set-model-marks";

let clinic: TestClinic;
let doctor: TestMember;
let stranger: TestMember;
let nurse: TestMember;
let others: readonly TestMember[];
let patientId: string;

const ORDINARY = { sensitivity: "normal", isAiAllowed: true } as const;
const CONSENT = {
  recipient: "Northgate AI",
  purpose: "Drafting notes",
  keptAt: "Cabinet 4",
  givenOn: "2026-03-01",
  expiresOn: null,
};

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  stranger = await clinic.addMember("nurse");
  nurse = await clinic.addMember("nurse");
  others = [
    await clinic.addMember("administrator"),
    await clinic.addMember("compliance_officer"),
    await clinic.addMember("coordinator"),
    await clinic.addMember("privacy_reviewer"),
  ];
});
afterAll(() => clinic.close());

async function newChart(): Promise<string> {
  const made = await createPatient(doctor.caller, {
    family: "Examplar",
    given: "Quentin",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: randomUUID(),
  });
  return made.patientId;
}

describe("what a chart says of itself to language models", () => {
  test("is ordinary until somebody who treats the patient says otherwise, with a reason", async () => {
    patientId = await newChart();
    expect((await viewChart(doctor.caller, { patientId })).modelMarks).toEqual(ORDINARY);
    await setModelMarks(doctor.caller, {
      patientId,
      from: ORDINARY,
      sensitivity: "part2",
      isAiAllowed: false,
      reason: "The patient asked for it.",
    });
    expect((await viewChart(doctor.caller, { patientId })).modelMarks).toEqual({
      sensitivity: "part2",
      isAiAllowed: false,
    });
    const entry = (await clinic.entries("patient.changed")).at(-1);
    expect(entry).toMatchObject({ part: "model_marks:normal:part2_no_model", patientId });
    expect(JSON.stringify(entry)).not.toContain("asked for it");
  });

  test("is not overwritten by somebody who saw an older state", async () => {
    await expect(
      setModelMarks(doctor.caller, {
        patientId,
        from: ORDINARY,
        ...ORDINARY,
        reason: "Looked an hour ago.",
      }),
    ).rejects.toMatchObject({ code: "patient.marks_changed" });
    expect((await viewChart(doctor.caller, { patientId })).modelMarks.isAiAllowed).toBe(false);
  });

  test("is nobody's to change who does not treat the patient", async () => {
    for (const { caller } of [stranger, ...others]) {
      await expect(
        setModelMarks(caller, { patientId, from: ORDINARY, ...ORDINARY, reason: "Curious." }),
      ).rejects.toMatchObject({ kind: "forbidden" });
      await expect(addConsent(caller, { patientId, consent: CONSENT })).rejects.toMatchObject({
        kind: "forbidden",
      });
    }
  });

  test("is closed by anybody who treats the patient, and opened further by a clinician alone", async () => {
    const chart = await createPatient(nurse.caller, {
      family: "Examplar",
      given: "Quentin",
      birthDate: "1968-03-11",
      sex: "male",
      mrn: randomUUID(),
    });
    const of = { patientId: chart.patientId, reason: "As the patient wishes." };
    const closed = { sensitivity: "psychotherapy", isAiAllowed: true } as const;
    await setModelMarks(nurse.caller, { ...of, from: ORDINARY, ...closed });
    for (const opened of [
      { sensitivity: "part2", isAiAllowed: true },
      { sensitivity: "normal", isAiAllowed: false },
    ] as const) {
      await expect(
        setModelMarks(nurse.caller, { ...of, from: closed, ...opened }),
      ).rejects.toMatchObject({ kind: "forbidden" });
    }
    await expect(
      addConsent(nurse.caller, { patientId: chart.patientId, consent: CONSENT }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    expect((await viewChart(nurse.caller, { patientId: chart.patientId })).modelMarks).toEqual(
      closed,
    );
  });

  test.each([
    ["a word that is none", { sensitivity: "secret" }],
    ["no reason", { reason: " " }],
  ])("is not set with %s", async (_, changes) => {
    const input = { patientId, from: ORDINARY, ...ORDINARY, reason: "A reason.", ...changes };
    await expect(setModelMarks(doctor.caller, input as never)).rejects.toThrow();
  });

  test("is one of a closed list in the database too", async () => {
    await expect(
      clinic.owner.query("UPDATE patient SET sensitivity = 'secret' WHERE id = $1", [patientId]),
    ).resolves.toMatchObject({ rowCount: 0 });
    const { rows } = await clinic.owner.query<{ definition: string }>(
      "SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'patient_sensitivity'",
    );
    expect(rows[0]?.definition).toMatch(/normal.*restricted.*part2.*psychotherapy/);
  });
});

describe("a consent under Part 2", () => {
  test("is kept with its words sealed, and revoked once", async () => {
    const chart = await newChart();
    const { consentId } = await addConsent(doctor.caller, { patientId: chart, consent: CONSENT });
    const [before] = (await viewChart(doctor.caller, { patientId: chart })).consents;
    expect(before).toMatchObject({ ...CONSENT, id: consentId, state: "live", revokedAt: null });
    await revokeConsent(doctor.caller, { patientId: chart, consentId });
    const [after] = (await viewChart(doctor.caller, { patientId: chart })).consents;
    expect(after?.state).toBe("revoked");
    await expect(
      revokeConsent(doctor.caller, { patientId: chart, consentId }),
    ).rejects.toMatchObject({ code: "patient.no_consent" });
  });

  test("is not revoked from another chart, and shows in no other", async () => {
    const [one, two] = [await newChart(), await newChart()];
    const { consentId } = await addConsent(doctor.caller, { patientId: one, consent: CONSENT });
    await expect(revokeConsent(doctor.caller, { patientId: two, consentId })).rejects.toMatchObject(
      { code: "patient.no_consent" },
    );
    expect((await viewChart(doctor.caller, { patientId: two })).consents).toEqual([]);
  });
});
