import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deidentify } from "./deidentify";
import { PLACEHOLDER_LIKE } from "./placeholder-forms";
import type { PlaceholderMap } from "./placeholder-map";
import { createRestorer, restoreIdentifiers } from "./restore-identifiers";

const MAP: PlaceholderMap = {
  entries: [
    { placeholder: "[NAME_1]", category: "name", value: "Quillon Abara" },
    { placeholder: "[NAME_2]", category: "name", value: "Ruth Okonjo" },
    { placeholder: "[NAME_2B]", category: "name", value: "OKONJO" },
    { placeholder: "[DATE_1]", category: "date", value: "3/4/2024" },
    { placeholder: "[PLAN_1]", category: "health_plan", value: "XKZ-9021" },
    { placeholder: "[ID_1]", category: "other", value: "[NAME_1]" },
  ],
};
const restore = createRestorer(MAP);

describe("createRestorer", () => {
  const REPAIRED: readonly (readonly [string, string])[] = [
    ["[Name 1] left", "Quillon Abara left"],
    ["[NAME 1] left", "Quillon Abara left"],
    ["[name_1] left", "Quillon Abara left"],
    ["[NAME1] left", "Quillon Abara left"],
    ["[NAME-1] left", "Quillon Abara left"],
    ["[NAME_01] left", "Quillon Abara left"],
    ["[ NAME_1 ] left", "Quillon Abara left"],
    ["NAME_1 left", "Quillon Abara left"],
    ["name_1 left", "Quillon Abara left"],
    ["[NAME_1 left", "Quillon Abara left"],
    ["NAME_1] left", "Quillon Abara left"],
    ["{NAME_1} left", "Quillon Abara left"],
    ["<NAME_1> left", "Quillon Abara left"],
    ["(NAME_1) left", "(Quillon Abara) left"],
    ["\uff3bNAME_1\uff3d left", "Quillon Abara left"],
    ["\u3010NAME_1\u3011 left", "Quillon Abara left"],
    ["[NAME_\uff11] left", "Quillon Abara left"],
    ["\\[NAME\\_1\\] left", "Quillon Abara left"],
    ["[NAME_2B left", "OKONJO left"],
    ["[Name 2b] left", "OKONJO left"],
    ["NAME_1s son", "Quillon Abaras son"],
    ["NAME_1's son", "Quillon Abara's son"],
    ["seen on Date_1.", "seen on 3/4/2024."],
    ["[Id 1] was typed", "[NAME_1] was typed"],
  ];
  it.each(REPAIRED)("repairs %j to %j and says where", (text, expected) => {
    const result = restore(text);
    expect(result.text).toBe(expected);
    expect(result.unknown).toEqual([]);
    expect(result.repaired).toHaveLength(1);
  });

  const EXACT: readonly (readonly [string, string])[] = [
    ["**[NAME_1]** left", "**Quillon Abara** left"],
    ["[NAME_1]'s son", "Quillon Abara's son"],
    ["[[NAME_1]]", "[Quillon Abara]"],
    ["([NAME_2B])", "(OKONJO)"],
    ["x[NAME_1]y", "xQuillon Abaray"],
  ];
  it.each(EXACT)("takes %j as it is, with nothing to repair", (text, expected) => {
    expect(restore(text)).toEqual({ text: expected, repaired: [], unknown: [] });
  });

  const UNKNOWN: readonly (readonly [string, string])[] = [
    ["[NAME_9] left", "[NAME_9]"],
    ["[NAME_1B left", "[NAME_1B"],
    ["[NAME_1C] left", "[NAME_1C]"],
    ["[Name 9] left", "[Name 9]"],
    ["NAME_9 left", "NAME_9"],
    ["[PATIENT_1] left", "[PATIENT_1]"],
    ["[NAME] left", "[NAME]"],
    ["[NAME_] left", "[NAME_]"],
    ["NAME 1 left", "NAME 1"],
    ["see PLAN 1 now", "PLAN 1"],
    ["[NAME 1 left", "NAME 1"],
    ["NAME_1said so", "NAME_1said"],
  ];
  it.each(UNKNOWN)("guesses nobody for %j and points at it", (text, form) => {
    const result = restore(text);
    expect(result.text).toBe(text);
    expect(result.repaired).toEqual([]);
    expect(result.unknown.map(({ start, end }) => text.slice(start, end))).toEqual([form]);
  });

  it.each([
    ["Name 1, date 1 and plan 1"],
    ["PLAN 2: rest"],
    ["AGE 45, MRN 12"],
    ["(plan 1) of (date 1)"],
    ["filename_1 and my_name_1"],
    ["[doctor], [Figure 1], [1]"],
    ["NAME 1/2 and DATE 1.5"],
    ["[]"],
    [""],
  ])("neither repairs nor reports ordinary text: %j", (text) => {
    expect(restore(text)).toEqual({ text, repaired: [], unknown: [] });
  });

  it("says where in the text that came out", () => {
    const result = restore("[Name 1] met [NAME_9] and [DATE_1] and NAME_2.");
    expect(result.text).toBe("Quillon Abara met [NAME_9] and 3/4/2024 and Ruth Okonjo.");
    const at = ({ start, end }: { start: number; end: number }) => result.text.slice(start, end);
    expect(result.repaired.map(at)).toEqual(["Quillon Abara", "Ruth Okonjo"]);
    expect(result.unknown.map(at)).toEqual(["[NAME_9]"]);
  });

  it("leaves what the writer had typed himself", () => {
    const sent = "The form says [NAME] and [DATE] and PLAN 1 for [NAME_1].";
    const result = createRestorer(MAP, sent)("[NAME] and PLAN 1 for [NAME_1]");
    expect(result).toEqual({
      text: "[NAME] and PLAN 1 for Quillon Abara",
      repaired: [],
      unknown: [],
    });
  });

  it("invents nobody from an empty map", () => {
    const result = createRestorer({ entries: [] })("[NAME_1], NAME_1 and Name 1");
    expect(result.text).toBe("[NAME_1], NAME_1 and Name 1");
    expect(result.unknown).toHaveLength(2);
  });
});

