import { describe, expect, test } from "vitest";
import type { NoteSection, Support } from "../note-content.schema";
import { findSignProblem } from "./note-rules";
import { AT, contentOf, idOf, item, sentence } from "./test-content";

const READY = contentOf({ sentences: [sentence(1, "Cough for two weeks.")] });
const DECIDED = { action: "keep", reason: "", byId: idOf(900), at: AT };

describe("a note can be signed", () => {
  test("when it is filed, has words, and nothing is open", () => {
    expect(findSignProblem(READY, true)).toBeNull();
  });

  test("when all its items are decided", () => {
    const attention = [item(1, { decision: DECIDED }), item(2, { decision: DECIDED })];
    expect(findSignProblem({ ...READY, attention }, true)).toBeNull();
  });

  test.each<[string, Support, NoteSection, string]>([
    ["a stated sentence in the plan", "stated", "assessment_and_plan", "Start 5 mg."],
    ["an inferred one", "inferred", "assessment_and_plan", "Likely viral."],
    ["the clinician's own words", "own", "assessment_and_plan", "Hold 5 mg; allergic."],
    ["small talk without a source", "unsupported", "subjective", "Lives with a dog."],
    ["a number that is no dose", "unsupported", "subjective", "Has 3 children."],
  ])("with %s", (_name, support, section, text) => {
    const sentences = [sentence(1, text, { support, section })];
    expect(findSignProblem({ ...READY, sentences }, true)).toBeNull();
  });
});

describe("a note cannot be signed", () => {
  test("before it is filed, whatever else", () => {
    expect(findSignProblem(READY, false)).toMatchObject({ code: "note.not_filed" });
  });

  test.each([
    ["no sentence", []],
    ["blank sentences", [sentence(1, "  "), sentence(2, "\n")]],
  ])("with %s", (_name, sentences) => {
    expect(findSignProblem({ ...READY, sentences }, true)).toMatchObject({ code: "note.empty" });
  });

  test.each([
    [1, "1 thing left before you can sign."],
    [3, "3 things left before you can sign."],
  ])("with %i open items, and says how many", (count, message) => {
    const attention = [
      item(9, { decision: DECIDED }),
      ...Array.from({ length: count }, (_, at) => item(at + 1)),
    ];
    const problem = findSignProblem({ ...READY, attention }, true);
    expect(problem).toEqual({ code: "note.items_open", message, open: count });
  });

  test.each<[string, Support, NoteSection, string]>([
    ["any that differs from its source", "contradicted", "subjective", "No cough."],
    ["a plan without a source", "unsupported", "assessment_and_plan", "Stress echo."],
    ["a dose without a source", "unsupported", "subjective", "Takes lisinopril 20 mg."],
    ["a decimal dose without a source", "unsupported", "objective_exam", "Got 0,5 ml."],
    ["an allergy without a source", "unsupported", "subjective", "Allergic to latex."],
  ])("with a doubtful sentence: %s", (_name, support, section, text) => {
    const sentences = [sentence(1, text, { support, section })];
    expect(findSignProblem({ ...READY, sentences }, true)).toMatchObject({
      code: "note.unsupported",
      open: 1,
    });
  });

  test("until a doubtful sentence's own item is decided", () => {
    const sentences = [sentence(1, "No cough.", { support: "contradicted" })];
    const attention = [item(1, { sentenceIds: [idOf(1)], decision: DECIDED })];
    expect(findSignProblem({ ...READY, sentences, attention }, true)).toBeNull();
    const other = [item(1, { sentenceIds: [idOf(2)], decision: DECIDED })];
    expect(findSignProblem({ ...READY, sentences, attention: other }, true)).toMatchObject({
      code: "note.unsupported",
    });
  });
});
