import { describe, expect, test } from "vitest";
import { CODE_ROWS } from "./code-table";
import { searchName } from "./search-name";

const TITLES = CODE_ROWS.flatMap((row) => [row, ...row.sides.values()]).map(({ title }) => title);

describe("a code's name as it is searched", () => {
  test.each([
    ["Gout, unspecified", "Gout"],
    ["Essential (primary) hypertension", "Essential hypertension"],
    ["Type 2 diabetes mellitus without complications", "Type 2 diabetes mellitus"],
    [
      "Type 2 diabetes mellitus with diabetic neuropathy, unspecified",
      "Type 2 diabetes mellitus with diabetic neuropathy",
    ],
    [
      "Malignant neoplasm of unspecified part of left bronchus or lung",
      "Malignant neoplasm of bronchus or lung",
    ],
    ["Unspecified otitis externa, left ear", "Otitis externa"],
    ["Migraine, unspecified, not intractable, without status migrainosus", "Migraine"],
    [
      "Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation",
      "Peptic ulcer",
    ],
    ["Right lower quadrant pain", "Right lower quadrant pain"],
    ["Chronic kidney disease, stage 3a", "Chronic kidney disease, stage 3a"],
    ["Unspecified", "Unspecified"],
  ])("%s is %s", (title, name) => {
    expect(searchName(title)).toBe(name);
  });

  test("is made of the title's own words, is never empty, and says nothing of what is not specified", () => {
    for (const title of TITLES) {
      const name = searchName(title);
      const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}'-]+/gu));
      expect(name).not.toMatch(/unspecified|^\s*$|[,\s]$|^[,\s]/i);
      for (const word of name.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []) {
        expect(words).toContain(word);
      }
    }
  });
});
