import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlaceholderMap } from "./placeholder-map";
import { restoreIdentifiers } from "./restore-identifiers";
import { withdrawFromAnswer, withdrawIdentifiers } from "./withdraw-identifiers";

const MAP: PlaceholderMap = {
  entries: [
    { placeholder: "[NAME_1]", category: "name", value: "Quillon Abara" },
    { placeholder: "[NAME_1B]", category: "name", value: "ABARA" },
    { placeholder: "[NAME_1C]", category: "name", value: "Abara" },
    { placeholder: "[NAME_2]", category: "name", value: "O'Wren" },
    { placeholder: "[DATE_1]", category: "date", value: "3/4/2024" },
    { placeholder: "[AGE_1]", category: "age", value: "93" },
    { placeholder: "[EMAIL_1]", category: "email", value: "q.abara@example.org" },
    { placeholder: "[ID_1]", category: "other", value: "(A+B)*[C]" },
  ],
};

describe("withdrawIdentifiers", () => {
  it.each([
    ["Quillon Abara left", "[NAME_1] left"],
    ["ABARA left, so did Abara", "[NAME_1B] left, so did [NAME_1C]"],
    ["O'Wren's chart", "[NAME_2]'s chart"],
    ["seen on 3/4/2024.", "seen on [DATE_1]."],
    ["a 93-year-old", "a [AGE_1]-year-old"],
    ["write to q.abara@example.org today", "write to [EMAIL_1] today"],
    ["case (A+B)*[C] stands", "case [ID_1] stands"],
    ["Quillon Abara\nQuillon Abara", "[NAME_1]\n[NAME_1]"],
    ["", ""],
  ])("%j goes back to %j", (text, expected) => {
    expect(withdrawIdentifiers(text, MAP)).toBe(expected);
    expect(restoreIdentifiers(expected, MAP)).toBe(text);
  });

  it.each([
    "Abarath",
    "the Zabara test",
    "quillon abara left",
    "13/4/2024",
    "3/4/20245",
    "BP 193/60",
    "930 mL",
    "q.abara@example.organic",
    "[NAME_9] left",
    "É93",
  ])("leaves %j as it is", (text) => {
    expect(withdrawIdentifiers(text, MAP)).toBe(text);
  });

  it("withdraws nothing with an empty map, and stops at no empty value", () => {
    const empty = { placeholder: "[ID_2]", category: "other", value: "" } as const;
    expect(withdrawIdentifiers("Abara", { entries: [] })).toBe("Abara");
    expect(withdrawIdentifiers("Abara", { entries: [empty] })).toBe("Abara");
  });

  it("is undone by restoring, to the byte, whatever the text and the values", () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}().*+?^$|\\/ -]{1,8}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 6 }), fc.array(word), (values, words) => {
        const map: PlaceholderMap = {
          entries: values.map((value, index) => ({
            placeholder: `[NAME_${index + 1}]`,
            category: "name",
            value,
          })),
        };
        const text = [...words, ...values].join(" ");
        const withdrawn = withdrawIdentifiers(text, map);
        expect(restoreIdentifiers(withdrawn, map)).toBe(text);
      }),
    );
  });

  it("leaves no value standing whole that was sent", () => {
    const text = "Quillon Abara (ABARA), 93, of 3/4/2024; O'Wren";
    const withdrawn = withdrawIdentifiers(text, MAP);
    for (const { value } of MAP.entries) expect(withdrawn).not.toContain(value);
  });
});

describe("withdrawFromAnswer", () => {
  it("reaches every string of an answer, and leaves keys, numbers and absences", () => {
    expect(
      withdrawFromAnswer(
        {
          sentences: [{ text: "Abara coughs", facts: ["F93", "F1"], n: 93, at: null }],
          Abara: true,
        },
        MAP,
      ),
    ).toEqual({
      sentences: [{ text: "[NAME_1C] coughs", facts: ["F93", "F1"], n: 93, at: null }],
      Abara: true,
    });
  });
});
