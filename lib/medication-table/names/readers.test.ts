import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MEDICATIONS } from "@/lib/safety/medication-table";
import { entryOf, NameCollection } from "./name-rules";
import { readDrugbank } from "./read-drugbank";
import { readRxnorm } from "./read-rxnorm";
import { collectRxnormNames, type Atom, type AtomKind, type Relation } from "./rxnorm-rules";
import { atomLine, writeRelease, writeVocabulary } from "./synthetic-release";

const HEADER = "DrugBank ID,Accession Numbers,Common name,CAS,UNII,Synonyms,Standard InChI Key";
const vocabulary = (...lines: readonly string[]) =>
  readDrugbank(writeVocabulary([HEADER, ...lines].join("\n")));
const namesOf = ({ names }: Awaited<ReturnType<typeof vocabulary>>) =>
  names.map(({ name, ingredient }) => `${name} = ${ingredient}`);

describe("DrugBank's vocabulary", () => {
  test.each<[string, string, readonly string[]]>([
    ["a synonym of an ingredient", "DB1,,Warfarin,,,Testwarfarin,", ["testwarfarin = warfarin"]],
    [
      "a common name whose synonyms are all one ingredient's",
      "DB1,,Testsalbutamol,,,Salbutamol | Albuterol,",
      ["testsalbutamol = albuterol"],
    ],
    ["no name whose synonyms are of two ingredients", "DB1,,Mixed,,,Warfarin | Aspirin,", []],
    [
      "a common name before synonyms that say something else",
      "DB1,,Warfarin,,,Aspirin | Testwarfarin,",
      ["testwarfarin = warfarin"],
    ],
    ["no synonym of a medicine that the table lacks", "DB1,,Inventocillin,,,Testname,", []],
    ["each synonym once", "DB1,,Warfarin,,,Twice | twice | TWICE,", ["twice = warfarin"]],
    ["no empty synonym", "DB1,,Warfarin,,,| |  |,", []],
    [
      "synonyms with commas in quotes",
      'DB1,,Warfarin,,,"Test, dried | Testwarfarin",',
      ["test, dried = warfarin", "testwarfarin = warfarin"],
    ],
  ])("gives %s", async (_what, line, names) => {
    expect(namesOf(await vocabulary(line))).toEqual(names);
  });

  test("may have its columns in another order, a mark before them and line ends of Windows", async () => {
    const text =
      "\uFEFFSynonyms,Common name,DrugBank ID\r\nTestwarfarin,Warfarin,DB1\r\nTesttwo,Warfarin,DB2\r\n";
    const found = await readDrugbank(writeVocabulary(text));
    expect(namesOf(found)).toEqual(["testtwo = warfarin", "testwarfarin = warfarin"]);
    expect(found.skipped).toEqual({ known: 2 });
  });

  test("gives a name of two ingredients to neither, in whichever line they stand", async () => {
    const lines = ["DB1,,Warfarin,,,Testname,", "DB2,,Aspirin,,,Testname,"];
    for (const order of [lines, [...lines].reverse()]) {
      const found = await vocabulary(...order);
      expect(found.names).toEqual([]);
      expect(found.skipped).toMatchObject({ ambiguous: 1 });
    }
  });

  test("is not read where a title is missing", async () => {
    for (const title of ["DrugBank ID", "Common name", "Synonyms"]) {
      const text = `${HEADER.replace(title, "Other")}\nDB1,,Warfarin,,,Testwarfarin,\n`;
      await expect(readDrugbank(writeVocabulary(text))).rejects.toMatchObject({
        code: "medication_table.not_this_format",
      });
    }
  });
});

