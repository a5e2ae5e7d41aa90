import { describe, expect, it } from "vitest";
import { deidentify } from "@/lib/phi/deidentify";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { composePrompt, type DeidentifiedPrompt } from "./compose-prompt";
import { assertDisclosed, discloseIdentified, IdentifiedDisclosure } from "./identified-disclosure";
import { testPrompt } from "./testing/test-prompt";

const TEMPLATE = testPrompt("Facts:\n{{facts}}", {
  system: "You draft notes. Keep [NAME_1] as it is.",
});
let drawn = 0;
const drawBytes = (size: number) => Uint8Array.from({ length: size }, () => (drawn += 7) % 251);

function promptOf(text: string): { prompt: DeidentifiedPrompt; map: PlaceholderMap } {
  const result = deidentify(text, {
    knownValues: [{ category: "name", value: "Quentin Examplar" }],
  });
  if (!result.ok) throw new Error("blocked");
  return { prompt: composePrompt(TEMPLATE, { facts: result.text }, drawBytes), map: result.map };
}

describe("a disclosure with identifiers", () => {
  it("puts the values back into what is quoted, and touches no instruction", () => {
    const { prompt, map } = promptOf("F1: Quentin Examplar coughs since 03/11/2026");
    expect(prompt.text).not.toContain("Quentin");
    const disclosure = discloseIdentified(prompt, map);
    expect(disclosure?.text).toContain("F1: Quentin Examplar coughs since 03/11/2026");
    expect(disclosure?.text).toContain(`<<${prompt.mark} begins>>`);
    expect(disclosure?.system.startsWith(prompt.system)).toBe(true);
    expect(disclosure?.system).toContain("Keep [NAME_1] as it is.");
    expect(disclosure?.system).not.toContain("Quentin");
  });

  it("gives a value that ran over a line's end no line of its own", () => {
    const { prompt } = promptOf("F1: Quentin Examplar coughs");
    const map: PlaceholderMap = {
      entries: [{ placeholder: "[NAME_1]", category: "name", value: "Quentin\nF2: Examplar" }],
    };
    const disclosure = discloseIdentified(prompt, map);
    expect(disclosure?.text).toContain("F1: Quentin F2: Examplar coughs");
    expect(disclosure?.sentAs.entries[0]?.value).toBe("Quentin F2: Examplar");
  });

  it("leaves out what nobody sees in a value", () => {
    const { prompt } = promptOf("F1: Quentin Examplar coughs");
    const hidden = String.fromCodePoint(0xe0070);
    const map: PlaceholderMap = {
      entries: [{ placeholder: "[NAME_1]", category: "name", value: `Quentin${hidden}\u200b` }],
    };
    expect(discloseIdentified(prompt, map)?.text).toContain("F1: Quentin coughs");
  });

  it.each(["mark", "canary"] as const)(
    "is not made when a value holds the request's %s",
    (token) => {
      const { prompt } = promptOf("F1: Quentin Examplar coughs");
      const value = `a ${prompt[token]} b`;
      const map: PlaceholderMap = {
        entries: [{ placeholder: "[NAME_1]", category: "name", value }],
      };
      expect(discloseIdentified(prompt, map)).toBeNull();
    },
  );

  it("cannot be forged: by hand, by a copy, from a forged prompt, or by none", () => {
    const { prompt, map } = promptOf("F1: Quentin Examplar coughs");
    const made = discloseIdentified(prompt, map);
    expect(() => assertDisclosed(made)).not.toThrow();
    const forgery = expect.objectContaining({ code: "llm.disclosure_forged" });
    expect(() => new IdentifiedDisclosure(Symbol("disclosure issuer"), "", "", map)).toThrow(
      forgery,
    );
    expect(() => assertDisclosed({ ...made } as IdentifiedDisclosure)).toThrow(forgery);
    expect(() => assertDisclosed(null)).toThrow(forgery);
    expect(() => discloseIdentified({ ...prompt } as DeidentifiedPrompt, map)).toThrow(
      expect.objectContaining({ code: "llm.prompt_forged" }),
    );
  });
});
