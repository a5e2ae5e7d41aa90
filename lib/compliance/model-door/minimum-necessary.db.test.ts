import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askQuestion } from "@/lib/drafting/chat/ask-question";
import { runChat } from "@/lib/drafting/chat/run-chat";
import { TASK_PROMPTS } from "@/lib/drafting/prompts/task-prompts";
import { giveFeedback } from "@/lib/drafting/rerun/give-feedback";
import { runRerun } from "@/lib/drafting/rerun/run-rerun";
import { fileDocument } from "@/lib/drafting/run/file-document";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import {
  claimsOf,
  doubting,
  openModelDesk,
  saying,
  type ModelDesk,
  type Respond,
} from "@/lib/drafting/run/test-model-desk";
import { requestConnectionTest } from "@/lib/llm/deployments/request-connection-test";
import { runConnectionTest } from "@/lib/llm/deployments/run-connection-test";
import { findPartFault } from "@/lib/llm/prompt-part";
import { readSentParts, type SentParts } from "@/lib/llm/testing/read-sent-parts";
import { saveNote } from "@/lib/drafting/edits/save-note";
import { viewNote } from "@/lib/notes/view-note";
import { addFact } from "@/lib/patients/edit-facts";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { saveText } from "@/lib/patients/texts/save-text";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { buildLibrary } from "@/lib/retrieval/library/build-library";
import { openTestFolder } from "@/lib/retrieval/library/test-library";

const TEXT = `Pt: Quentin Examplar  DOB 03/11/1968
CC: follow-up
HPI: 58M with cough for two weeks. No fever. Denies chest pain.
Meds: lisinopril 20 mg daily
Exam: Lungs clear. Abdomen soft.
Labs: A1c 8.1
A/P: 1. Type 2 diabetes, above goal. Start empagliflozin 10 mg daily.
2. Acute bronchitis. Fluids and rest. Return if fever.`;
/** What the chart knows and the text does not say: no prompt has a field for it. */
const CHART_ONLY = ["Zyxadrine allergy", "Quorvane 5 mg"];
const CARDS = ALL_CARDS.filter(({ id }) => /^(?:type-2-diabetes|sglt2-inhibitors)$/.test(id));
const EVERY = Object.values(TASK_PROMPTS).flat();

let folder: Awaited<ReturnType<typeof openTestFolder>>;
let desk: ModelDesk;
let noteId = "";
const sent: SentParts[] = [];

/** Takes everything that the provider was handed apart; a request that no declaration explains throws. */
function collect(): SentParts[] {
  const fresh = desk.provider.sent.map((call) => readSentParts(call, EVERY));
  sent.push(...fresh);
  desk.reset();
  return fresh;
}

/** A drafter that slips once with a dose and once with its certainty, so that every kind of request is made. */
const slipping: Respond = (call) => {
  if (call.prompt.includes("Lines of the library")) {
    return { claims: claimsOf(call).map(({ id }) => ({ claim: id, supports: [], against: [] })) };
  }
  const isAgain = /did not agree|second reader/.test(call.prompt);
  const worded = saying((text) =>
    isAgain
      ? text
      : text
          .replace("lisinopril 20 mg", "lisinopril 40 mg")
          .replace("Acute bronchitis.", "Acute bronchitis for sure."),
  );
  return doubting((text) => /for sure/.test(text), { reason: "certainty" }, worded)(call);
};

async function fileInChart(documentId: string): Promise<void> {
  const { caller } = desk.doctor;
  const person = { family: "Examplar", given: "Quentin", birthDate: "1968-03-11" };
  const { patientId } = await createPatient(caller, {
    ...person,
    sex: "male",
    mrn: randomUUID(),
  });
  const [allergy = "", medication = ""] = CHART_ONLY;
  await addFact(caller, { patientId, kind: "allergy", text: allergy });
  await addFact(caller, { patientId, kind: "medication", text: medication });
  const encounter = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;
  await fileDocument(caller, { documentId, patientId, encounter });
}

const setTasks = (...tasks: ("section_drafter" | "critic" | "evidence" | "chat")[]) =>
  desk.setUp({ tasks });
const claim = (runId: string) => desk.clinic.claimRun(runId);

