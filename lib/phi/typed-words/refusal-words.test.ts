import { describe, expect, it } from "vitest";
import { identifierCategorySchema } from "../identifier.schema";
import { refusalWords } from "./refusal-words";

const finding = { field: "reason", start: 4, end: 12, category: "name", isKnown: false } as const;

describe("a refusal says", () => {
  it("kind and place, counted from 1 as people count, that nothing was saved, and both ways out", () => {
    expect(refusalWords([finding])).toBe(
      "This is kept where everybody of the clinic may read it, and it looks as if it named a patient. The reason: a name at characters 5 to 12. Nothing was saved. Say it without, or state that these words name no patient.",
    );
  });

  it("each of several, in their order", () => {
    const title = { ...finding, field: "title", category: "mrn" } as const;
    expect(refusalWords([finding, title])).toMatch(
      /The reason: a name at .* The title: a record number at characters 5 to 12\./,
    );
  });

  it("of a patient of one's own that it is one, and offers no statement", () => {
    const words = refusalWords([finding, { ...finding, isKnown: true }]);
    expect(words).toContain("the name of a patient of yours");
    expect(words).not.toContain("state that");
  });

  it.each(identifierCategorySchema.options)("a kind in words for %s", (category) => {
    expect(refusalWords([{ ...finding, category }])).toMatch(
      /The reason: an? [a-zA-Z0-9’'/ -]+ at/,
    );
  });
});
