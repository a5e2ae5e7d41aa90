import { deidentify, type DeidentifyOptions } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";

export type Claim = Readonly<{ id: string; text: string }>;

/** How often lines are left out before none is sent. */
const LOOKS = 4;

/**
 * Sentences of a draft as numbered quotations that may go to a model. Their words are not the source's, so they earn their
 * ticket anew; one in which anything still looks identifying is left out. Null when nothing is left.
 */
export function quoteClaims(
  claims: readonly Claim[],
  options: Pick<DeidentifyOptions, "knownValues" | "map">,
): { readonly text: DeidentifiedText; readonly quoted: readonly Claim[] } | null {
  let left = claims.map(({ id, text }) => ({ id, text: text.replace(/\s+/g, " ").trim() }));
  for (let look = 0; look < LOOKS && left.length > 0; look += 1) {
    const joined = left.map(({ text }) => text).join("\n");
    const result = deidentify(joined, options);
    const places = linePlaces(left);
    if (result.ok && result.text === joined) {
      const lines = left.map(({ id }, index) => ({ id, spans: places.slice(index, index + 1) }));
      return { text: quoteDeidentified(result.text, lines), quoted: left };
    }
    const found = result.ok ? result.spans : result.findings;
    const kept = left.filter((_, index) => {
      const place = places[index];
      return !found.some(
        ({ start, end }) => place !== undefined && start < place.end && place.start < end,
      );
    });
    if (kept.length === left.length) return null;
    left = kept;
  }
  return null;
}

function linePlaces(lines: readonly Claim[]): { start: number; end: number }[] {
  let at = 0;
  return lines.map(({ text }) => {
    const place = { start: at, end: at + text.length };
    at = place.end + 1;
    return place;
  });
}
