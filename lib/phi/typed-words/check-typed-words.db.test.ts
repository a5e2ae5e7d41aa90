import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { checkTypedWordsIn } from "./check-typed-words";
import type { TypedFields } from "./typed-words.schema";

let clinic: TestClinic;
let doctor: TestMember;
let other: TestMember;
let office: TestMember;
const mrn = "ZQ-88120";

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  other = await clinic.addMember("clinician");
  office = await clinic.addMember("administrator");
  await createPatient(doctor.caller, {
    family: "Quorvane",
    given: "Ustelith Jo",
    birthDate: "1968-03-11",
    sex: "female",
    mrn,
  });
});
afterAll(() => clinic.close());

const check = ({ caller }: TestMember, fields: TypedFields, namesNoPatient?: boolean) =>
  withActor(caller, (act) => checkTypedWordsIn(act, fields, namesNoPatient));

const reason = (text: string): TypedFields => ({ reason: ["words", text] });

describe("words typed outside charts", () => {
  test("go in where nothing in them looks like a patient's, and say nothing of it", async () => {
    const fields: TypedFields = {
      title: ["title", "Wells score and Parkinson disease"],
      publisher: ["organization", "John Wiley & Sons"],
      "file name": ["file_name", "guideline-2026-03-01.pdf"],
    };
    expect(await check(office, fields)).toEqual({});
    expect(await check(office, fields, true)).toEqual({});
  });

  test("are refused by kind and place, and never repeated", async () => {
    const error: unknown = await check(office, reason("Mr. Brennick bled, MRN 4471-0926")).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      code: "phi.typed_identifiers",
      status: 422,
      details: {
        canState: true,
        findings: [
          { field: "reason", category: "name", start: 4, end: 12, isKnown: false },
          { field: "reason", category: "mrn", start: 23, end: 32, isKnown: false },
        ],
      },
    });
    const told = `${(error as Error).message} ${JSON.stringify(error)}`;
    expect(told).not.toMatch(/Brennick|4471/);
    expect((error as Error).message).toMatch(/name at characters 5 to 12.*Nothing was saved/);
  });

  test("go in on the statement that they name nobody, which the entry keeps by kind", async () => {
    const stated = await check(
      office,
      reason("As Mary Baker Eddy wrote, in John Smith's book"),
      true,
    );
    expect(stated).toEqual({ counts: { names_no_patient: 1, "looked_like.name": 2 } });
  });

  test.each([
    "Ustelith Quorvane had it",
    "quorvane, ustelith",
    "ustelith jo quorvane",
    "number zq88120 in our list",
    `row ${mrn}`,
  ])("that name a patient of the writer's own go in on no statement: %s", async (text) => {
    for (const isStated of [false, true]) {
      await expect(check(doctor, reason(text), isStated)).rejects.toMatchObject({
        code: "phi.typed_identifiers",
        details: { canState: false, findings: [{ field: "reason", isKnown: true }] },
      });
    }
  });

  test("tell nobody of a patient whose chart they may not see", async () => {
    const text = "quorvane ustelith had it";
    for (const member of [other, office]) expect(await check(member, reason(text))).toEqual({});
    const apart = await makeTestClinic();
    const stranger = await apart.addMember("clinician");
    expect(await check(stranger, reason(text))).toEqual({});
    await apart.close();
  });

  test("tell a coordinator nothing either, who finds every patient by a search that is an entry", async () => {
    const both = await clinic.addMember("administrator", "coordinator");
    expect(await check(both, reason("quorvane ustelith had it"))).toEqual({});
  });

  test("are compared without an entry of the log or a chart being opened", async () => {
    const before = await clinic.entries("patient.searched");
    await check(doctor, reason(`no words of ${randomUUID()}`));
    expect(await clinic.entries("patient.searched")).toEqual(before);
  });
});
