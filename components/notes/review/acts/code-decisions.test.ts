import { describe, expect, test } from "vitest";
import { withCodeDecision } from "../../content-edits";
import { AT, CONTENT, ME, idOf } from "./review-fixture";
import { reduceReview, startReview } from "./review-state";

const HINT = {
  id: idOf(700),
  system: "ICD-10-CM" as const,
  code: "I10",
  title: "Essential (primary) hypertension",
  why: "“hypertension”, told as present.",
  citations: [{ documentId: idOf(1), start: 0, end: 12 }],
};
const OTHER = { ...HINT, id: idOf(701), code: "R51.9", title: "Headache, unspecified" };
const approved = { state: "approved", byId: ME, at: AT } as const;
const start = startReview({ ...CONTENT, codes: [HINT, OTHER] });

describe("deciding a code on the review page", () => {
  test("changes that code alone, and is a change to save", () => {
    const next = reduceReview(start, { type: "decide_code", codeId: HINT.id, decision: approved });
    expect(next.content.codes).toEqual([{ ...HINT, decision: approved }, OTHER]);
    expect(next.change).toEqual({ kind: "coded", codeId: HINT.id });
    expect(next.revision).toBe(1);
  });

  test("is taken back without a trace, and leaves other decisions", () => {
    const both = [HINT, OTHER].reduce(
      (state, { id }) =>
        reduceReview(state, { type: "decide_code", codeId: id, decision: approved }),
      start,
    );
    const next = reduceReview(both, { type: "decide_code", codeId: HINT.id, decision: null });
    expect(next.content.codes).toEqual([HINT, { ...OTHER, decision: approved }]);
  });

  test("makes no codes in a note without any", () => {
    expect(withCodeDecision(CONTENT, HINT.id, approved)).toBe(CONTENT);
  });
});