beforeAll(async () => {
  folder = await openTestFolder();
  const library = { vectorsPath: folder.path, cards: CARDS };
  await buildLibrary(library.vectorsPath, library.cards);
  desk = await openModelDesk({ library });
  await setTasks("section_drafter", "critic", "evidence", "chat");
  const documentId = randomUUID();
  await saveText(desk.doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
  await fileInChart(documentId);
  const asked = await requestDraft(desk.doctor.caller, { documentId, template: "soap" });
  noteId = asked.noteId;
  desk.provider.respond = slipping;
  const status = await runDraft(await claim(asked.runId), asked.runId, desk.door, library);
  expect(status).toBe("done");
  collect();
});
afterAll(async () => {
  await desk.clinic.close();
  await folder.close();
});

const of = (id: string) => sent.filter(({ template }) => template.id.startsWith(id));
const partsOf = (id: string, name: string) =>
  of(id)
    .map(({ parts }) => parts[name] ?? "")
    .join("\n");
const flat = (text: string) => text.replace(/\s+/g, " ");
/** The stretches that numbered quotations are made of. */
const piecesOf = (part: string) =>
  part.split("\n").flatMap((line) => line.replace(/^[A-Z]\d+: /, "").split(" … "));
/** As it is cleared; the stretches of the header are placeholders. */
const isQuoted = (piece: string) => flat(TEXT).includes(piece) || /\[[A-Z]+_\d+\]/.test(piece);

describe("what a draft sends", () => {
  test("was asked for by every prompt of a draft", () => {
    const ids = [...new Set(sent.map(({ template }) => template.id.split(".")[0]))];
    expect(ids.sort()).toEqual([
      "critic",
      "evidence",
      "section-drafter",
      "section-repair",
      "section-second-look",
    ]);
  });

  test("to a section drafter are stretches of the text, and none that another section rests on", () => {
    for (const { parts } of of("section-")) {
      expect(Object.keys(parts)).toEqual(["facts"]);
      const pieces = piecesOf(parts["facts"] ?? "");
      expect(pieces.filter((piece) => !isQuoted(piece))).toEqual([]);
    }
    const SECTIONS = [
      ["subjective", /cough for two weeks/, /Lungs|Fluids|empagliflozin|A1c/],
      ["objective_exam", /Lungs clear/, /cough|lisinopril|Fluids|A1c/],
      ["assessment_and_plan", /Fluids and rest/, /Lungs|two weeks|Denies/],
    ] as const;
    for (const [section, own, others] of SECTIONS) {
      const facts = partsOf(`section-drafter.${section}`, "facts");
      expect(facts).toMatch(own);
      expect(facts).not.toMatch(others);
    }
  });

  test("to have sentences written again are the places of these alone", () => {
    expect(partsOf("section-repair", "facts")).toMatch(/lisinopril/);
    expect(partsOf("section-repair", "facts")).not.toMatch(/cough|Lungs|bronchitis/);
    expect(partsOf("section-second-look", "facts")).toMatch(/bronchitis/);
    expect(partsOf("section-second-look", "facts")).not.toMatch(/lisinopril|Lungs|empagliflozin/);
  });

  test("to a critic are the draft's sentences and places that bear on them, never the text as it stands", () => {
    for (const { parts } of of("critic")) {
      expect(Object.keys(parts).sort()).toEqual(["claims", "facts"]);
      const pieces = piecesOf(parts["facts"] ?? "");
      expect(pieces.filter((piece) => !isQuoted(piece))).toEqual([]);
      expect(flat(parts["facts"] ?? "")).not.toContain(flat(TEXT.split("\n").slice(1).join("\n")));
    }
  });

  test("to choose references are places of assessment, plan and flagged tests, and lines of the library", () => {
    expect(partsOf("evidence", "claims")).toMatch(/empagliflozin/);
    expect(partsOf("evidence", "claims")).not.toMatch(/cough|chest pain|Lungs|lisinopril/);
    const library = flat(CARDS.map(({ body }) => body).join(" "));
    for (const piece of piecesOf(partsOf("evidence", "passages"))) {
      expect(library).toContain(piece);
    }
  });
});

describe("what else is sent", () => {
  test("for feedback are the section's facts, the sentence and the words", async () => {
    await setTasks("section_drafter");
    const { content, checksum } = await viewNote(desk.doctor.caller, { noteId });
    const sentence = content?.sentences.find(({ text }) => /cough/.test(text));
    const { runId } = await giveFeedback(desk.doctor.caller, {
      noteId,
      sentenceId: sentence?.id ?? "",
      kind: "too_long",
      words: "Say it in fewer words, Quentin.",
      checksum: checksum ?? "",
    });
    if (runId === null) throw new Error("it was kept alone");
    await runRerun(await claim(runId), runId, desk.door);
    const [first] = collect();
    expect(first?.template.id).toBe("section-feedback.subjective");
    expect(first?.parts["feedback"]).toMatch(/^Of the sentence ".*": too long\.\n.*fewer words/);
    expect(first?.parts["facts"]).not.toMatch(/Lungs|Fluids|empagliflozin/);
  });

  test("for a question are the lines of the text, the draft and that question alone", async () => {
    await setTasks("chat");
    for (const question of ["Any fever at all?", "Which medicine is new?"]) {
      const asked = await askQuestion(desk.doctor.caller, { noteId, question });
      desk.provider.respond = () => ({ sentences: [] });
      await runChat(await claim(asked.runId), asked.runId, desk.door);
    }
    const [first, second] = collect();
    expect(first?.template.id).toBe("case-chat");
    expect(second?.parts["question"]).toBe("Which medicine is new?");
    expect(JSON.stringify(second)).not.toContain("Any fever at all?");
    expect(piecesOf(second?.parts["source"] ?? "").filter((piece) => !isQuoted(piece))).toEqual([]);
  });

  test("for a question about a draft that cannot be quoted is the text without it", async () => {
    const { content, revision } = await viewNote(desk.doctor.caller, { noteId });
    if (content === null || revision === null) throw new Error("no draft");
    await saveNote(desk.doctor.caller, {
      noteId,
      revision,
      content: { ...content, sentences: [] },
    });
    const question = "Any rash?";
    const asked = await askQuestion(desk.doctor.caller, { noteId, question });
    desk.provider.respond = () => ({ sentences: [] });
    await runChat(await claim(asked.runId), asked.runId, desk.door);
    const [only] = collect();
    expect(only?.template.id).toBe("case-chat.text");
    expect(Object.keys(only?.parts ?? {}).sort()).toEqual(["question", "source"]);
  });

  test("for a connection test is the case that is made up", async () => {
    const { caller } = desk.administrator;
    const { testId } = await requestConnectionTest(caller, desk.deploymentId);
    await runConnectionTest(await claim(testId), desk.door, new AbortController().signal);
    const [only] = collect();
    expect(only?.template.id).toBe("connection-test");
    expect(only?.parts["case"]).toMatch(/^58-year-old man with a dry cough/);
  });
});

describe("every request of this file", () => {
  test("was made by a declared prompt, and every declared prompt was asked at least once", () => {
    const purposes = (prompts: readonly { purpose: string }[]) =>
      [...new Set(prompts.map(({ purpose }) => purpose))].sort();
    expect(purposes(sent.map(({ template }) => template))).toEqual(purposes(EVERY));
  });

  test("holds its declared fields, as they are declared, and no other", () => {
    for (const { template, parts } of sent) {
      expect(Object.keys(parts).sort()).toEqual(template.parts.map(({ name }) => name).sort());
      expect(findPartFault(template.parts, parts)).toBeNull();
    }
  });

  test("holds nothing of the patient, the clinic or the chart beside the text", async () => {
    const all = JSON.stringify(sent.map(({ parts }) => parts));
    expect(all).not.toMatch(/Quentin|Examplar|1968|03\/11/);
    expect(all).not.toMatch(/Zyxadrine|Quorvane/);
    expect(all).not.toMatch(/Testperson|Clinic server|clinic-8b/);
    const intents = await desk.entries("model.call_intended");
    const tasks = intents.map(({ model }) => (model as { task?: string }).task);
    expect([...new Set(tasks)].sort()).toEqual([...new Set(EVERY.map(({ task }) => task))].sort());
  });
});
