import { describe, expect, test } from "vitest";
import { testReference } from "@/lib/notes/test-reference";
import type { NumberState } from "@/lib/retrieval/literature/resolve-citations";
import { checkOf, numbersOf } from "./citation-checks";

const at = new Date("2026-11-25T22:00:00.000Z");
const citing = (more: { readonly pmid?: string; readonly doi?: string }) => {
  const reference = testReference(1);
  return { ...reference, source: { ...reference.source, ...more } };
};
const states = (state: NumberState["state"]) => new Map([["pmid:123", { state, at }]]);

describe("the number that a citation names", () => {
  test.each([
    ["its PMID", { pmid: "123", doi: "10.5555/a" }, [{ kind: "pmid", value: "123" }]],
    [
      "its DOI where it has no PMID",
      { doi: "10.5555/A-b" },
      [{ kind: "doi", value: "10.5555/a-b" }],
    ],
    ["none where it has none", {}, []],
    ["none where it is in no form to be asked", { doi: '10.5555/a" OR x' }, []],
    ["none for a PMID that is words", { pmid: "12 OR 1" }, []],
  ] as const)("is %s", (_name, more, numbers) => {
    expect(numbersOf([citing(more), citing(more)])).toEqual(numbers);
  });
});

describe("what is said of it", () => {
  test.each([
    ["found", true, { state: "resolved", on: "2026-11-25" }],
    ["found", false, { state: "resolved", on: "2026-11-25" }],
    ["not_found", true, { state: "unresolved", on: "2026-11-25" }],
    ["unknown", true, { state: "not_checked" }],
    ["unknown", false, { state: "off" }],
  ] as const)("%s, literature on: %s", (state, isOn, check) => {
    expect(checkOf(citing({ pmid: "123" }), states(state), isOn)).toEqual(check);
  });

  test("is that nobody checked it, where its form cannot be asked about or no answer is kept", () => {
    expect(checkOf(citing({ doi: "10.5555/a b" }), states("found"), true)).toEqual({
      state: "not_checked",
    });
    expect(checkOf(citing({ pmid: "124" }), states("found"), true)).toEqual({
      state: "not_checked",
    });
  });

  test("is nothing where none is named", () => {
    expect(checkOf(citing({}), states("found"), true)).toBeNull();
  });
});
