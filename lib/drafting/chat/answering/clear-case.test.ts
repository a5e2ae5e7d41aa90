import { describe, expect, test } from "vitest";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import type { DocumentRow } from "@/lib/patients/texts/load-document";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { STRICT_POLICY } from "@/lib/phi/policy/policy.schema";
import { chatLines } from "./chat-lines";
import { clearCase } from "./clear-case";

const DOCUMENT = "10000000-0000-4000-8000-000000000001";
const TEXT = "HPI: Quentin Examplar has a cough.\nMeds: lisinopril 20 mg daily";

const sentence = (text: string): NoteSentence => ({
  id: "20000000-0000-4000-8000-000000000001",
  section: "subjective",
  text,
  citations: [{ documentId: DOCUMENT, start: 0, end: 10 }],
  support: "stated",
});

const clear = (question: string, sentences: readonly string[] = [], text = TEXT) =>
  clearCase({
    document: { id: DOCUMENT, text, marks: [] } as unknown as DocumentRow,
    sentences: sentences.map(sentence),
    question,
    map: EMPTY_PLACEHOLDER_MAP,
    knownValues: [{ category: "name", value: "Quentin Examplar" }],
    policy: { ...STRICT_POLICY, secondLook: "stop" },
  });

describe("what may be sent of a case", () => {
  test("text, draft and question share one map, so that one person has one number", async () => {
    const cleared = await clear("Does Quentin Examplar cough?", ["Quentin Examplar coughs."]);
    if (!cleared.ok) throw new Error("it was stopped");
    expect(cleared.question).toBe("Does [NAME_1] cough?");
    expect(cleared.draft?.text).toBe("[NAME_1] coughs.");
    expect(cleared.text).toContain("[NAME_1] has a cough");
    expect(cleared.counts.name).toBe(3);
  });

  test("numbers the pieces of the text and the sentences of the draft, each with its place in the text as pasted", async () => {
    const cleared = await clear("Why?", ["Cough.", "Lisinopril."]);
    if (!cleared.ok) throw new Error("it was stopped");
    const { lines, source, draft } = chatLines(cleared, DOCUMENT);
    expect(source).toMatch(/^L1: .*cough.*\nL2: .*lisinopril 20 mg daily$/);
    expect(draft).toBe("D1: Cough.\nD2: Lisinopril.");
    const places = lines.find(({ id }) => id === "L2")?.citations ?? [];
    expect(places.map(({ start, end }) => TEXT.slice(start, end)).join(" ")).toContain(
      "lisinopril 20 mg daily",
    );
  });

  test("a note without sentences sends no draft", async () => {
    const cleared = await clear("Why?");
    if (!cleared.ok) throw new Error("it was stopped");
    expect(cleared.draft).toBeNull();
    expect(chatLines(cleared, DOCUMENT).draft).toBeNull();
  });

  test.each([
    ["question", "Is [NAME_1 Quentin Examplar the same?", TEXT],
    ["text", "Why?", `${TEXT}\nQ u e n t i n E x a m p l a r`],
  ])(
    "whatever the %s holds, a known value is in nothing that may be sent",
    async (_, question, text) => {
      const cleared = await clear(question, [], text);
      if (cleared.ok) expect(`${cleared.text}${cleared.question}`).not.toMatch(/Quentin|Examplar/);
      else expect(["text", "question"]).toContain(cleared.stopped);
    },
  );
});
