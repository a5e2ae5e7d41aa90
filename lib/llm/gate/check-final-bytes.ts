import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { residualCheck } from "@/lib/phi/residual/residual-check";
import { assertComposed, type DeidentifiedPrompt } from "../compose-prompt";

export type FinalCheckInput = {
  readonly knownValues: readonly KnownValue[];
  readonly map: PlaceholderMap;
};

/**
 * The residual check once more, on exactly what would be sent. A known value is always found. A mere shape counts when it
 * does not stand in one of the prompt's tickets: what the organization's policy lets pass there was looked at before.
 * @returns the number of findings; zero lets the prompt go.
 */
export function countFinalResiduals(prompt: DeidentifiedPrompt, input: FinalCheckInput): number {
  assertComposed(prompt);
  return [prompt.system, prompt.text].reduce((count, text) => {
    const found = residualCheck(text, input).filter(({ start, end, evidence }) => {
      if (evidence === "known") return true;
      const value = text.slice(start, end);
      return ![...prompt.parts, prompt.canary, prompt.mark].some((part) => part.includes(value));
    });
    return count + found.length;
  }, 0);
}
