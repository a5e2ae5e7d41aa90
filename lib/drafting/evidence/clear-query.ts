import { deidentify, type DeidentifyOptions } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { PLACEHOLDER_PATTERN } from "@/lib/phi/placeholder-map";

/**
 * A phrase of a draft with a ticket of its own: it was put together here, so it earns its ticket anew. What stands in the
 * place of an identifier is left out, and a phrase in which anything more is found is not asked at all.
 * @returns null when there is nothing to ask, or something in it that may not be asked
 */
export function clearQuery(
  phrase: string,
  options: Pick<DeidentifyOptions, "knownValues" | "policy">,
): DeidentifiedText | null {
  const plain = phrase.replace(PLACEHOLDER_PATTERN, " ").replace(/\s+/g, " ").trim();
  if (plain === "") return null;
  const result = deidentify(plain, options);
  return result.ok && result.spans.length === 0 ? result.text : null;
}
