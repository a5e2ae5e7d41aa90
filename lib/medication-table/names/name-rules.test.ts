import { describe, expect, test } from "vitest";
import { entryOf, ingredientOf, NameCollection } from "./name-rules";
import { collectRxnormNames, type Atom, type Relation } from "./rxnorm-rules";

describe("what a name of a source stands for", () => {
  test.each([
    ["Warfarin", "warfarin"],
    ["  LISINOPRIL ", "lisinopril"],
    ["Coumadin", "warfarin"],
    ["acetylsalicylic  acid", "aspirin"],
  ])("%j is the ingredient %s", (text, ingredient) => {
    expect(ingredientOf(text)).toBe(ingredient);
  });

  test.each([
    ["a salt of it", "warfarin sodium"],
    ["a dose of it", "warfarin 5 mg"],
    ["a combined product", "Zestoretic"],
    ["nothing", ""],
    ["what nobody knows", "inventocillin"],
  ])("%s is no ingredient", (_what, text) => {
    expect(ingredientOf(text)).toBeNull();
  });

  test("one ingredient is itself, several are a product that has exactly these", () => {
    expect(entryOf(["warfarin", "warfarin"])).toBe("warfarin");
    expect(entryOf(["hydrochlorothiazide", "lisinopril"])).toBe("lisinopril-hydrochlorothiazide");
    expect(entryOf(["lisinopril", "warfarin"])).toBeNull();
    expect(entryOf(["lisinopril", "hydrochlorothiazide", "warfarin"])).toBeNull();
    expect(entryOf([])).toBeNull();
  });
});

describe("a collection of names", () => {
  test.each([
    ["two letters", "ab"],
    ["figures alone", "12345"],
    ["a sentence with signs", "take <b>one</b> daily"],
    ["a control character", "test\u0000brand"],
    ["what was no UTF-8", "test\ufffdbrand"],
    ["more than a hundred characters", "a".repeat(101)],
    ["a quotation mark", 'test"brand'],
  ])("takes no %s", (_what, text) => {
    const names = new NameCollection();
    names.add(text, "warfarin", "brand");
    expect(names.finish()).toEqual({ names: [], skipped: { not_a_name: 1 } });
  });

  test.each(["Testbrandol", "Über-Marke XR", "d-test (oral)", "Test Brand 0.5%", "тестбренд"])(
    "takes %s, in lower case",
    (text) => {
      const names = new NameCollection();
      names.add(text, "warfarin", "brand");
      expect(names.finish().names).toEqual([
        { name: text.toLowerCase(), ingredient: "warfarin", kind: "brand" },
      ]);
    },
  );

  test("keeps the same name once, and drops it when it comes to mean a second thing", () => {
    const names = new NameCollection();
    names.add("Testbrandol", "warfarin", "brand");
    names.add("testbrandol", "warfarin", "synonym");
    expect(names.finish().names).toHaveLength(1);
    names.add("TESTBRANDOL", "lisinopril", "brand");
    expect(names.finish()).toMatchObject({ names: [], skipped: { ambiguous: 1 } });
  });

  test("does not depend on the order in which names came", () => {
    const given = ["Zetabrand", "Alphabrand", "Midbrand"];
    const collected = (order: readonly string[]) => {
      const names = new NameCollection();
      for (const name of order) names.add(name, "warfarin", "brand");
      return names.finish().names;
    };
    expect(collected(given)).toEqual(collected([...given].reverse()));
  });
});

describe("names of RxNorm", () => {
  const named = (atoms: readonly Atom[], relations: readonly Relation[]) => {
    const names = new NameCollection();
    collectRxnormNames(atoms, relations, names);
    return names.finish().names.map(({ name, ingredient }) => `${name} = ${ingredient}`);
  };
  const WARFARIN = { rxcui: "1", kind: "IN", text: "warfarin" } as const;
  const LISINOPRIL = { rxcui: "2", kind: "IN", text: "lisinopril" } as const;
  const THIAZIDE = { rxcui: "3", kind: "IN", text: "hydrochlorothiazide" } as const;
  const BRAND = { rxcui: "9", kind: "BN", text: "Testbrandol" } as const;
  const tradename = (first: string, second: string): Relation => ({
    first,
    second,
    relation: "tradename_of",
  });

  test("a brand is found in whichever direction the file has the relation", () => {
    for (const relation of [tradename("9", "1"), tradename("1", "9")]) {
      expect(named([WARFARIN, BRAND], [relation])).toEqual(["testbrandol = warfarin"]);
    }
  });

  test("a brand of both ingredients of a product is that product, by itself or by its parts", () => {
    const direct = [tradename("9", "2"), tradename("9", "3")];
    expect(named([LISINOPRIL, THIAZIDE, BRAND], direct)).toEqual([
      "testbrandol = lisinopril-hydrochlorothiazide",
    ]);
    const several = { rxcui: "7", kind: "MIN", text: "two of them" } as const;
    const part = (second: string): Relation => ({ first: "7", second, relation: "has_part" });
    expect(
      named([LISINOPRIL, THIAZIDE, several, BRAND], [tradename("9", "7"), part("2"), part("3")]),
    ).toContain("testbrandol = lisinopril-hydrochlorothiazide");
  });

  test("a brand of two different products stands for neither", () => {
    const min = (rxcui: string) => ({ rxcui, kind: "MIN", text: `mix ${rxcui}` }) as const;
    const part = (first: string, second: string): Relation => ({
      first,
      second,
      relation: "has_part",
    });
    const relations = [
      tradename("9", "7"),
      tradename("9", "8"),
      part("7", "2"),
      part("7", "3"),
      part("8", "2"),
      part("8", "1"),
    ];
    const found = named([WARFARIN, LISINOPRIL, THIAZIDE, min("7"), min("8"), BRAND], relations);
    expect(found.filter((line) => line.startsWith("testbrandol"))).toEqual([]);
  });

  test.each([
    ["a relation of another kind", [{ first: "9", second: "1", relation: "isa" }]],
    ["a relation to a concept that is not there", [tradename("9", "404")]],
    ["no relation at all", []],
  ])("a brand with %s stands for nothing", (_what, relations) => {
    expect(named([WARFARIN, BRAND], relations)).toEqual([]);
  });

  test("a brand of one known and one unknown ingredient is not that of the known one", () => {
    const unknown = { rxcui: "4", kind: "IN", text: "inventocillin" } as const;
    expect(named([WARFARIN, unknown, BRAND], [tradename("9", "1"), tradename("9", "4")])).toEqual(
      [],
    );
  });
});
