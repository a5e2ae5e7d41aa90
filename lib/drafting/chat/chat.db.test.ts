import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { viewNote } from "@/lib/notes/view-note";
import { cancelDraft } from "../run/cancel-draft";
import { fileDocument } from "../run/file-document";
import { askQuestion, MOST_AN_HOUR } from "./ask-question";
import { listQuestions } from "./list-questions";
import { previewLeaving } from "./preview-leaving";
import { readSent } from "./read-sent";
import { runChat } from "./run-chat";
import { linesOf, openChatDesk, type ChatDesk } from "./test-chat-desk";

let desk: ChatDesk;
beforeAll(async () => {
  desk = await openChatDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

const CHAT_OFF = { tasks: ["section_drafter" as const] };
const CHAT_ON = { tasks: ["chat" as const] };

describe("a question about a case, with no model", () => {
  beforeAll(() => desk.setUp(CHAT_OFF));
  afterAll(() => desk.setUp(CHAT_ON));

  test("is answered by quoting the text, with its place there", async () => {
    const { answer, status } = await desk.ask("What does he take?");
    expect(status).toBe("done");
    expect(answer).toMatchObject({ model: null, held: 0 });
    const [first] = answer?.sentences ?? [];
    expect(first).toMatchObject({ text: "Meds: lisinopril 20 mg daily", mark: "cited" });
    const { document } = await viewNote(desk.doctor.caller, { noteId: desk.noteId });
    const quoted = first?.citations.map(({ start, end }) => document.text.slice(start, end));
    expect(quoted?.join(" ")).toContain("lisinopril 20 mg daily");
    expect(desk.provider.sent).toEqual([]);
  });

  test("finds nothing rather than something near", async () => {
    const { answer } = await desk.ask("Is he allergic to latex?");
    expect(answer).toMatchObject({ sentences: [], model: null });
  });

  test("leaves an entry for the question and one for the answer, with digests and counts and no words", async () => {
    await desk.ask("Does Quentin have a fever?");
    const asked = (await desk.entries("chat.asked")).at(-1);
    const answered = (await desk.entries("chat.answered")).at(-1);
    expect(asked).toMatchObject({
      actorKind: "person",
      counts: { characters: 26, leaving_confirmed: 0 },
      hashes: { question: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
    expect(answered).toMatchObject({
      actorKind: "job",
      counts: { sentences: 1, cited: 1, held: 0 },
      model: { zone: "in_process" },
    });
    expect(JSON.stringify([asked, answered])).not.toMatch(/Quentin|fever/i);
  });

  test("lies sealed in the database", async () => {
    await desk.ask("Is there a zebra in the room?");
    const { rows } = await desk.clinic.owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_catalog.pg_class WHERE relname = 'case_question' AND relrowsecurity AND relforcerowsecurity`,
    );
    expect(rows[0]).toEqual({ n: 1 });
    const hidden = await desk.clinic.owner.query("SELECT 1 FROM case_question");
    expect(hidden.rowCount).toBe(0);
  });
});

describe("a question that a model answers", () => {
  test("sends de-identified lines, and cites what bears its sentences out", async () => {
    desk.provider.respond = (call) => {
      const line = linesOf(call).find(({ text }) => text.includes("lisinopril"));
      return {
        sentences: [{ text: "He takes lisinopril 20 mg daily.", sources: [line?.id ?? ""] }],
      };
    };
    const { answer } = await desk.ask("What does Quentin Examplar take?");
    const [sent] = desk.provider.sent;
    expect(`${sent?.system}${sent?.prompt}`).not.toMatch(/Quentin|Examplar|03\/11\/1968/);
    expect(sent?.prompt).toMatch(/^L\d+: .*lisinopril/m);
    expect(sent?.prompt).toMatch(/^D\d+: /m);
    expect(sent?.schema).not.toBeNull();
    expect(answer?.sentences).toMatchObject([
      { text: "He takes lisinopril 20 mg daily.", mark: "cited" },
    ]);
    expect(answer?.sentences[0]?.citations.length).toBeGreaterThan(0);
    expect(answer?.model).toMatchObject({
      state: "used",
      prompt: "case-chat/1",
      model: "clinic-8b",
    });
    expect((await desk.entries("model.call_intended")).at(-1)).toMatchObject({
      model: { task: "chat", dataClass: "deidentified" },
    });
  });

  test("marks what no line says and what its lines contradict, and restores names for the eye alone", async () => {
    desk.provider.respond = (call) => {
      const id = linesOf(call).find(({ text }) => text.includes("lisinopril"))?.id ?? "";
      return {
        sentences: [
          { text: "He takes lisinopril 40 mg daily.", sources: [id] },
          { text: "He has pneumonia.", sources: [id] },
          { text: "He is well.", sources: ["L99"] },
          { text: "He is well.", sources: [] },
          { text: "[NAME_1] has a cough.", sources: ["L1"] },
        ],
      };
    };
    const { answer } = await desk.ask("What does Quentin take?");
    expect(answer?.sentences.map(({ mark }) => mark).slice(0, 4)).toEqual([
      "differs",
      "no_source",
      "no_source",
      "no_source",
    ]);
    expect(answer?.sentences[1]?.citations).toEqual([]);
    expect(answer?.sentences[4]?.text).toMatch(/^Quentin/);
  });

  test("says that nothing was found when the model finds nothing", async () => {
    desk.provider.respond = () => ({ sentences: [] });
    const { answer } = await desk.ask("Does he ski?");
    expect(answer).toMatchObject({ sentences: [], held: 0, model: { state: "used" } });
  });

  test("falls back on the text itself when the model fails, and says so", async () => {
    desk.provider.respond = () => Promise.reject(new Error("gone"));
    const { answer, status } = await desk.ask("What does he take?");
    expect(status).toBe("done");
    expect(answer?.model).toMatchObject({ state: "failed", code: "llm.provider_failed" });
    expect(answer?.sentences[0]?.text).toContain("lisinopril");
  });

  test("is not sent to a public cloud that nobody agreed to, nor without its agreement", async () => {
    await desk.setUp({
      ...CHAT_ON,
      zone: "public_cloud",
      vendor: "Northgate",
      endpoint: "https://models.northgate.example/v1",
    });
    const { answer } = await desk.ask("What does he take?", true);
    expect(answer?.model).toMatchObject({ state: "refused", code: "llm.no_agreement", bytes: 0 });
    expect(desk.provider.sent).toEqual([]);
    await desk.setUp(CHAT_ON);
  });

  test("what was sent is told by deployment, and told to nobody outside the chart", async () => {
    const sent = await readSent(desk.doctor.caller, { noteId: desk.noteId });
    expect(sent).toMatchObject([{ name: "Clinic server", zone: "on_premises", vendor: null }]);
    expect(sent[0]?.bytes).toBeGreaterThan(1_000);
    const stranger = await desk.clinic.addMember("clinician");
    await expect(readSent(stranger.caller, { noteId: desk.noteId })).rejects.toMatchObject({
      status: 403,
    });
  });

  test("what would leave is shown to the letter before it does", async () => {
    desk.provider.respond = () => ({ sentences: [] });
    const question = "What does Quentin take?";
    const preview = await previewLeaving(desk.doctor.caller, {
      purpose: "chat",
      noteId: desk.noteId,
      words: question,
    });
    await desk.ask(question);
    for (const line of (preview.text ?? "").split("\n").filter((each) => each !== "")) {
      expect(desk.provider.sent[0]?.prompt).toContain(line);
    }
    expect(preview.text).not.toMatch(/Quentin|Examplar/);
  });
});

describe("who asks, how often, and how it ends", () => {
  test("one question at a time; its cancelling stops the model, and nothing is answered", async () => {
    const { caller } = desk.doctor;
    const { noteId } = desk;
    const { runId } = await askQuestion(caller, { noteId, question: "What does he take?" });
    await expect(askQuestion(caller, { noteId, question: "And?" })).rejects.toMatchObject({
      code: "chat.begun",
      status: 409,
    });
    let isStopped = false;
    desk.provider.respond = async (call) => {
      call.signal.addEventListener("abort", () => (isStopped = true));
      await cancelDraft(caller, { runId });
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return { sentences: [] };
    };
    await expect(
      runChat(await desk.clinic.claimRun(runId), runId, desk.door),
    ).rejects.toMatchObject({ code: /draft\.superseded|access\.no_session|access\.refused/ });
    expect(isStopped).toBe(true);
    const asked = (await listQuestions(caller, { noteId })).find((each) => each.runId === runId);
    expect(asked).toMatchObject({ status: "cancelled", answer: null });
    expect((await viewNote(caller, { noteId })).status).toBe("draft");
  });

  test.each([
    ["clinician"],
    ["nurse"],
    ["administrator"],
    ["compliance_officer"],
    ["coordinator"],
  ] as const)("a %s outside the chart neither asks nor reads", async (role) => {
    const stranger = await desk.clinic.addMember(role);
    const { noteId } = desk;
    await expect(askQuestion(stranger.caller, { noteId, question: "What?" })).rejects.toMatchObject(
      { status: 403 },
    );
    await expect(listQuestions(stranger.caller, { noteId })).rejects.toMatchObject({
      status: 403,
    });
    await expect(
      previewLeaving(stranger.caller, { purpose: "chat", noteId, words: "What?" }),
    ).rejects.toMatchObject({ status: 403 });
  });

  test("a session cannot answer a question, nor anybody change one", async () => {
    const client = await desk.clinic.app.connect();
    const attempt = async (statement: string) => {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [
        desk.doctor.caller.secret,
      ]);
      const code = await client.query(statement).then(
        ({ rowCount }) => `rows ${rowCount}`,
        (error: unknown) => (error as { code?: string }).code,
      );
      await client.query("ROLLBACK");
      return code;
    };
    try {
      expect(await attempt("SELECT 1 FROM case_question LIMIT 1")).toBe("rows 1");
      expect(
        await attempt(
          "UPDATE case_question SET answer = '\\x00', answered_at = now() WHERE answer IS NULL",
        ),
      ).toBe("42501");
      expect(await attempt("UPDATE case_question SET question = '\\x00'")).toBe("23514");
      expect(await attempt("UPDATE case_question SET asker_id = gen_random_uuid()")).toBe("42501");
      expect(await attempt("DELETE FROM case_question")).toBe("42501");
    } finally {
      client.release();
    }
  });

  test("goes with its text when that is filed, and the care team reads it there", async () => {
    const { patientId } = await createPatient(desk.doctor.caller, {
      family: "Examplar",
      given: "Quentin",
      birthDate: "1968-03-11",
      sex: "male",
      mrn: randomUUID(),
    });
    const before = await listQuestions(desk.doctor.caller, { noteId: desk.noteId });
    const { document } = await viewNote(desk.doctor.caller, { noteId: desk.noteId });
    const filed = await fileDocument(desk.doctor.caller, {
      documentId: document.documentId,
      patientId,
      encounter: { kind: "clinic_visit", title: "", date: "2026-11-17" },
    });
    expect(filed.status).toBe("filed");
    expect(await listQuestions(desk.doctor.caller, { noteId: desk.noteId })).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });

  test("sixty in an hour are enough", async () => {
    const { noteId } = desk;
    const asked = (await desk.entries("chat.asked")).length;
    desk.provider.respond = () => ({ sentences: [] });
    await desk.setUp({ ...CHAT_OFF, isEnabled: false });
    for (let count = asked; count < MOST_AN_HOUR; count += 1) {
      const { runId } = await askQuestion(desk.doctor.caller, { noteId, question: "Why?" });
      await cancelDraft(desk.doctor.caller, { runId });
    }
    await expect(
      askQuestion(desk.doctor.caller, { noteId, question: "Why?" }),
    ).rejects.toMatchObject({ code: "chat.too_many", status: 429 });
  });
});
