import { describe, expect, test } from "vitest";
import { SINGLE_INGREDIENTS } from "@/lib/safety/medication-table";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import {
  askableName,
  brandsUrl,
  conceptUrl,
  labelUrl,
  readBrandsAnswer,
  readConceptAnswer,
  readLabelAnswer,
  sectionsCited,
} from "./register-rules";

describe("what may leave", () => {
  test("is a single ingredient of the table, to one host each", () => {
    for (const name of SINGLE_INGREDIENTS.keys()) {
      expect(askableName(name)).toBe(name);
      expect(labelUrl(name).origin).toBe("https://api.fda.gov");
      expect(conceptUrl(name).origin).toBe("https://rxnav.nlm.nih.gov");
      expect(conceptUrl(name).searchParams.get("name")).toBe(name);
    }
  });

  test("an RxCUI has digits alone", () => {
    expect(brandsUrl("11289").pathname).toBe("/REST/rxcui/11289/related.json");
    for (const odd of ["", "11289/../x", "1 2", "123456789"]) {
      expect(() => brandsUrl(odd)).toThrow(TypeError);
    }
  });
});

describe("the sections that rows cite", () => {
  test.each([
    ["7 Drug Interactions", "drug_interactions"],
    ["4 Contraindications", "contraindications"],
    ["Boxed Warning", "boxed_warning"],
    ["5 Warnings and Precautions", "warnings_and_cautions"],
    ["8.1 Pregnancy", "pregnancy"],
  ])("%s is %s first", (words, section) => {
    expect(sectionsCited(words)[0]).toBe(section);
  });

  test("are found for most rows that cite a label", () => {
    const labels = SAFETY_ROWS.filter(({ source }) => source.document.startsWith("FDA label"));
    const known = labels.filter(({ source }) => sectionsCited(source.section).length > 0);
    expect(known.length / labels.length).toBeGreaterThan(0.9);
    expect(sectionsCited("Table 3")).toEqual([]);
  });
});

const same = (text: string) => text;

/** A label that says one thing, of a product with these generic names. */
const labelOf = (says: string, ...generic: readonly string[]) => ({
  openfda: { generic_name: generic },
  boxed_warning: [says],
});

const sayingsOf = (ingredient: string, ...results: readonly unknown[]): string | null => {
  const answer = readLabelAnswer(ingredient, { results }, same);
  return answer.kind === "label" ? (answer.sections[0]?.text ?? null) : null;
};

describe("the label that is read", () => {
  test.each([
    ["warfarin", "WARFARIN"],
    ["warfarin", "Warfarin Sodium"],
    ["warfarin", "warfarin-sodium clathrate"],
    ["insulin", "INSULIN"],
    ["insulin glargine", "INSULIN GLARGINE"],
    ["insulin glargine", "Insulin Glargine-yfgn"],
    ["isosorbide mononitrate", "ISOSORBIDE MONONITRATE"],
    ["estradiol", "Estradiol Valerate"],
    ["calcium carbonate", "Calcium Carbonate"],
  ])("of %s may call it %s", (ingredient, generic) => {
    expect(sayingsOf(ingredient, labelOf("This one's.", generic))).toBe("This one's.");
  });

  test.each([
    ["insulin", "INSULIN GLARGINE"],
    ["insulin", "Insulin Lispro-aabc"],
    ["isosorbide", "Isosorbide Mononitrate"],
    ["estradiol", "ETHINYL ESTRADIOL"],
    ["levonorgestrel", "Levonorgestrel Intrauterine"],
    ["warfarin", "Warfarins"],
    ["warfarin", "Aspirin"],
    ["warfarin", "Warfarin, Aspirin"],
    ["warfarin", "Warfarin and Aspirin"],
    ["warfarin", "Aspirin Warfarin"],
    ["warfarin", ""],
  ])("of %s is none that calls it %j", (ingredient, generic) => {
    expect(sayingsOf(ingredient, labelOf("Another's.", generic))).toBeNull();
  });

  test("is the first of the medicine's own, whatever others stand before it", () => {
    const others = [labelOf("Glargine's.", "INSULIN GLARGINE"), labelOf("Nobody's."), {}];
    const own = [labelOf("Own.", "INSULIN"), labelOf("Older.", "INSULIN")];
    expect(sayingsOf("insulin", ...others, ...own)).toBe("Own.");
    expect(sayingsOf("insulin", ...others)).toBeNull();
  });

  test("is none when one of its two names is another medicine's", () => {
    expect(sayingsOf("warfarin", labelOf("Whose?", "WARFARIN", "ASPIRIN"))).toBeNull();
  });

  test("of any ingredient of the table is found under its own name and under no other's", () => {
    const names = [...SINGLE_INGREDIENTS.keys()];
    for (const [at, name] of names.entries()) {
      expect(sayingsOf(name, labelOf("Own.", name.toUpperCase()))).toBe("Own.");
      const other = names[(at + 1) % names.length] ?? "";
      // "insulin nph insulin" says no other medicine's words.
      if (name.includes(other)) continue;
      expect(sayingsOf(name, labelOf("Another's.", `${name} ${other}`))).toBeNull();
    }
  });
});

