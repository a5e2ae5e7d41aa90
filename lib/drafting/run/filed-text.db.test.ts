import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assignCare } from "@/lib/access/care-team/assign-care";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { discardText, readText } from "@/lib/patients/texts/read-text";
import { saveText } from "@/lib/patients/texts/save-text";
import { fileDocument } from "./file-document";

const TEXT = "Cough for two weeks. Lungs clear.";

let clinic: TestClinic;
let author: TestMember;
let colleague: TestMember;
let patientId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  author = await clinic.addMember("clinician");
  colleague = await clinic.addMember("nurse");
  const coordinator = await clinic.addMember("coordinator");
  ({ patientId } = await createPatient(author.caller, {
    family: "Examplar",
    given: "Quentin",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: "7701-0926",
  }));
  const { membershipId } = colleague;
  await assignCare(coordinator.caller, { patientId, membershipId });
});
afterAll(async () => {
  await clinic.close();
});

async function filedText(): Promise<string> {
  const documentId = randomUUID();
  await saveText(author.caller, { documentId, text: TEXT, marks: [], revision: 0 });
  const encounter = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;
  const filed = await fileDocument(author.caller, { documentId, patientId, encounter });
  expect(filed.status).toBe("filed");
  return documentId;
}

describe("a text that was filed before its draft", () => {
  test("stays its author's to write", async () => {
    const documentId = await filedText();
    const { revision } = await readText(author.caller, { documentId });
    const text = `${TEXT} Rest.`;
    await saveText(author.caller, { documentId, text, marks: [], revision });
    expect((await readText(colleague.caller, { documentId })).text).toBe(text);
    expect((await clinic.entries("document.saved")).at(-1)).toMatchObject({ patientId });
  });

  test("is read by the care team, but written and discarded by nobody else", async () => {
    const documentId = await filedText();
    const { revision } = await readText(colleague.caller, { documentId });
    const change = { documentId, text: "Other words.", marks: [], revision };
    await expect(saveText(colleague.caller, change)).rejects.toMatchObject({
      code: "text.moved_on",
    });
    await expect(discardText(colleague.caller, { documentId })).rejects.toMatchObject({
      code: "text.moved_on",
    });
    expect((await readText(author.caller, { documentId })).text).toBe(TEXT);
  });

  test("says to a stranger no more than that it was not opened", async () => {
    const stranger = await clinic.addMember("clinician");
    const documentId = await filedText();
    const theft = { documentId, text: "Mine now.", marks: [], revision: 0 };
    await expect(saveText(stranger.caller, theft)).rejects.toMatchObject({
      code: "access.refused",
    });
  });

  test("is discarded by its author, with an entry in the chart's log", async () => {
    const documentId = await filedText();
    await discardText(author.caller, { documentId });
    expect((await clinic.entries("document.discarded")).at(-1)).toMatchObject({ patientId });
  });
});
