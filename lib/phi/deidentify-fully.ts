import { deidentify, type DeidentifyOptions, type DeidentifyResult } from "./deidentify";
import { proposeIdentifiers } from "./model/propose-identifiers";

export type FullyDeidentified = {
  readonly result: DeidentifyResult;
  /** Name and version of the classifier that took part; null when the stricter rules stood in for it. */
  readonly model: string | null;
};

/**
 * {@link deidentify} with everything there is: the classifier proposes beside the rules, and where it cannot be had,
 * stricter rules take its place. Whatever goes to a model goes through here. Opens no transaction.
 */
export async function deidentifyFully(
  text: string,
  options: Omit<DeidentifyOptions, "proposals" | "isStrict">,
): Promise<FullyDeidentified> {
  const { spans, model } = await proposeIdentifiers(text);
  const result = deidentify(text, { ...options, proposals: spans, isStrict: model === null });
  return { result, model };
}
