import { describe, expect, test } from "vitest";
import { originWords, sourceWords, standingReferences } from "./reference-words.schema";
import { testReference } from "./test-reference";

describe("words of a reference", () => {
  test.each([
    [{}, "Test publisher: On card 1, 2026."],
    [{ year: null }, "Test publisher: On card 1."],
    [{ pmid: "123" }, "Test publisher: On card 1, 2026. PMID 123."],
    [{ doi: "10.1000/x" }, "Test publisher: On card 1, 2026. DOI 10.1000/x."],
    [{ title: "Closed.", year: null }, "Test publisher: Closed."],
  ])("name the source with %j", (more, words) => {
    expect(sourceWords({ ...testReference(1).source, ...more })).toBe(words);
  });

  test.each([
    [{}, "Written by us from general knowledge on 26 Nov 2026; not reviewed by a clinician."],
    [
      { kind: "document", page: 4 } as const,
      "From a document that this clinic brought in on 26 Nov 2026, page 4; not reviewed by a clinician.",
    ],
    [
      { kind: "literature", status: "reviewed by A. Testperson on 1 Dec 2026" } as const,
      "From a record of a register of literature, brought in on 26 Nov 2026; reviewed by A. Testperson on 1 Dec 2026.",
    ],
  ])("say where it comes from and who has read it: %j", (more, words) => {
    expect(originWords(testReference(1, more), "26 Nov 2026")).toBe(words);
  });

  test("say when a citation was not found in its register, and only then", () => {
    const unresolved = "Unresolved: nobody has found its number in the register.";
    expect(originWords(testReference(1, { isResolved: false }), "today")).toContain(unresolved);
    for (const isResolved of [true, null]) {
      expect(originWords(testReference(1, { isResolved }), "today")).not.toContain("Unresolved");
    }
  });

  test("leave out what was taken off", () => {
    const removed = { byId: testReference(1).id, at: "2026-11-26T10:00:00.000Z" };
    const references = [testReference(1), testReference(2, { removed })];
    expect(standingReferences(references).map(({ title }) => title)).toEqual(["Card 1"]);
    expect(standingReferences(undefined)).toEqual([]);
  });
});
