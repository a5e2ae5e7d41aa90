import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deidentify } from "./deidentify";
import type { IdentifierMark, KnownValue } from "./identifier.schema";

const NEIGHBOURS = [
  "Mr. Brennick",
  "on March 3, 2024",
  "MRN 5520-1187",
  "strength 4/5",
  "BP 120/80",
  "Crohn's disease",
  "metformin 500 mg",
  "may have",
  "[NAME_1]",
];

/** One value in a spelling a note, a scanner or a malicious text might give it. */
const SPELLINGS: Readonly<Record<string, (value: string) => string>> = {
  "as it is": (value) => value,
  "lower case": (value) => value.toLowerCase(),
  "upper case": (value) => value.toUpperCase(),
  "alternating case": (value) =>
    [...value].map((c, at) => (at % 2 === 0 ? c.toLowerCase() : c.toUpperCase())).join(""),
  decomposed: (value) => value.normalize("NFD"),
  composed: (value) => value.normalize("NFC"),
  "without diacritics": (value) => value.normalize("NFD").replace(/\p{M}/gu, ""),
  "full width": (value) =>
    value.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  "zero-width spaces": (value) => [...value].join("\u200b"),
  "soft hyphens": (value) => [...value].join("\u00ad"),
  "no space": (value) => value.replace(/\s/g, ""),
  "two spaces": (value) => value.replace(/\s/g, "  "),
  "a line break": (value) => value.replace(/\s/g, "\n"),
  "a no-break space": (value) => value.replace(/\s/g, "\u00a0"),
  "a dot": (value) => value.replace(/\s/g, "."),
  "an underscore": (value) => value.replace(/\s/g, "_"),
  "a hyphen": (value) => value.replace(/\s/g, "-"),
  "a plus": (value) => value.replace(/\s/g, "+"),
};
const KNOWN: readonly KnownValue[] = [
  { category: "name", value: "Quillon Abara" },
  { category: "name", value: "Zoë Drăgan" },
  { category: "mrn", value: "4471-0926" },
  { category: "phone", value: "415 555 0142" },
  { category: "location", value: "Tumbledown Yard" },
];

const squeezed = (text: string): string =>
  text
    .replace(/\[[A-Z]+_\d+[A-Z]*\]/g, " ")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

describe("a known value", () => {
  const cases = KNOWN.flatMap((known) =>
    Object.entries(SPELLINGS).map(
      ([title, spell]) => [known.category, known.value, title, spell(known.value)] as const,
    ),
  );

  it.each(cases)("%s %j never survives in %s", (_, value, __, spelled) => {
    for (const text of [`saw ${spelled} today`, spelled, `(${spelled})`, `x\n${spelled}\ny`]) {
      const result = deidentify(text, { knownValues: KNOWN });
      if (!result.ok) continue;
      expect(squeezed(result.text)).not.toContain(squeezed(value));
    }
  });

  it.each(cases)("%s %j is not freed by an unmark in %s", (_, value, __, spelled) => {
    const text = `saw ${spelled} today`;
    const marks: IdentifierMark[] = [{ start: 0, end: text.length, action: "unmark" }];
    const result = deidentify(text, { knownValues: KNOWN, marks });
    if (result.ok) expect(squeezed(result.text)).not.toContain(squeezed(value));
  });

  it("is replaced, not blocked, in nearly every spelling", () => {
    const passed = cases.filter(
      ([, , , spelled]) => deidentify(`saw ${spelled} today`, { knownValues: KNOWN }).ok,
    );
    expect(passed.length / cases.length).toBeGreaterThan(0.95);
  });

  it("never survives among other words, in any mixture of spellings", () => {
    const spelled = fc
      .tuple(fc.constantFrom(...KNOWN), fc.constantFrom(...Object.values(SPELLINGS)))
      .map(([{ value }, spell]) => spell(value));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(spelled, fc.constantFrom(...NEIGHBOURS)), {
          maxLength: 10,
        }),
        fc.constantFrom(" ", "\n", ", "),
        fc.boolean(),
        (pieces, between, isUnmarked) => {
          const text = pieces.join(between);
          const marks: IdentifierMark[] = isUnmarked
            ? [{ start: 0, end: text.length + 1, action: "unmark" }]
            : [];
          const result = deidentify(text, { knownValues: KNOWN, marks });
          if (!result.ok) return;
          const rest = squeezed(result.text);
          for (const { value } of KNOWN) expect(rest).not.toContain(squeezed(value));
        },
      ),
      { numRuns: 250 },
    );
  });
});