const IDENTIFIERS = ["Mr. Brennick", "Harold Brennick", "MRN 4471-0926", "on March 3, 2024"];
const BENT = fc
  .tuple(
    fc.constantFrom("[", "", "\uff3b", "{", "(", "\\[", "[[", "<", "**["),
    fc.constantFrom("NAME", "Name", "date", "DATE", "MRN", "ID", "Plan", "AGE", "X"),
    fc.constantFrom("_", " ", "-", "", "\\_", "_ ", "\uff3f", "__"),
    fc.constantFrom("1", "2", "01", "9", "12", "\uff11", ""),
    fc.constantFrom("", "B", "b", "s", "'s", "said"),
    fc.constantFrom("]", "", "\uff3d", "}", ")", "\\]", "]]", ">", "]**"),
  )
  .map((parts) => parts.join(""));
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...IDENTIFIERS),
      BENT,
      fc.constantFrom("BP 120/80", "[", "]", "_1", "NAME", "\u200b"),
    ),
    { maxLength: 8 },
  )
  .chain((pieces) => fc.constantFrom(" ", "", ", ").map((between) => pieces.join(between)));

const WHOLE_FORM = new RegExp(`^(?:${PLACEHOLDER_LIKE.source})$`, "iu");

describe("the round trip with repair", () => {
  it("gives back every text, also one full of bent placeholders", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = deidentify(text);
        if (!result.ok) return;
        const restored = createRestorer(result.map, result.text)(result.text);
        expect(restored).toEqual({ text, repaired: [], unknown: [] });
        expect(createRestorer(result.map)(result.text).text).toBe(text);
        expect(restoreIdentifiers(result.text, result.map)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it("gives back a second text of the patient from the map that the first one began", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const first = deidentify(`Mr. Brennick, MRN 4471-0926. ${one}`);
        if (!first.ok) return;
        const second = deidentify(two, { map: first.map });
        if (!second.ok) return;
        expect(createRestorer(second.map)(second.text).text).toBe(two);
      }),
      { numRuns: 200 },
    );
  });

  it("finds nothing but placeholders in what it made, and both steps lead back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = deidentify(text);
        if (!once.ok) return;
        const twice = deidentify(once.text);
        if (!twice.ok) throw new Error("its own output was blocked");
        const stretches = twice.spans.map(({ start, end }) => once.text.slice(start, end));
        const issued = once.replacements.map(({ placeholder }) => placeholder);
        // A bent placeholder that was typed against a name, with nothing but a zero-width space between, looks like one
        // only once the name is gone. `sent` tells the restorer that it was typed.
        const isTyped = (stretch: string) => text.includes(stretch) && WHOLE_FORM.test(stretch);
        expect(stretches.filter((each) => issued.includes(each) || !isTyped(each))).toEqual(issued);
        expect(restoreIdentifiers(twice.text, twice.map)).toBe(once.text);
      }),
      { numRuns: 200 },
    );
  });

  it.each([["["], ["[NAME_"], ["NAME_1"], ["\\["], ["[ "], ["NAME "], ["[NAME_1"]])(
    "takes time in proportion to %j repeated",
    (piece) => {
      const text = piece.repeat(20_000);
      const result = restore(text);
      expect(result.text.length).toBeGreaterThan(0);
    },
  );
});
