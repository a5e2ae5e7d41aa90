import { describe, expect, test } from "vitest";
import { approvedCodes, codeHintSchema, codeLine, type CodeHint } from "./code-hint.schema";

const id = "11111111-1111-4111-8111-111111111111";
const HINT: CodeHint = {
  id,
  system: "ICD-10-CM",
  code: "M25.56",
  title: "Pain in knee",
  needs: "side",
  why: "“knee pain”, told as present.",
  citations: [{ documentId: id, start: 3, end: 12 }],
};
const decided = (state: "approved" | "rejected"): CodeHint => ({
  ...HINT,
  decision: { state, byId: id, at: "2026-11-20T10:00:00.000Z" },
});

describe("a code hint", () => {
  test.each(["I10", "J45.909", "S93.402", "C50.9", "U07.1", "F32.A", "S06.0X", "G20.A1"])(
    "%s is a code",
    (code) => {
      expect(codeHintSchema.safeParse({ ...HINT, code }).success).toBe(true);
    },
  );
  test.each(["", "10", "I1", "i10", "I10.", "I10.12345", "hypertension", "I10; E11.9"])(
    "%j is none",
    (code) => {
      expect(codeHintSchema.safeParse({ ...HINT, code }).success).toBe(false);
    },
  );
  test("has a place", () => {
    expect(codeHintSchema.safeParse({ ...HINT, citations: [] }).success).toBe(false);
  });
  test("leaves the page it was proposed on only when approved", () => {
    const codes = [HINT, decided("rejected"), decided("approved")];
    expect(approvedCodes({ codes })).toEqual([decided("approved")]);
    expect(approvedCodes({})).toEqual([]);
  });
  test("says what a category needs", () => {
    expect(codeLine(HINT)).toBe("M25.56 Pain in knee (category; needs side)");
    const { needs: _needs, ...leaf } = HINT;
    expect(codeLine({ ...leaf, code: "I10", title: "Essential (primary) hypertension" })).toBe(
      "I10 Essential (primary) hypertension",
    );
  });
});
