import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deidentify } from "./deidentify";
import type { IdentifierMark, KnownValue } from "./identifier.schema";
import { restoreIdentifiers } from "./restore-identifiers";

const NOTE = "Pt: Harold Brennick DOB 03/11/1968 MRN 4471-0926. Mr. Brennick has Crohn's disease.";
const at = (text: string, value: string, action: IdentifierMark["action"]): IdentifierMark => ({
  start: text.indexOf(value),
  end: text.indexOf(value) + value.length,
  action,
});

describe("deidentify", () => {
  it("issues text in which every identifier is a placeholder", () => {
    const result = deidentify(NOTE);
    expect(result.ok && result.text).toBe(
      "Pt: [NAME_1] DOB [DATE_1] MRN [MRN_1]. Mr. [NAME_1B] has Crohn's disease.",
    );
    expect(result.counts).toEqual({ name: 2, date: 1, mrn: 1 });
  });

  it("gives back the bytes", () => {
    const result = deidentify(NOTE);
    if (!result.ok) throw new Error("blocked");
    expect(restoreIdentifiers(result.text, result.map)).toBe(NOTE);
  });

  it("keeps the numbers of the map it is given", () => {
    const first = deidentify(NOTE);
    if (!first.ok) throw new Error("blocked");
    const second = deidentify("Harold Brennick again, with Ms. Abernathy.", { map: first.map });
    expect(second.ok && second.text).toBe("[NAME_1] again, with Ms. [NAME_2].");
  });

  it("lets the second look join what the first missed", () => {
    const knownValues: KnownValue[] = [{ category: "name", value: "Quillon" }];
    const text = "then Q u i l l o n left";
    const result = deidentify(text, { knownValues });
    expect(result.ok && result.text).not.toContain("Q u i");
  });

  it("carries a name of the map into a text that no rule would see", () => {
    const map = {
      entries: [{ placeholder: "[NAME_1]", category: "name" as const, value: "Xqwzt Vbnmk" }],
    };
    const result = deidentify("then vbnmk left", { map });
    expect(result.ok && result.text).toBe("then [NAME_1B] left");
  });

  it("believes a person who says that something identifies nobody", () => {
    const text = "Mr. Brennick left.";
    const result = deidentify(text, { marks: [at(text, "Brennick", "unmark")] });
    expect(result.ok && result.text).toBe(text);
  });

  it("does not believe it of a known value", () => {
    const text = "Mr. Brennick left.";
    const knownValues: KnownValue[] = [{ category: "name", value: "Harold Brennick" }];
    const result = deidentify(text, { knownValues, marks: [at(text, "Brennick", "unmark")] });
    expect(result.ok && result.text).toBe("Mr. [NAME_1] left.");
  });

  it("replaces what was marked by hand", () => {
    const text = "the man from the corner shop";
    const result = deidentify(text, { marks: [at(text, "corner shop", "mark")] });
    expect(result.ok && result.text).toBe("the man from the [ID_1]");
  });

  it.each([[""], ["   "], ["BP 120/80."], ["58-year-old man with gout since 2019."]])(
    "lets %j pass unchanged",
    (text) => {
      const result = deidentify(text);
      expect(result.ok && result.text).toBe(text);
      expect(result.counts).toEqual({});
    },
  );

  it("never lets a known value through, whatever stands around it", () => {
    const knownValues: KnownValue[] = [
      { category: "name", value: "Quillon Abara" },
      { category: "mrn", value: "4471-0926" },
    ];
    const piece = fc.constantFrom(
      "Quillon",
      "ABARA",
      "abara, quillon",
      "4471 0926",
      "44710926",
      "fever",
      "3/7",
      "[NAME_1]",
      "\n",
      "Dr.",
      "and",
      "q\u200buillon",
      "ABARA-Voss",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(" ");
        const result = deidentify(text, { knownValues });
        if (!result.ok) return;
        expect(result.text.toLowerCase()).not.toMatch(/quillon|abara|4471|0926/);
        expect(restoreIdentifiers(result.text, result.map)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("restores the exact bytes of any text that passes", () => {
    const piece = fc.constantFrom(
      "Mr. Brennick",
      "on March 3, 2024",
      "MRN 4471-0926",
      "\ufb01ne",
      "\u200b",
      "[DATE_1]",
      "José Núñez",
      "58M",
      ".",
      "\r\n",
      "415-555-0142",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 14 }),
        (pieces) => {
          const text = pieces.join(" ");
          const result = deidentify(text);
          if (result.ok) expect(restoreIdentifiers(result.text, result.map)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reports a block with positions and kinds, never with the value", () => {
    const result = deidentify("Mr. Brennick", {});
    expect(JSON.stringify(result.counts)).not.toContain("Brennick");
  });
});
