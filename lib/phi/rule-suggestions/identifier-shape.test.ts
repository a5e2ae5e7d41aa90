import { describe, expect, it } from "vitest";
import type { IdentifierCategory } from "../identifier.schema";
import { LABEL_WORDS, suggestRule } from "./identifier-shape.schema";
import { ruleSuggestionSchema } from "./rule-suggestion.schema";

describe("the shape of an identifier", () => {
  it.each<[string, string, IdentifierCategory, string, string | null]>([
    ["QX-204417", "Case no ", "other", "AA-999999", "no"],
    ["77-0192-B", "MRN: ", "mrn", "99-9999-A", "mrn"],
    ["88213", "Accession number ", "account", "99999", "accession number"],
    ["é4471", "", "other", "A9999", null],
    ["555.0142", "call her at ", "phone", "999.9999", null],
    ["٤٤٧١", "record #", "mrn", "9999", "record"],
  ])("%s after %j as %s is %s", (value, before, category, shape, label) => {
    expect(suggestRule(value, before, category)).toEqual({ shape, label, category });
  });

  it.each<[string, IdentifierCategory]>([
    ["Testa Quill", "name"],
    ["QX-204417", "name"],
    ["Fernby 12345", "location"],
    ["03/14/1961", "date"],
    ["a@b1234.example", "email"],
    ["10.0.0.1", "ip"],
    ["blue-door", "other"],
    ["AB-12", "other"],
    ["12 34 56", "other"],
    ["1".repeat(41), "other"],
    ["", "other"],
  ])("%j as %s cannot be offered", (value, category) => {
    expect(suggestRule(value, "", category)).toBeNull();
  });

  it.each(["Quillfeather ", "xmrn ", "seen by ", "Dr. Halvorsen: "])(
    "takes no word along that is not a label: %j",
    (before) => {
      expect(suggestRule("QX-204417", before, "other")?.label).toBeNull();
    },
  );

  it("holds none of the letters and digits", () => {
    const written = JSON.stringify(suggestRule("QX-204417", "Quillfeather case ", "other"));
    expect(written).not.toMatch(/QX|204|417|Quill/);
  });

  it("is all that the server takes", () => {
    for (const wrong of [
      { shape: "AB-999", label: null, category: "mrn" },
      { shape: "AAAA-AA", label: null, category: "mrn" },
      { shape: "999999", label: "quillfeather", category: "mrn" },
      { shape: "999999", label: null, category: "name" },
    ]) {
      expect(ruleSuggestionSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it("reads the longest label first", () => {
    for (const [at, label] of LABEL_WORDS.entries()) {
      const covering = LABEL_WORDS.slice(at + 1).find((later) => later.endsWith(` ${label}`));
      expect(covering, label).toBeUndefined();
    }
  });
});
