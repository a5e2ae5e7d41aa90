/**
 * Every claim of an answer names the lines it rests on, and each must be a line of this very request: ids of another
 * request, made-up ones, and everything that is no id are refused. Ids are compared exactly; nothing is trimmed, folded
 * or repaired, since a repaired source is a guess.
 */
export type ClaimRefusal =
  "no_citation" | "too_many" | "malformed" | "unknown_id" | "repeated_id" | "quote_differs";

export type ClaimVerdict =
  | { readonly ok: true; readonly ids: readonly string[] }
  /** `position` is that of the citation in its claim, from 0; 0 as well where there is none. */
  | { readonly ok: false; readonly reason: ClaimRefusal; readonly position: number };

const MOST_CITATIONS = 24;
const LONGEST_ID = 64;
const LONGEST_QUOTE = 4000;

type Citation = { readonly id: string; readonly quote: string | null };

/** An id alone, or an id with the words it is cited for. */
function readCitation(citation: unknown): Citation | null {
  if (typeof citation === "string") return isId(citation) ? { id: citation, quote: null } : null;
  if (typeof citation !== "object" || citation === null || Array.isArray(citation)) return null;
  if (!Object.keys(citation).every((key) => key === "id" || key === "quote")) return null;
  const id: unknown = Object.hasOwn(citation, "id") ? Reflect.get(citation, "id") : undefined;
  const quote: unknown = Object.hasOwn(citation, "quote") ? Reflect.get(citation, "quote") : null;
  if (!isId(id) || !(quote === null || isQuote(quote))) return null;
  return { id, quote };
}

const isId = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= LONGEST_ID;
const isQuote = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_QUOTE;

/**
 * Judges the citations of one claim, as they came from a model. `citable` maps each id of this request to the words of
 * its line; a quote must stand in them byte for byte. Pure; never throws.
 */
export function checkClaimCitations(
  citations: unknown,
  citable: ReadonlyMap<string, string>,
): ClaimVerdict {
  const refuse = (reason: ClaimRefusal, position = 0): ClaimVerdict => ({
    ok: false,
    reason,
    position,
  });
  if (!Array.isArray(citations)) return refuse("malformed");
  if (citations.length === 0) return refuse("no_citation");
  if (citations.length > MOST_CITATIONS) return refuse("too_many");
  const ids = new Set<string>();
  for (const [position, raw] of citations.entries()) {
    const citation = readCitation(raw);
    if (citation === null) return refuse("malformed", position);
    const words = citable.get(citation.id);
    if (words === undefined) return refuse("unknown_id", position);
    if (ids.has(citation.id)) return refuse("repeated_id", position);
    if (citation.quote !== null && !words.includes(citation.quote)) {
      return refuse("quote_differs", position);
    }
    ids.add(citation.id);
  }
  return { ok: true, ids: [...ids] };
}
