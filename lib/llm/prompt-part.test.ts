import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPartFault, placesOf, type PromptPart } from "./prompt-part";

const FACTS: PromptPart = {
  name: "facts",
  holds: "Quotations.",
  why: "They are what may be said.",
  mostCharacters: 40,
  lines: { letter: "F", most: 2 },
};
const QUESTION: PromptPart = {
  name: "question",
  holds: "A question.",
  why: "It is answered.",
  mostCharacters: 20,
  lines: null,
};
const GIVEN = { facts: "F1: cough\nF2: fever", question: "Any fever?" };

describe("parts as they are declared", () => {
  test.each([
    ["as they are", {}],
    ["nothing to quote", { facts: "" }],
    ["a number of five digits", { facts: "F12345: cough" }],
    ["an empty quotation", { facts: "F1:" }],
    ["words that look like a quotation where words are declared", { question: "F1: x\nQ" }],
  ])("pass with %s", (_, change) => {
    expect(findPartFault([FACTS, QUESTION], { ...GIVEN, ...change })).toBeNull();
  });

  test.each([
    ["a field nobody declared", { age: "58" }, "age", "undeclared"],
    ["a longer text than declared", { question: "x".repeat(21) }, "question", "too_much"],
    ["more quotations than declared", { facts: "F1: a\nF2: b\nF3: c" }, "facts", "too_much"],
    ["another kind of numbers", { facts: "C1: cough" }, "facts", "not_lines"],
    ["one line that is no quotation", { facts: "F1: a\nAge 58" }, "facts", "not_lines"],
    ["a number without its quotation", { facts: "F1 cough" }, "facts", "not_lines"],
    ["a bare text", { facts: "58M with cough" }, "facts", "not_lines"],
  ])("are refused with %s", (_, change, part, fault) => {
    expect(findPartFault([FACTS, QUESTION], { ...GIVEN, ...change })).toEqual({ part, fault });
  });

  test("are refused when one is missing", () => {
    const { facts } = GIVEN;
    expect(findPartFault([FACTS, QUESTION], { facts })).toEqual({
      part: "question",
      fault: "missing",
    });
  });

  test("no field passes that is not in the list, whatever it is called", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.string(), (name, text) => {
        fc.pre(!(name in GIVEN));
        const given = Object.fromEntries([...Object.entries(GIVEN), [name, text]]);
        expect(findPartFault([FACTS, QUESTION], given)).toEqual({
          part: name,
          fault: "undeclared",
        });
      }),
    );
  });
});

describe("the places of a request", () => {
  test.each([
    ["{{facts}} and {{more_facts}}", ["facts", "more_facts"]],
    ["{{facts}}{{facts}}", ["facts", "facts"]],
    ["no place, {facts}, {{ facts }}, {{Facts}}", []],
  ])("of %s are named in their order", (request, places) => {
    expect(placesOf(request)).toEqual(places);
  });
});
