import { describe, expect, test } from "vitest";
import type { AttentionItem, NoteContent } from "../note-content.schema";
import { applyEdit, lacksReason, type EditOutcome } from "./edit-rules";
import { looksAsSent } from "./looks-as-sent";
import { AT, contentOf, idOf, item, sentence } from "./test-content";

const ME = { id: idOf(901), at: new Date(AT) };
type Decision = NonNullable<AttentionItem["decision"]>;

const CARD: AttentionItem = {
  ...item(1),
  kind: "drug_interaction",
  cause: "interaction:a+b",
  choices: [
    { action: "override", label: "Override", needsReason: true },
    { action: "keep", label: "Seen", needsReason: false },
  ],
};
const STORED = contentOf({ sentences: [sentence(1, "Cough.")], attention: [CARD] });

function decided(decision: Partial<Decision>): AttentionItem {
  return {
    ...CARD,
    decision: {
      action: "override",
      reason: "",
      byId: idOf(5),
      at: "2020-01-01T00:00:00.000Z",
      ...decision,
    },
  };
}

function edit(attention: readonly AttentionItem[], working: NoteContent = STORED): EditOutcome {
  const stored = { working, lastVersion: working };
  return applyEdit(stored, { ...working, attention: [...attention] }, ME);
}

describe("an override", () => {
  test("is kept with its code, by the editor and now", () => {
    const { content } = edit([decided({ reasonCode: "already_monitored" })]);
    expect(content.attention[0]?.decision).toEqual({
      action: "override",
      reason: "",
      reasonCode: "already_monitored",
      byId: ME.id,
      at: AT,
    });
  });

  test("of another code is decided anew, and of the same one stands", () => {
    const first = edit([decided({ reasonCode: "already_monitored" })]).content;
    const same = edit([decided({ reasonCode: "already_monitored" })], first);
    expect(same.decided).toEqual([]);
    expect(edit([decided({ reasonCode: "not_accurate" })], first).decided).toHaveLength(1);
  });

  test("code says nothing of another choice", () => {
    const { content } = edit([decided({ action: "keep", reasonCode: "not_accurate" })]);
    expect(content.attention[0]?.decision).not.toHaveProperty("reasonCode");
  });

  test("with another code than was sent is not what was sent", () => {
    const sent = { ...STORED, attention: [decided({ reasonCode: "not_accurate" })] };
    const kept = { ...STORED, attention: [decided({ reasonCode: "already_monitored" })] };
    expect(looksAsSent(sent, kept)).toBe(false);
    expect(looksAsSent(sent, sent)).toBe(true);
  });

  test.each<[string, Partial<Decision>, boolean]>([
    ["a code of the list", { reasonCode: "benefit_outweighs_risk" }, false],
    ["a code and words", { reasonCode: "patient_declines", reason: "Asked twice." }, false],
    ["no code", { reason: "A long enough reason" }, true],
    ["other, without words", { reasonCode: "other" }, true],
    ["other, in too few words", { reasonCode: "other", reason: "ok" }, true],
    ["other, in words", { reasonCode: "other", reason: "Discussed with cardiology" }, false],
  ])("with %s", (_what, decision, lacking) => {
    expect(lacksReason(decided(decision))).toBe(lacking);
  });

  test("of an item that does not offer it is refused", () => {
    const plain = { ...decided({ reasonCode: "not_accurate" }), choices: item(2).choices };
    expect(lacksReason(plain)).toBe(true);
  });
});
