import { describe, expect, it } from "vitest";
import { deidentify } from "../deidentify";
import { countPatternWork, hasNestedRepeat } from "../testing/pattern-steps";
import { STRICT_POLICY, type DeidPolicy, type PolicyActions } from "./policy.schema";

const withActions = (actions: Partial<PolicyActions>): DeidPolicy => ({
  ...STRICT_POLICY,
  version: 1,
  actions: { ...STRICT_POLICY.actions, ...actions },
});
const KEEP_ALL: DeidPolicy = {
  ...withActions({
    provider_name: "keep",
    facility_name: "keep",
    zip: "keep_three_digits",
    date: "keep_year",
    age: "generalise",
  }),
  patterns: [{ label: "Our MRN", category: "mrn", pattern: "KX-999999", after: [] }],
  allowed: ["Coumadin Clinic", "Hygiea"],
};

const PIECES = [
  "Dr. Okafor",
  "Ada Okafor, MD",
  "Mr. Brennick",
  "Harold Brennick",
  "St. Mary's Hospital, Denver, CO 80202",
  "Sunrise Nursing Home",
  "in Fernby, WY 82101",
  "11/17/2026",
  "March 3, 2024",
  "2024-03-03T10:20",
  "1/1/1931",
  "a 92-year-old",
  "94F",
  "90 or older",
  "KX-204417",
  "MRN 4471-0926",
  "Coumadin Clinic",
  "Hygiea",
  "call 415-555-0142",
  "metformin 500 mg",
  "strength 4/5",
  "[NAME_1]",
  "[DATE_2]/2026",
  "é\u0301",
  "\u200b",
  "\n",
  "\t",
];

describe("the work of a policy grows with the length", () => {
  it.each([
    "Dr. Okafor ",
    "Ada Okafor, MD ",
    "Mr. Okafor, MD, Dr. Okafor ",
    "St. Mary's Hospital, Denver, CO 80202 ",
    "Clinic, ",
    "11/17/2026 ",
    "2024-03-03 2024 ",
    "a 92-year-old ",
    "KX-204417 ",
    "KX-20441",
    "Coumadin Clinic ",
  ])("of a long run of %j", (piece) => {
    const work = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return countPatternWork(() => deidentify(text, { policy: KEEP_ALL })).steps;
    };
    expect(work(16_000)).toBeLessThan(work(4_000) * 5 + 20_000);
  });

  it("no pattern of its rules repeats inside a repeat", () => {
    const { patterns } = countPatternWork(() => {
      for (const piece of PIECES) deidentify(`${piece} and ${piece}.`, { policy: KEEP_ALL });
    });
    expect([...patterns].filter(hasNestedRepeat)).toEqual([]);
  });
});
