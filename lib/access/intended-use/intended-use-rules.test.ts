import { describe, expect, test } from "vitest";
import { digestOfText, isOwnName, stateOf } from "./intended-use-rules";
import { EMERGENCY_MODE_TEXT } from "./intended-use.schema";

const NOW = digestOfText(EMERGENCY_MODE_TEXT);
const OLD = "a".repeat(64);
const at = new Date("2026-11-20T10:00:00Z");
const signed = (textSha256: string, countersigned = true, withdrawn = false) => ({
  textSha256,
  countersignedAt: countersigned ? at : null,
  withdrawnAt: withdrawn ? at : null,
});

describe("where an organization stands", () => {
  test.each([
    ["nobody signed", [], "unsigned"],
    ["one name stands under it", [signed(NOW, false)], "waits_for_officer"],
    ["both names stand under it", [signed(NOW)], "in_force"],
    ["both stood and it was withdrawn", [signed(NOW, true, true)], "withdrawn"],
    ["both stand under an older text", [signed(OLD)], "older_text"],
    [
      "an older text is signed and this one by one",
      [signed(NOW, false), signed(OLD)],
      "waits_for_officer",
    ],
    ["it was withdrawn and signed again", [signed(NOW), signed(NOW, true, true)], "in_force"],
    ["an older text was withdrawn", [signed(OLD, true, true)], "withdrawn"],
  ] as const)("%s", (_what, signatures, state) => {
    expect(stateOf(signatures, NOW)).toBe(state);
  });

  test.each([
    ["title", { ...EMERGENCY_MODE_TEXT, title: "Other" }],
    ["version", { ...EMERGENCY_MODE_TEXT, version: 2 }],
    ["a word of what it is", { ...EMERGENCY_MODE_TEXT, is: ["Other"] }],
    [
      "a word of what it is not",
      { ...EMERGENCY_MODE_TEXT, isNot: EMERGENCY_MODE_TEXT.isNot.slice(1) },
    ],
    ["a duty", { ...EMERGENCY_MODE_TEXT, duties: [] }],
  ])("another %s is another text", (_what, text) => {
    expect(digestOfText(text)).not.toBe(NOW);
  });

  test("the text says that it is no triage, no diagnosis and not complete", () => {
    const words = EMERGENCY_MODE_TEXT.isNot.join(" ");
    for (const said of [
      /Not a triage tool/,
      /Not a diagnosis/,
      /Not complete/,
      /Not reviewed by a clinician/,
    ]) {
      expect(words).toMatch(said);
    }
  });
});

describe("a name as a signature", () => {
  const own = { given: "Zoë", family: "O'Brien-Lund" };
  test.each(["Zoë O'Brien-Lund", "zoe o brien lund", "Dr. Zoe O'Brien-Lund, MD"])(
    "%s is hers",
    (name) => {
      expect(isOwnName(name, own)).toBe(true);
    },
  );
  test.each(["Zoe", "O'Brien-Lund", "Zora O'Brien-Lund", "", "x"])("%j is not", (name) => {
    expect(isOwnName(name, own)).toBe(false);
  });
});