describe("the sections of a label", () => {
  const read = (label: object) =>
    readLabelAnswer("warfarin", { results: [{ ...labelOf("", "warfarin"), ...label }] }, same);

  test("come in the order of a label, joined, without those that say nothing", () => {
    const answer = read({
      pregnancy: ["8.1"],
      contraindications: ["4", "more"],
      warnings: [" "],
      spl_product_data_elements: ["Not a section that rows cite"],
    });
    expect(answer).toMatchObject({
      sections: [
        { section: "contraindications", text: "4\nmore", isCut: false },
        { section: "pregnancy", text: "8.1", isCut: false },
      ],
    });
  });

  test("are cut at 6,000 characters and not at fewer", () => {
    const lengths = [6_000, 6_001].map((length) => {
      const answer = read({ warnings: ["w".repeat(length)] });
      return answer.kind === "label"
        ? answer.sections.map(({ text, isCut }) => [text.length, isCut])
        : [];
    });
    expect(lengths).toEqual([[[6_000, false]], [[6_000, true]]]);
  });

  test.each([
    ["20260230", null],
    ["2026031", null],
    ["20260315", "2026-03-15"],
    [20_260_315, null],
  ])("took effect on %j: %j", (effective, day) => {
    expect(read({ warnings: ["x"], effective_time: effective })).toMatchObject({
      effectiveOn: day,
    });
  });

  test("that say nothing at all are no label", () => {
    expect(read({})).toEqual({ kind: "nothing" });
    expect(read({ warnings: "no list", pregnancy: [1] })).toEqual({ kind: "nothing" });
  });
});

describe("an answer of RxNav", () => {
  test("knows the first concept, none, or has another shape", () => {
    expect(readConceptAnswer({ idGroup: { rxnormId: ["11289", "2"] } })).toBe("11289");
    expect(readConceptAnswer({ idGroup: { rxnormId: [] } })).toBeNull();
    expect(readConceptAnswer({ idGroup: {} })).toBeNull();
    expect(() => readConceptAnswer({ idGroup: { rxnormId: ["11289/../x"] } })).toThrow();
    expect(() => readConceptAnswer({})).toThrow();
  });

  test("has brand names alone, cleaned, distinct, at most two hundred", () => {
    const group = (tty: string, ...names: readonly string[]) => ({
      tty,
      conceptProperties: names.map((name) => ({ name })),
    });
    const read = (...conceptGroup: readonly unknown[]) =>
      readBrandsAnswer("1", { relatedGroup: { conceptGroup } }, (text) =>
        text.replace("\u200b", ""),
      );
    const answer = read(
      group("BN", "Testbrandol", " Coumadin ", "Test\u200bbrandol", " ", "b".repeat(101)),
      group("SBD", "Testbrandol 5 MG Oral Tablet"),
      { tty: "BN", conceptProperties: null },
      { tty: "BN" },
    );
    expect(answer).toEqual({ kind: "names", rxcui: "1", brands: ["Coumadin", "Testbrandol"] });
    const many = read(group("BN", ...Array.from({ length: 300 }, (_, at) => `Brand ${at}`)));
    expect(many.kind === "names" ? many.brands : []).toHaveLength(200);
    expect(readBrandsAnswer("1", { relatedGroup: {} }, same)).toMatchObject({ brands: [] });
  });
});
