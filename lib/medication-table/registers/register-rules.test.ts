import { describe, expect, test } from "vitest";
import { SINGLE_INGREDIENTS } from "@/lib/safety/medication-table";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { askableName, brandsUrl, conceptUrl, labelUrl, sectionsCited } from "./register-rules";

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
