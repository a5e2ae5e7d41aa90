import { describe, expect, test } from "vitest";
import { DEPLOYMENT } from "./models-fixture";
import { fieldWords, limitWords, promptWords, takerWords } from "./field-words";

describe("the words of a field", () => {
  test.each([
    ["facts", "Facts"],
    ["more_facts", "More facts"],
  ])("%s is %s", (name, words) => {
    expect(fieldWords({ name })).toBe(words);
  });

  test.each([
    [{ mostCharacters: 60_000, mostLines: null }, "60,000 characters"],
    [{ mostCharacters: 30_000, mostLines: 12 }, "12 quotations, 30,000 characters"],
  ])("say how much goes at most", (field, words) => {
    expect(limitWords(field)).toBe(words);
  });

  test.each([
    [{ prompt: "critic", version: 1, cited: ["critic/1"] }, "critic, version 1"],
    [
      { prompt: "section-drafter", version: 2, cited: ["a/2", "b/2", "c/2", "d/2"] },
      "section-drafter, version 2, for each of 4 sections",
    ],
  ])("name the prompt with its version", (prompt, words) => {
    expect(promptWords(prompt)).toBe(words);
  });

  test.each([
    [{}, "Northgate general of Northgate Cloud, public cloud, for clinicians"],
    [
      { vendor: null, zone: "on_premises" as const, roles: ["clinician", "nurse"] as const },
      "Northgate general, on premises, for clinicians and nurses",
    ],
  ])("name who gets it", (change, words) => {
    const { name, vendor, zone, roles } = { ...DEPLOYMENT, ...change };
    expect(takerWords({ name, vendor, zone, roles })).toBe(words);
  });
});
