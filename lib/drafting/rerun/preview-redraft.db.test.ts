import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { viewNote } from "@/lib/notes/view-note";
import { previewLeaving } from "../chat/preview-leaving";
import { runDraft } from "../run/run-draft";
import { openModelDesk, type ModelDesk } from "../run/test-model-desk";
import { giveFeedback } from "./give-feedback";
import { requestRerun } from "./request-rerun";
import { runRerun } from "./run-rerun";

let desk: ModelDesk;
let noteId: string;
beforeAll(async () => {
  desk = await openModelDesk();
  const asked = await desk.request();
  await runDraft(await desk.clinic.claimRun(asked.runId), asked.runId, null);
  noteId = asked.noteId;
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

const PART = /<<(\w+) begins>>\n([\s\S]*?)\n<<\1 ends>>/g;

/** What a prompt quotes, part by part; the rest of it holds nothing of a case. */
const quotedIn = (prompt: string | undefined): string[] =>
  [...(prompt ?? "").matchAll(PART)].map(([, , part = ""]) => part);

const view = () => viewNote(desk.doctor.caller, { noteId });

async function sentenceLike(find: RegExp) {
  const { content } = await view();
  const sentence = content?.sentences.find(({ text }) => find.test(text));
  if (sentence === undefined) throw new Error("no such sentence");
  return sentence;
}

async function run(runId: string | null): Promise<void> {
  if (runId === null) throw new Error("no run");
  await runRerun(await desk.clinic.claimRun(runId), runId, desk.door);
}

describe("what would leave for a section drafted again", () => {
  test.each([["subjective"], ["objective_exam"], ["assessment_and_plan"]] as const)(
    "is to the letter what the model is quoted of it, and nothing more: %s",
    async (section) => {
      const { caller } = desk.doctor;
      const preview = await previewLeaving(caller, { purpose: "rerun", noteId, section });
      expect(desk.provider.sent).toEqual([]);
      const { checksum } = await view();
      await run((await requestRerun(caller, { noteId, section, checksum: checksum ?? "" })).runId);
      expect(desk.provider.sent).toHaveLength(1);
      expect(preview.text).toMatch(/^F1: /);
      expect(preview.text).toBe(quotedIn(desk.provider.sent[0]?.prompt).join("\n\n"));
    },
  );

  test("holds nothing of another section", async () => {
    const { caller } = desk.doctor;
    const { text } = await previewLeaving(caller, {
      purpose: "rerun",
      noteId,
      section: "assessment_and_plan",
    });
    expect(text).toMatch(/bronchitis/i);
    expect(text).not.toMatch(/cough|lisinopril|Lungs/);
  });

  test("with feedback is the facts, the sentence and the words, without the name", async () => {
    const { caller } = desk.doctor;
    const { id: sentenceId } = await sentenceLike(/bronchitis/i);
    const said = {
      noteId,
      sentenceId,
      kind: "missing",
      words: "Say what Quentin Examplar\n should drink.",
    } as const;
    const preview = await previewLeaving(caller, { purpose: "feedback", ...said });
    const { checksum } = await view();
    await run((await giveFeedback(caller, { ...said, checksum: checksum ?? "" })).runId);
    const [call] = desk.provider.sent;
    expect(preview.text).toBe(quotedIn(call?.prompt).join("\n\n"));
    expect(preview.text).toMatch(/missing something\.\nIn the clinician's words: Say what \[NAME_/);
    expect(preview.text).not.toMatch(/Quentin|Examplar|lisinopril/);
  });

  test("reads no more than its section: nothing is kept, drafted or sent by looking", async () => {
    const before = await view();
    const { id: sentenceId } = await sentenceLike(/cough/i);
    const asked = { purpose: "feedback", noteId, sentenceId, kind: "wrong", words: "" } as const;
    await previewLeaving(desk.doctor.caller, asked);
    expect(await view()).toEqual(before);
    expect(desk.provider.sent).toEqual([]);
    expect((await desk.entries("document.viewed")).at(-1)).toMatchObject({ part: "leaving" });
  });
});

describe("nothing is shown as leaving", () => {
  test("for a sentence that is not there any more", async () => {
    const gone = { purpose: "feedback", noteId, sentenceId: noteId, kind: "wrong" } as const;
    await expect(previewLeaving(desk.doctor.caller, gone)).rejects.toMatchObject({
      code: "feedback.no_sentence",
      status: 404,
    });
  });

  test("to somebody outside the chart, for either purpose", async () => {
    const { id: sentenceId, section } = await sentenceLike(/cough/i);
    for (const role of ["clinician", "nurse", "administrator", "compliance_officer"] as const) {
      const { caller } = await desk.clinic.addMember(role);
      for (const asked of [
        { purpose: "rerun", noteId, section },
        { purpose: "feedback", noteId, sentenceId, kind: "wrong" },
      ] as const) {
        await expect(previewLeaving(caller, asked)).rejects.toMatchObject({ status: 403 });
      }
    }
  });

  test.each([
    ["a purpose that nobody knows", { purpose: "everything" }],
    ["a section that no note has", { purpose: "rerun", section: "appendix" }],
    ["feedback longer than may be given", { purpose: "feedback", words: "x".repeat(501) }],
  ])("for %s", async (_, part) => {
    const asked = { noteId, sentenceId: noteId, kind: "wrong", ...part } as never;
    await expect(previewLeaving(desk.doctor.caller, asked)).rejects.toThrow();
  });

  test("of a section that the text says nothing for", async () => {
    const asked = await desk.request(false, "CC: cough\nHPI: Cough for two weeks.");
    await runDraft(await desk.clinic.claimRun(asked.runId), asked.runId, null);
    const preview = await previewLeaving(desk.doctor.caller, {
      purpose: "rerun",
      noteId: asked.noteId,
      section: "objective_results",
    });
    expect(preview).toEqual({ text: null, stopped: "nothing" });
  });
});
