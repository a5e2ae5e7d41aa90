import { deidentify } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";
import { createRestorer } from "@/lib/phi/restore-identifiers";

export type Claim = Readonly<{ id: string; text: string }>;

export type ClaimSetting = Readonly<{
  knownValues: readonly KnownValue[];
  map: PlaceholderMap;
  /** The de-identified text of which the claims are made. */
  source: DeidentifiedText;
}>;

export type QuotedClaims = Readonly<{ text: DeidentifiedText; claims: readonly Claim[] }>;

/** How often lines are left out before none is sent. */
const LOOKS = 4;

/**
 * Sentences of a draft as numbered quotations that may go to a model. Their words are not the source's, so they earn their
 * ticket anew: values are put back and the whole is de-identified again, and only what comes out as it stood goes on. One in
 * which anything else looks identifying is left out. Null when nothing is left.
 */
export function quoteClaims(
  claims: readonly Claim[],
  { knownValues, map, source }: ClaimSetting,
): QuotedClaims | null {
  const restorer = createRestorer(map, source);
  let left = claims.flatMap(({ id, text }) => {
    const plain = text.replace(/\s+/g, " ").trim();
    const { text: restored, unknown } = restorer(plain);
    return unknown.length > 0 ? [] : [{ id, text: plain, restored }];
  });
  for (let look = 0; look < LOOKS && left.length > 0; look += 1) {
    const wanted = left.map(({ text }) => text);
    const given = left.map(({ restored }) => restored);
    const result = deidentify(given.join("\n"), { knownValues, map });
    if (result.ok && result.text === wanted.join("\n")) {
      const places = linePlaces(wanted);
      const lines = left.map(({ id }, index) => ({ id, spans: places.slice(index, index + 1) }));
      return { text: quoteDeidentified(result.text, lines), claims: left };
    }
    const kept = left.filter((_, index) => !isChanged(result, wanted, given, index));
    if (kept.length === left.length) return null;
    left = kept;
  }
  return null;
}

/** A line that came out otherwise, or in which something is found that cannot be taken out. */
function isChanged(
  result: ReturnType<typeof deidentify>,
  wanted: readonly string[],
  given: readonly string[],
  index: number,
): boolean {
  if (result.ok) return result.text.split("\n")[index] !== wanted[index];
  const place = linePlaces(given)[index];
  return result.findings.some(
    ({ start, end }) => place !== undefined && start < place.end && place.start < end,
  );
}

function linePlaces(lines: readonly string[]): { start: number; end: number }[] {
  let at = 0;
  return lines.map((text) => {
    const place = { start: at, end: at + text.length };
    at = place.end + 1;
    return place;
  });
}
