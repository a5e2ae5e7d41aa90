import { ProvenoteError } from "@/lib/errors";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { restoreIdentifiers } from "@/lib/phi/restore-identifiers";
import { assertComposed, type DeidentifiedPrompt } from "./compose-prompt";
import { cleanUntrustedText } from "./untrusted/clean-untrusted-text";

const issued = new WeakSet<object>();
const ISSUER = Symbol("disclosure issuer");

/** Said after the instructions of a prompt that tells a model to keep placeholders: here there are none. */
const AS_WRITTEN =
  "The quoted documents hold names, dates and numbers as they were written. Where a sentence needs one, repeat it exactly as it is written; add none.";

/**
 * The ticket of a prompt whose placeholders were put back: it holds what identifies the patient. Made by `discloseIdentified`
 * alone, from a composed prompt; a different thing from a `DeidentifiedPrompt`, so that neither passes for the other.
 */
export class IdentifiedDisclosure {
  constructor(
    issuer: symbol,
    readonly system: string,
    readonly text: string,
    /** The placeholders, each with its value as it was sent. */
    readonly sentAs: PlaceholderMap,
  ) {
    if (issuer !== ISSUER) throw forged();
    Object.freeze(this);
    issued.add(this);
  }
}

/** @throws ProvenoteError `llm.disclosure_forged` when the disclosure was not made here. */
export function assertDisclosed(
  disclosure: IdentifiedDisclosure | null,
): asserts disclosure is IdentifiedDisclosure {
  if (disclosure === null || !issued.has(disclosure)) throw forged();
}

/**
 * Puts back what the placeholders of a composed prompt stand for, cleaned as every quoted text is. Says nothing of whether it
 * may be sent: the gate does, for the data class `identified`.
 * @returns null when a value holds a token of this request, which then would no longer tell quotation from instruction
 */
export function discloseIdentified(
  prompt: DeidentifiedPrompt,
  map: PlaceholderMap,
): IdentifiedDisclosure | null {
  assertComposed(prompt);
  const entries = map.entries.map((entry) => ({
    ...entry,
    // A value that ran over a line's end would begin a line of its own among the numbered ones.
    value: cleanUntrustedText(entry.value).text.replace(/\s+/g, " "),
  }));
  const holdsToken = entries.some(
    ({ value }) => value.includes(prompt.mark) || value.includes(prompt.canary),
  );
  if (holdsToken) return null;
  const text = restoreIdentifiers(prompt.text, { entries });
  return new IdentifiedDisclosure(ISSUER, `${prompt.system}\n${AS_WRITTEN}`, text, { entries });
}

function forged(): ProvenoteError {
  return new ProvenoteError(
    "forbidden",
    "llm.disclosure_forged",
    "A disclosure is made by discloseIdentified alone.",
  );
}
