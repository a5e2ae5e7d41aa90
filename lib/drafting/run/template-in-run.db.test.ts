import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assignCare } from "@/lib/access/care-team/assign-care";
import { withActor } from "@/lib/access/with-actor";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { saveNote } from "../edits/save-note";
import { archiveTemplate } from "@/lib/notes/templates/archive-template";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";
import { findLayoutIn } from "@/lib/notes/templates/find-layout";
import { saveTemplate } from "@/lib/notes/templates/save-template";
import type { TemplateDefinition } from "@/lib/notes/templates/template.schema";
import { signNote } from "../edits/sign-note";
import { verifyNote } from "@/lib/notes/verifying/verify-note";
import { viewNote } from "@/lib/notes/view-note";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { saveText } from "@/lib/patients/texts/save-text";
import { fileDocument } from "./file-document";
import { readProgress } from "./read-progress";
import { requestDraft } from "./request-draft";
import { runDraft } from "./run-draft";
import { writeOwnNote } from "./write-own-note";

const TEXT = `CC: cough
HPI: 58M with cough for two weeks. He reports no fever. Denies chest pain.
Meds: lisinopril 20 mg daily
Vitals: BP 128/78 HR 72 T 36.7
Exam: Lungs clear.
A/P: Acute bronchitis.
- fluids and rest`;

const OWN: TemplateDefinition = {
  name: "Walk-in",
  wording: "clinical",
  parts: [
    {
      heading: "To do",
      topics: ["plan", "assessment"],
      style: "bullets",
      length: "brief",
      isRequired: true,
    },
    {
      heading: "Told",
      topics: ["history_of_present_illness"],
      style: "sentences",
      length: "brief",
      isRequired: true,
    },
    {
      heading: "Pictures",
      topics: ["imaging"],
      style: "sentences",
      length: "full",
      isRequired: true,
    },
  ],
};

let clinic: TestClinic;
let doctor: TestMember;
beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

async function request(template: string, member = doctor, text = TEXT) {
  const documentId = randomUUID();
  await saveText(member.caller, { documentId, text, marks: [], revision: 0 });
  return requestDraft(member.caller, { documentId, template });
}

const make = (name: string, member = doctor, scope: "own" | "organization" = "own") =>
  saveTemplate(member.caller, { scope, basedOn: 0, definition: { ...OWN, name } });

const makeKeeping = (name: string) =>
  saveTemplate(doctor.caller, {
    scope: "own",
    basedOn: 0,
    definition: { ...OWN, name, abbreviations: "keep" },
  });

describe("a draft by a template of one's own", () => {
  test("stands under its headings, keeps them in its content, and loses no sentence", async () => {
    const { versionId } = await make("Walk-in");
    const { runId, noteId } = await request(versionId);
    expect(await readProgress(doctor.caller, { runId })).toMatchObject({
      template: versionId,
      templateName: "Walk-in",
    });
    expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
    const { content, template, templateName } = await viewNote(doctor.caller, { noteId });
    expect({ template, templateName }).toEqual({ template: versionId, templateName: "Walk-in" });
    expect(content?.layout).toEqual({ ...OWN, templateId: versionId, version: 1 });
    if (content === null) throw new Error("no content");
    const parts = arrangeNote(content);
    expect(parts.map(({ heading }) => heading)).toEqual(["To do", "Told", "Pictures", "Other"]);
    expect(parts.flatMap(({ sentences }) => sentences)).toHaveLength(content.sentences.length);
    expect(parts[1]?.sentences.map(({ text }) => text).join(" ")).not.toContain("He reports");
    // The blood pressure is a result of examining, for which this template has no heading.
    expect(
      parts
        .at(-1)
        ?.sentences.map(({ text }) => text)
        .join(" "),
    ).toContain("128/78");
  });

  test("has abbreviations as typed where the template keeps them", async () => {
    const { versionId } = await makeKeeping("As typed");
    const { runId, noteId } = await request(versionId, doctor, "PMH: HTN, T2DM\nA/P: HTN stable.");
    await runDraft(await clinic.claimRun(runId), runId);
    const { content } = await viewNote(doctor.caller, { noteId });
    const words = content?.sentences.map(({ text }) => text).join(" ");
    expect(words).toContain("HTN, T2DM");
    expect(words).not.toMatch(/hypertension/i);
    expect(content?.layout?.abbreviations).toBe("keep");
  });

  test("says what a required part lacks", async () => {
    const { versionId } = await make("Gaps");
    const { runId, noteId } = await request(versionId);
    await runDraft(await clinic.claimRun(runId), runId);
    const { content } = await viewNote(doctor.caller, { noteId });
    expect(content?.gaps).toEqual([{ section: "objective_results", label: "pictures" }]);
  });

  test("goes on when the template is saved anew or archived meanwhile", async () => {
    const { templateId, versionId } = await make("Short-lived");
    const { runId, noteId } = await request(versionId);
    await saveTemplate(doctor.caller, {
      templateId,
      scope: "own",
      basedOn: 1,
      definition: { ...OWN, name: "Renamed" },
    });
    await archiveTemplate(doctor.caller, { templateId });
    expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
    expect((await viewNote(doctor.caller, { noteId })).templateName).toBe("Short-lived");
    await expect(request(versionId)).rejects.toMatchObject({ code: "template.unknown" });
  });

  test.each(["Signed", "Signed as typed"])(
    "is signed and verified with its layout: %s",
    async (name) => {
      const { versionId } = await (name === "Signed" ? make(name) : makeKeeping(name));
      const documentId = randomUUID();
      await saveText(doctor.caller, { documentId, text: "CC: cough", marks: [], revision: 0 });
      const { runId, noteId } = await requestDraft(doctor.caller, {
        documentId,
        template: versionId,
      });
      await runDraft(await clinic.claimRun(runId), runId);
      const { patientId } = await createPatient(doctor.caller, {
        family: "Examplar",
        given: "Quentin",
        birthDate: "1968-03-11",
        sex: "male",
        mrn: name === "Signed" ? "7701-5555" : "7701-5556",
      });
      const encounter = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;
      await fileDocument(doctor.caller, { documentId, patientId, encounter });
      const { checksum } = await viewNote(doctor.caller, { noteId });
      await signNote(doctor.caller, { noteId, checksum: checksum ?? "" });
      expect(await verifyNote(doctor.caller, { noteId })).toMatchObject({ verdict: "valid" });
      const { content } = await viewNote(doctor.caller, { noteId });
      expect(content?.layout).toMatchObject({ name, version: 1 });
      expect(content?.layout?.abbreviations).toBe(name === "Signed" ? undefined : "keep");
    },
  );

  test("keeps its layout whatever a page sends back", async () => {
    const { versionId } = await make("Kept");
    const { runId, noteId } = await request(versionId);
    await runDraft(await clinic.claimRun(runId), runId);
    const { content, revision } = await viewNote(doctor.caller, { noteId });
    if (content?.layout === undefined) throw new Error("no layout");
    const forged = {
      ...content,
      template: "soap" as const,
      layout: { ...content.layout, name: "Forged" },
    };
    const saved = await saveNote(doctor.caller, { noteId, content: forged, revision });
    expect(saved.content).toMatchObject({ template: versionId, layout: content.layout });
  });
});

