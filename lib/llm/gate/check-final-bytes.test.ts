import { describe, expect, it } from "vitest";
import { deidentify } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { composePrompt, type DeidentifiedPrompt } from "../compose-prompt";
import { testPrompt } from "../testing/test-prompt";
import { countFinalResiduals } from "./check-final-bytes";

const drawBytes = (size: number) => Uint8Array.from({ length: size }, (_, index) => index * 19);
const NOTHING = { knownValues: [], map: EMPTY_PLACEHOLDER_MAP, checked: [] };

function promptOf(text: DeidentifiedText, request = "Facts:\n{{facts}}"): DeidentifiedPrompt {
  return composePrompt(testPrompt(request), { facts: text }, drawBytes);
}
function ticket(text: string) {
  const result = deidentify(text);
  if (!result.ok) throw new Error("blocked");
  return result;
}

describe("the last look at what would be sent", () => {
  it("finds nothing in a prompt of tickets, the request's own marks among them", () => {
    const { text, map } = ticket("Mr. Brennick, MRN 4471-0926, has a cough. Call 415-555-0142.");
    expect(countFinalResiduals(promptOf(text), { knownValues: [], map, checked: [text] })).toBe(0);
  });

  it("finds a known value wherever it got in, also in the template", () => {
    const { text, map } = ticket("Cough for two weeks.");
    const knownValues = [{ category: "name" as const, value: "Quillon Abara" }];
    const prompt = promptOf(text, "Patient Quillon Abara.\n{{facts}}");
    expect(countFinalResiduals(prompt, { knownValues, map, checked: [text] })).toBeGreaterThan(0);
  });

  it("finds a value of the identity map that a part still holds", () => {
    const { map } = ticket("Mr. Brennick left.");
    const { text } = ticket("cough");
    const prompt = promptOf(text, "Brennick\n{{facts}}");
    expect(countFinalResiduals(prompt, { knownValues: [], map, checked: [text] })).toBeGreaterThan(
      0,
    );
  });

  it("finds a shape that only the joining made", () => {
    const { text } = ticket("cough");
    expect(
      countFinalResiduals(promptOf(text, "SSN 521-44-9087\n{{facts}}"), NOTHING),
    ).toBeGreaterThan(0);
  });

  it("does not believe what is no composed prompt", () => {
    const forged = { ...promptOf(ticket("cough").text) } as DeidentifiedPrompt;
    expect(() => countFinalResiduals(forged, NOTHING)).toThrow(/composePrompt alone/);
  });
});
