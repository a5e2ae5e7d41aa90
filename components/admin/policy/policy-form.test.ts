import { describe, expect, test } from "vitest";
import {
  CUSTOM_CATEGORIES,
  STRICT_POLICY,
  type PolicyContent,
} from "@/lib/phi/policy/policy.schema";
import { findTermProblem } from "./allowed-terms";
import { countChanges, draftOf, EMPTY_DRAFT, patternOf, termsOf } from "./policy-view";
import { CATEGORY_WORDS, describeVersion, POLICY_ROWS } from "./policy-words";

const SAVED: PolicyContent = {
  actions: STRICT_POLICY.actions,
  patterns: [{ label: "Ours", category: "mrn", pattern: "KX-999999", after: [] }],
  allowed: ["Coumadin Clinic"],
  secondLook: "replace",
};

describe("the table of kinds", () => {
  test("offers exactly the choices that a policy may hold", () => {
    for (const { action, choices } of POLICY_ROWS) {
      const values = choices.map(({ value }) => value);
      expect(values[0]).toBe("replace");
      if (action === null) expect(values).toEqual(["replace"]);
      else expect(values).toHaveLength(2);
    }
    const chosen = POLICY_ROWS.flatMap(({ action }) => (action === null ? [] : [action]));
    expect(chosen).toEqual(["provider_name", "facility_name", "zip", "date", "age"]);
  });

  test("says what follows from every choice that lets something stay", () => {
    for (const { choices } of POLICY_ROWS) {
      for (const choice of choices.slice(1)) expect(choice.note).toMatch(/\.$/);
    }
  });

  test("promises nobody that the law is met", () => {
    expect(JSON.stringify(POLICY_ROWS)).not.toMatch(/complian/i);
  });

  test("has a word for every kind a format can be", () => {
    expect(Object.keys(CATEGORY_WORDS).sort()).toEqual([...CUSTOM_CATEGORIES].sort());
  });
});

describe("changes that are not saved", () => {
  test.each<[string, Partial<PolicyContent>, number]>([
    ["none", {}, 0],
    ["a choice", { actions: { ...SAVED.actions, date: "keep_year" } }, 1],
    ["two choices", { actions: { ...SAVED.actions, date: "keep_year", age: "generalise" } }, 2],
    ["a format gone", { patterns: [] }, 1],
    ["a format written anew", { patterns: [{ ...own(), pattern: "KX-9{6}" }] }, 2],
    ["a term more", { allowed: ["Coumadin Clinic", "Silver Sneakers"] }, 1],
    ["the same terms in another order", { allowed: ["Coumadin Clinic"] }, 0],
    ["what the second check finds", { secondLook: "stop" }, 1],
    ["all of it", { patterns: [], allowed: [], secondLook: "stop" }, 3],
  ])("%s", (_what, edit, expected) => {
    expect(countChanges(SAVED, { ...SAVED, ...edit })).toBe(expected);
  });
});

function own() {
  return { label: "Ours", category: "mrn", pattern: "KX-999999", after: [] as string[] } as const;
}

describe("a list of terms as typed", () => {
  test("is one term a line, without empty lines and second mentions", () => {
    expect(termsOf(" Coumadin Clinic \n\nSilver Sneakers\r\nCoumadin Clinic")).toEqual([
      "Coumadin Clinic",
      "Silver Sneakers",
    ]);
    expect(termsOf("\n \n")).toEqual([]);
  });

  test.each<[string, RegExp | null]>([
    ["", null],
    ["Coumadin Clinic\nB12 group", null],
    ["Coumadin Clinic\n4471-0926", /“4471-0926”: .*two letters/],
    ["AB 4471-0926", /“AB 4471-0926”: .*four digits/],
    ["x".repeat(80), /60 characters/],
    [Array.from({ length: 201 }, (_, at) => `term ${at}`).join("\n"), /^201 terms/],
  ])("%j: %s", (terms, problem) => {
    const found = findTermProblem(terms);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatch(problem);
  });
});

describe("a format", () => {
  test("is saved without blanks round it and with one word a comma", () => {
    const draft = { ...EMPTY_DRAFT, label: " Ours ", pattern: "99", after: "chart, file no ,," };
    expect(patternOf(draft)).toEqual({
      label: "Ours",
      category: "mrn",
      pattern: "99",
      after: ["chart", "file no"],
    });
  });

  test("that clinicians offered fills the form, its label as the word before it", () => {
    const offered = { ids: ["1"], shape: "AA-9999", label: "case number", category: "account" };
    expect(draftOf(offered)).toEqual({
      label: "Case number",
      category: "account",
      pattern: "AA-9999",
      after: "case number",
    });
    expect(draftOf({ ...offered, label: null })).toMatchObject({ label: "", after: "" });
  });
});

describe("a version in the list", () => {
  test.each([
    [{ loosened: [], secondLook: "replace" }, "Nothing"],
    [{ loosened: [], secondLook: "stop" }, "Nothing; the second check stops"],
    [{ loosened: ["zip", "date"], secondLook: "replace" }, "Three ZIP digits kept, years kept"],
  ] as const)("%j is %s", (version, words) => {
    expect(describeVersion(version)).toBe(words);
  });
});