test("the clinic's template serves every clinician of it", async () => {
  const admin = await clinic.addMember("administrator");
  const { versionId } = await make("House", admin, "organization");
  const { runId, noteId } = await request(versionId);
  expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
  expect((await viewNote(doctor.caller, { noteId })).templateName).toBe("House");
});

test("a colleague's template, an unknown one and another clinic's draft nothing", async () => {
  const nurse = await clinic.addMember("nurse");
  const { versionId } = await make("Private", nurse);
  const unknown = { code: "template.unknown", status: 404 };
  await expect(request(versionId)).rejects.toMatchObject(unknown);
  await expect(request(randomUUID())).rejects.toMatchObject(unknown);
  await expect(request("poem")).rejects.toMatchObject({ name: "ZodError" });
});

test("a note somebody writes alone has the headings of its template", async () => {
  const { versionId } = await make("By hand");
  const { noteId } = await request(versionId);
  await writeOwnNote(doctor.caller, { noteId });
  const { content } = await viewNote(doctor.caller, { noteId });
  expect(content).toMatchObject({ template: versionId, sentences: [] });
  expect(content?.layout?.name).toBe("By hand");
});

test.each(["h-and-p", "patient-summary", "birp"] as const)(
  "the shipped %s goes the same way",
  async (id) => {
    const { runId, noteId } = await request(id);
    expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
    const { content, template } = await viewNote(doctor.caller, { noteId });
    expect([template, content?.template, content?.layout?.templateId]).toEqual([id, id, id]);
  },
);

test("a colleague of the care team goes on with a note under its author's template; nobody else sees it", async () => {
  const { versionId } = await make("Hers");
  const documentId = randomUUID();
  await saveText(doctor.caller, { documentId, text: "CC: cough", marks: [], revision: 0 });
  const { noteId } = await requestDraft(doctor.caller, { documentId, template: versionId });
  const { patientId } = await createPatient(doctor.caller, {
    family: "Examplar",
    given: "Ottoline",
    birthDate: "1971-02-01",
    sex: "female",
    mrn: "7701-6666",
  });
  const encounter = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;
  await fileDocument(doctor.caller, { documentId, patientId, encounter });
  const [coordinator, colleague] = [
    await clinic.addMember("coordinator"),
    await clinic.addMember("clinician"),
  ];
  const layoutFor = ({ caller }: TestMember) =>
    withActor(caller, (act) => findLayoutIn(act, versionId));
  await expect(layoutFor(colleague)).rejects.toMatchObject({ code: "template.unknown" });
  const { membershipId } = colleague;
  await assignCare(coordinator.caller, { patientId, membershipId });
  expect((await layoutFor(colleague)).name).toBe("Hers");
  await writeOwnNote(colleague.caller, { noteId });
  const { content, templateName } = await viewNote(colleague.caller, { noteId });
  expect([templateName, content?.layout?.name]).toEqual(["Hers", "Hers"]);
  await expect(request(versionId, colleague)).rejects.toMatchObject({ code: "template.unknown" });
});
