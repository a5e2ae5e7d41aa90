import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EMPTY_PLACEHOLDER_MAP,
  PLACEHOLDER_PATTERN,
  PlaceholderIssuer,
  placeholderFor,
} from "./placeholder-map";
import { identifierCategorySchema, type IdentifierCategory } from "./identifier.schema";

function issueAll(values: readonly (readonly [IdentifierCategory, string])[]): string[] {
  const issuer = new PlaceholderIssuer(EMPTY_PLACEHOLDER_MAP);
  return values.map(([category, value]) => issuer.issue(category, value));
}

describe("numbers", () => {
  const CASES: readonly (readonly [
    string,
    readonly (readonly [IdentifierCategory, string])[],
    readonly string[],
  ])[] = [
    [
      "count by kind",
      [
        ["name", "Harold Brennick"],
        ["date", "3/4/24"],
        ["name", "Ruth Abernathy"],
      ],
      ["[NAME_1]", "[DATE_1]", "[NAME_2]"],
    ],
    [
      "stay for the same value",
      [
        ["mrn", "4471"],
        ["mrn", "4471"],
      ],
      ["[MRN_1]", "[MRN_1]"],
    ],
    [
      "are shared by other spellings, which get a letter",
      [
        ["mrn", "4471-09"],
        ["mrn", "4471 09"],
      ],
      ["[MRN_1]", "[MRN_1B]"],
    ],
    [
      "are shared by a part of a name",
      [
        ["name", "Harold Brennick"],
        ["name", "Brennick"],
      ],
      ["[NAME_1]", "[NAME_1B]"],
    ],
    [
      "are shared by the reversed name",
      [
        ["name", "Harold Brennick"],
        ["name", "Brennick, Harold"],
      ],
      ["[NAME_1]", "[NAME_1B]"],
    ],
    [
      "are shared whatever the case",
      [
        ["name", "Harold Brennick"],
        ["name", "HAROLD BRENNICK"],
      ],
      ["[NAME_1]", "[NAME_1B]"],
    ],
    [
      "are shared whatever the title",
      [
        ["name", "Mr. Brennick"],
        ["name", "Brennick"],
      ],
      ["[NAME_1]", "[NAME_1B]"],
    ],
    [
      "are apart when a family name fits two people",
      [
        ["name", "Harold Brennick"],
        ["name", "Ada Brennick"],
        ["name", "Brennick"],
      ],
      ["[NAME_1]", "[NAME_2]", "[NAME_3]"],
    ],
    [
      "are apart for different people",
      [
        ["name", "Harold Brennick"],
        ["name", "Ada Marsh"],
      ],
      ["[NAME_1]", "[NAME_2]"],
    ],
    [
      "are apart for the same digits of another category",
      [
        ["mrn", "4471"],
        ["account", "4471"],
      ],
      ["[MRN_1]", "[ACCOUNT_1]"],
    ],
    [
      "are apart for a lone initial",
      [
        ["name", "Harold Brennick"],
        ["name", "H."],
      ],
      ["[NAME_1]", "[NAME_2]"],
    ],
    [
      "are apart for another date",
      [
        ["date", "3/4/24"],
        ["date", "3/5/24"],
      ],
      ["[DATE_1]", "[DATE_2]"],
    ],
  ];
  it.each(CASES)("%s", (_, values, expected) => {
    expect(issueAll(values)).toEqual(expected);
  });
});

describe("placeholderFor", () => {
  it("leaves the map it was given unchanged", () => {
    const before = { entries: [] };
    const { map } = placeholderFor(before, "name", "Harold Brennick");
    expect(before.entries).toEqual([]);
    expect(map.entries).toEqual([
      { placeholder: "[NAME_1]", category: "name", value: "Harold Brennick" },
    ]);
  });

  it("goes on counting where a stored map ended", () => {
    const stored = JSON.parse(
      '{"entries":[{"placeholder":"[NAME_7]","category":"name","value":"Ruth Abernathy"}]}',
    ) as typeof EMPTY_PLACEHOLDER_MAP;
    expect(placeholderFor(stored, "name", "Harold Brennick").placeholder).toBe("[NAME_8]");
    expect(placeholderFor(stored, "name", "Ruth Abernathy").placeholder).toBe("[NAME_7]");
  });

  it("never issues a placeholder that the text already holds as typed", () => {
    const taken = new Set(["[NAME_1]", "[NAME_2]"]);
    expect(
      placeholderFor(EMPTY_PLACEHOLDER_MAP, "name", "Harold Brennick", taken).placeholder,
    ).toBe("[NAME_3]");
  });

  it.each(identifierCategorySchema.options.map((category) => [category]))(
    "issues a readable placeholder for %s",
    (category) => {
      const { placeholder } = placeholderFor(EMPTY_PLACEHOLDER_MAP, category, "Value 4471");
      expect(placeholder).toMatch(/^\[[A-Z]{2,10}_1\]$/);
      expect(placeholder.match(PLACEHOLDER_PATTERN)).toEqual([placeholder]);
    },
  );

  it("gives different spellings different placeholders, so that restoring is exact", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 40 }),
        (values) => {
          const issuer = new PlaceholderIssuer(EMPTY_PLACEHOLDER_MAP);
          const issued = new Map(values.map((value) => [value, issuer.issue("name", value)]));
          expect(new Set(issued.values()).size).toBe(issued.size);
        },
      ),
    );
  });
});
