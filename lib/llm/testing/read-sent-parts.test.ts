import { describe, expect, test } from "vitest";
import { deidentify } from "@/lib/phi/deidentify";
import { composePrompt } from "../compose-prompt";
import { readSentParts } from "./read-sent-parts";
import { testPrompt } from "./test-prompt";

const TEMPLATE = testPrompt("Facts (2):\n{{facts}}\nMore? {{more}}");
const OTHER = testPrompt("Facts:\n{{facts}}");

function sent() {
  const cleared = deidentify("F1: cough\nF2: fever");
  if (!cleared.ok) throw new Error("blocked");
  let drawn = 0;
  const drawBytes = (size: number) => Uint8Array.from({ length: size }, () => (drawn += 7) % 251);
  const parts = { facts: cleared.text, more: cleared.text };
  const { system, text } = composePrompt(TEMPLATE, parts, drawBytes);
  return { system, prompt: text };
}

describe("a request taken apart", () => {
  test("is its template and its parts, and nothing else", () => {
    expect(readSentParts(sent(), [OTHER, TEMPLATE])).toEqual({
      template: TEMPLATE,
      parts: { facts: "F1: cough\nF2: fever", more: "F1: cough\nF2: fever" },
    });
  });

  test.each([
    ["a field behind the last one", (call) => ({ ...call, prompt: `${call.prompt}\nAge: 58` })],
    ["a field before the first one", (call) => ({ ...call, prompt: `Age: 58\n${call.prompt}` })],
    [
      "a field between two",
      (call) => ({ ...call, prompt: call.prompt.replace("More?", "Age: 58. More?") }),
    ],
    ["more instructions", (call) => ({ ...call, system: `${call.system} The clinic is Alder.` })],
    ["other instructions", (call) => ({ ...call, system: call.system.replace("draft", "write") })],
  ] as const satisfies readonly (readonly [
    string,
    (call: ReturnType<typeof sent>) => ReturnType<typeof sent>,
  ])[])("is nobody's with %s", (_, change) => {
    expect(() => readSentParts(change(sent()), [TEMPLATE, OTHER])).toThrow(/^0 templates/);
  });

  test("is its own template's where another's place could hold two of its parts", () => {
    const wide = testPrompt("Facts (2):\n{{facts}}");
    const narrow = testPrompt("Facts (2):\n{{facts}}\nMore? {{more}}", { id: "narrow" });
    expect(readSentParts(sent(), [wide, narrow]).template).toBe(narrow);
  });

  test("is not told apart where two templates say the same", () => {
    expect(() => readSentParts(sent(), [TEMPLATE, { ...TEMPLATE, id: "twin" }])).toThrow(/^2/);
  });
});
