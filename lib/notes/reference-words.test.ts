import { describe, expect, test } from "vitest";
import {
  isUnresolved,
  originWords,
  sourceWords,
  standingReferences,
} from "./reference-words.schema";
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

  test("do not say a title twice that stands beside them", () => {
    const { source } = testReference(1);
    expect(sourceWords({ ...source, pmid: "123" }, source.title)).toBe(
      "Test publisher, 2026. PMID 123.",
    );
    expect(sourceWords(source, "Another title")).toBe("Test publisher: On card 1, 2026.");
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
    [
      { kind: "literature", register: "pubmed", status: "not read by your clinic" } as const,
      "From PubMed on 26 Nov 2026; not read by your clinic.",
    ],
    [
      { kind: "literature", register: "europe_pmc", status: "not read by your clinic" } as const,
      "From Europe PMC on 26 Nov 2026; not read by your clinic.",
    ],
  ])("say where it comes from and who has read it: %j", (more, words) => {
    expect(originWords(testReference(1, more), () => "26 Nov 2026")).toBe(words);
  });

  test("say when a citation was not found in its register, and only then", () => {
    const unresolved = "Unresolved: nobody has found its number in the register.";
    expect(originWords(testReference(1, { isResolved: false }), () => "today")).toContain(
      unresolved,
    );
    for (const isResolved of [true, null]) {
      expect(originWords(testReference(1, { isResolved }), () => "today")).not.toContain(
        "Unresolved",
      );
    }
  });

  test.each([
    [{ state: "resolved", on: "2026-11-25" }, "Its number was resolved on day 25.", false],
    [
      { state: "unresolved", on: "2026-11-25" },
      "Unresolved: the register did not know its number on day 25.",
      true,
    ],
    [{ state: "not_checked" }, "Its number was not checked.", false],
    [{ state: "off" }, "Its number was not checked: literature is off.", false],
  ] as const)("say what is known of its number: %j", (checked, words, isTold) => {
    // What was said before somebody asked does not stand beside what the register said.
    for (const isResolved of [true, false, null]) {
      const reference = testReference(1, { checked, isResolved });
      const said = originWords(reference, (day) => `day ${day.slice(-2)}`);
      expect(said).toBe(
        `Written by us from general knowledge on day 26; not reviewed by a clinician. ${words}`,
      );
      expect(isUnresolved(reference)).toBe(isTold);
    }
  });

  test("leave out what was taken off", () => {
    const removed = { byId: testReference(1).id, at: "2026-11-26T10:00:00.000Z" };
    const references = [testReference(1), testReference(2, { removed })];
    expect(standingReferences(references).map(({ title }) => title)).toEqual(["Card 1"]);
    expect(standingReferences(undefined)).toEqual([]);
  });
});
