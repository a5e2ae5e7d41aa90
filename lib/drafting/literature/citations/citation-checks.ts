import type { ReferenceCheck, ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import {
  keyOf,
  numberOf,
  type CitationNumber,
} from "@/lib/retrieval/literature/citation-number.schema";
import type { NumberStates } from "@/lib/retrieval/literature/resolve-citations";

type Cited = Pick<ReferenceCitation, "source">;

/** Numbers that these citations name, each once. */
export function numbersOf(references: readonly Cited[]): CitationNumber[] {
  const found = references.flatMap(({ source }) => numberOf(source) ?? []);
  return [...new Map(found.map((number) => [keyOf(number), number])).values()];
}

/**
 * What may be said of a citation's number; null where it names none. One that no register knew is never said to be resolved,
 * and one that nobody asked about is said to be unchecked.
 */
export function checkOf(
  { source }: Cited,
  states: NumberStates,
  isOn: boolean,
): ReferenceCheck | null {
  if (source.pmid === undefined && source.doi === undefined) return null;
  const number = numberOf(source);
  const known = number === null ? undefined : states.get(keyOf(number));
  const on = known?.at?.toISOString().slice(0, 10);
  if (known === undefined || known.state === "unknown" || on === undefined) {
    return { state: isOn ? "not_checked" : "off" };
  }
  return { state: known.state === "found" ? "resolved" : "unresolved", on };
}
