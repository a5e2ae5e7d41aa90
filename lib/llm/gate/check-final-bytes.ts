import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { residualCheck } from "@/lib/phi/residual/residual-check";
import { assertComposed, type DeidentifiedPrompt } from "../compose-prompt";

export type FinalCheckInput = {
  readonly knownValues: readonly KnownValue[];
  readonly map: PlaceholderMap;
  /** Texts that were de-identified and looked at, as they were: a shape that stands in one of them was let pass there. */
  readonly checked: readonly string[];
};

/**
 * The residual check once more, on exactly what would be sent. A known value is always found. A mere shape counts when it
 * does not stand in a text that was checked, as it stood there: what only the quoting joined was looked at by nobody.
 * @returns the number of findings; zero lets the prompt go.
 */
export function countFinalResiduals(prompt: DeidentifiedPrompt, input: FinalCheckInput): number {
  assertComposed(prompt);
  return [prompt.system, prompt.text].reduce((count, text) => {
    const found = residualCheck(text, input).filter(({ start, end, evidence }) => {
      if (evidence === "known") return true;
      const value = text.slice(start, end);
      return ![...input.checked, prompt.canary, prompt.mark].some((part) => part.includes(value));
    });
    return count + found.length;
  }, 0);
}
