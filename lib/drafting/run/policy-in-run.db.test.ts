import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { viewNote } from "@/lib/notes/view-note";
import { saveText } from "@/lib/patients/texts/save-text";
import { checkText } from "@/lib/phi/check-text";
import { STRICT_POLICY, type PolicyContent } from "@/lib/phi/policy/policy.schema";
import { savePolicy } from "@/lib/phi/policy/save-policy";
import { readAttestation } from "./read-attestation";
import { requestDraft } from "./request-draft";
import { runDraft } from "./run-draft";

const TEXT = `Visit 11/17/2026
HPI: Cough for two weeks. Blue slip 42 was pulled. Dr. Quillfeather asked for it.
Exam: Lungs clear.
A/P: Acute bronchitis. Dr. Testperson agrees.`;
const POLICY: PolicyContent = {
  actions: { ...STRICT_POLICY.actions, provider_name: "keep", date: "keep_year" },
  patterns: [{ label: "Our slip", category: "mrn", pattern: "99", after: ["blue slip"] }],
  allowed: ["Testperson"],
  secondLook: "replace",
};

let clinic: TestClinic;
let doctor: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

async function draft(): Promise<string> {
  const documentId = randomUUID();
  await saveText(doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
  const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
  expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
  return noteId;
}

/** What the check of the paste page highlights. */
async function highlighted(): Promise<string[]> {
  const { spans } = await checkText(doctor.caller, { text: TEXT, marks: [] });
  return spans.map(({ start, end }) => TEXT.slice(start, end));
}

describe("a draft", () => {
  test("is made under the built-in policy while nobody saved one", async () => {
    const noteId = await draft();
    expect(await readAttestation(doctor.caller, { noteId })).toMatchObject({ policyVersion: 0 });
    expect(await highlighted()).not.toContain("42");
  });

  test("is made under the newest version and says so; the checks before it agree", async () => {
    const admin = await clinic.addMember("administrator");
    await savePolicy(admin.caller, { basedOn: 0, content: POLICY });
    const noteId = await draft();
    const attestation = await readAttestation(doctor.caller, { noteId });
    expect(attestation).toMatchObject({ policyVersion: 1, detectors: { custom_pattern: 1 } });
    const found = await highlighted();
    expect(found).toEqual(expect.arrayContaining(["11/17", "42"]));
    expect(found).not.toContain("Quillfeather");
    // The allow-list names a member of staff: that frees nobody.
    expect(found).toContain("Testperson");
  });

  test("gives every byte of the text back, also beside a year that stayed", async () => {
    const view = await viewNote(doctor.caller, { noteId: await draft() });
    const sentences = view.content?.sentences.map(({ text }) => text).join("\n") ?? "";
    expect(sentences).toContain("Blue slip 42");
    expect(sentences).not.toMatch(/\[[A-Z]+_\d/);
  });
});