describe("a release of RxNorm", () => {
  const relation = (more: { readonly suppress?: string; readonly sab?: string } = {}) => {
    const { suppress = "N", sab = "RXNORM" } = more;
    return `${["101", "", "CUI", "RO", "301", "", "CUI", "has_tradename", "1", "", sab, sab, "", "", suppress, "4096"].join("|")}|\n`;
  };
  const release = (atoms: readonly string[], rel = relation()) =>
    readRxnorm(writeRelease(`${atoms.join("\n")}\n`, rel));
  const WARFARIN = atomLine(["101", "IN", "Warfarin"]);
  const BRAND = atomLine(["301", "BN", "Testbrandol"]);

  test.each<[string, string, number]>([
    ["counts", relation(), 1],
    ["counts where nothing is said of suppressing", relation({ suppress: "" }), 1],
    ["that is suppressed does not", relation({ suppress: "Y" }), 0],
    ["that is obsolete does not", relation({ suppress: "O" }), 0],
    ["of another vocabulary does not", relation({ sab: "MTHSPL" }), 0],
  ])("a relation %s", async (_what, rel, count) => {
    expect((await release([WARFARIN, BRAND], rel)).names).toHaveLength(count);
  });

  test.each<[string, string]>([
    ["an atom that is suppressed", atomLine(["301", "BN", "Testbrandol", { suppress: "Y" }])],
    ["an atom of another vocabulary", atomLine(["301", "BN", "Testbrandol", { sab: "MTHSPL" }])],
    ["an atom of another language", atomLine(["301", "BN", "Testbrandol", { lat: "SPA" }])],
    ["an atom of a dose form", atomLine(["301", "SBD", "Testbrandol"])],
    ["a line with a field too few", BRAND.replace("|4096|", "|")],
    ["a line with a field too many", `${BRAND}x|`],
  ])("%s is no name", async (_what, line) => {
    expect((await release([WARFARIN, line])).names).toEqual([]);
  });

  test("with line ends of Windows is read alike", async () => {
    const found = await release([`${WARFARIN}\r`, `${BRAND}\r`], relation().replace("\n", "\r\n"));
    expect(found.names).toMatchObject([{ name: "testbrandol", ingredient: "warfarin" }]);
  });
});

describe("whatever RxNorm relates to what", () => {
  const INGREDIENTS = ["warfarin", "lisinopril", "hydrochlorothiazide", "inventocillin"];
  const KINDS: readonly AtomKind[] = ["IN", "PIN", "MIN", "BN", "SY", "TMSY"];
  const id = fc.integer({ min: 0, max: 9 }).map(String);
  const atom: fc.Arbitrary<Atom> = fc.record({
    rxcui: id,
    kind: fc.constantFrom(...KINDS),
    text: fc.constantFrom(...INGREDIENTS, "Coumadin", "Testone", "Testtwo", "Testthree", "!!"),
  });
  const relation: fc.Arbitrary<Relation> = fc.record({
    first: id,
    second: id,
    relation: fc.constantFrom("tradename_of", "has_form", "part_of", "has_ingredients", "isa"),
  });
  const gather = (atoms: readonly Atom[], relations: readonly Relation[]) => {
    const names = new NameCollection();
    collectRxnormNames(atoms, relations, names);
    return names.finish().names;
  };
  const KNOWN = new Set(MEDICATIONS.flatMap(({ names }) => names));
  const ENTRIES = new Set(MEDICATIONS.map(({ ingredient }) => ingredient));

  test("a name stands for an entry of the table, and none of the table's own names is given away", () => {
    fc.assert(
      fc.property(fc.array(atom, { maxLength: 14 }), fc.array(relation), (atoms, relations) => {
        for (const { name, ingredient } of gather(atoms, relations)) {
          expect(ENTRIES.has(ingredient)).toBe(true);
          expect(KNOWN.has(name)).toBe(false);
        }
      }),
    );
  });

  test("relations in the other direction, twice or in another order say the same", () => {
    fc.assert(
      fc.property(fc.array(atom, { maxLength: 14 }), fc.array(relation), (atoms, relations) => {
        const turned = relations.map(({ first, second, ...rest }) => ({
          ...rest,
          first: second,
          second: first,
        }));
        const names = gather(atoms, relations);
        expect(gather(atoms, turned)).toEqual(names);
        expect(gather(atoms, [...relations, ...turned])).toEqual(names);
        expect(gather(atoms, [...relations].reverse())).toEqual(names);
      }),
    );
  });
});

describe("the entry of some ingredients", () => {
  test("is that of the table which is made of exactly these, in any order, for every product", () => {
    const products = MEDICATIONS.filter(({ ingredients }) => ingredients.length > 1);
    expect(products.length).toBeGreaterThan(20);
    for (const { ingredients } of products) {
      const found = MEDICATIONS.find(({ ingredient }) => ingredient === entryOf(ingredients));
      expect([...(found?.ingredients ?? [])].sort()).toEqual([...ingredients].sort());
      expect(entryOf([...ingredients].reverse())).toBe(entryOf(ingredients));
      expect(entryOf([...ingredients, "no such ingredient"])).toBeNull();
    }
  });
});
