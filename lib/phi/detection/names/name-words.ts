import {
  isClinicalWord,
  CLINICAL_ACRONYMS,
  EPONYM_HEADS,
  EPONYMS,
  GUARD_WORDS,
} from "../../gazetteers/clinical-words";
import { FIRST_NAMES, FIRST_NAMES_ALSO_WORDS } from "../../gazetteers/first-names";
import { SHORTHAND } from "../../gazetteers/products";
import { SURNAMES, SURNAMES_ALSO_WORDS } from "../../gazetteers/surnames";
import type { ScannedText, Token } from "../scanned-text";

/** Reading of single words as parts of a person's name. Gazetteers are evidence, never the only one. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss mister missus mx dr drs doctor prof professor rev reverend sgt sergeant lt lieutenant capt captain cpt col colonel judge officer attorney atty rabbi imam pastor senator".split(
    " ",
  ),
);
export const PARTICLES: ReadonlySet<string> = new Set(
  "de la las los del della di da dos das du van von der den ter ten bin ibn al el abu st le mac mc o y e".split(
    " ",
  ),
);
export const SUFFIXES: ReadonlySet<string> = new Set("jr sr ii iii iv".split(" "));
export const CREDENTIALS: ReadonlySet<string> = new Set(
  "md do rn np pa pa-c phd dds dmd dpm lpn cna msw lcsw lmft pharmd facs facp facc faap dnp aprn crna cnm fnp bsn msn mph psyd od dc pt dpt otr rd ms-iv mbbs frcs frcp ma cma".split(
    " ",
  ),
);

export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && token.word.length === 1 && /\p{Lu}/u.test(token.word);

const inGazetteer = (lower: string): boolean => FIRST_NAMES.has(lower) || SURNAMES.has(lower);

/** Word of a clear gazetteer; hyphenated names count when one half does. */
export function isClearGivenName(lower: string): boolean {
  return (
    FIRST_NAMES.has(lower) ||
    (lower.includes("-") &&
      lower.split("-").every((part) => FIRST_NAMES.has(part) || FIRST_NAMES_ALSO_WORDS.has(part)))
  );
}
export const isGivenName = (lower: string): boolean =>
  isClearGivenName(lower) || FIRST_NAMES_ALSO_WORDS.has(lower);
export const isClearSurname = (lower: string): boolean =>
  SURNAMES.has(lower) ||
  (lower.includes("-") && lower.split("-").every((part) => SURNAMES.has(part)));
export const isSurname = (lower: string): boolean =>
  isClearSurname(lower) || SURNAMES_ALSO_WORDS.has(lower);
export const isAnyName = (lower: string): boolean => isGivenName(lower) || isSurname(lower);

/** A word that is ordinary or clinical and not clearly a name. */
export function isGuarded(lower: string): boolean {
  if (GUARD_WORDS.has(lower)) return true;
  if (CLINICAL_ACRONYMS.has(lower)) return !isAnyName(lower);
  if (lower.includes("'") || lower.split("-").some(inGazetteer)) return false;
  return isClinicalWord(lower);
}

/** Written the way a name is in this text: capitalised, or in capitals and long enough not to be an abbreviation. */
export function hasNameCase(token: Token | undefined, scan: ScannedText): boolean {
  if (token === undefined || !token.isWord || token.word.length < 2) return false;
  if (token.isCapitalised) return true;
  if (!token.isUpper) return false;
  return scan.textCase === "upper"
    ? !CLINICAL_ACRONYMS.has(token.lower) &&
        !SHORTHAND.has(token.lower) &&
        (isAnyName(token.lower) || !scan.isOrdinary(token.lower))
    : token.word.length >= 3 && isAnyName(token.lower) && !CLINICAL_ACRONYMS.has(token.lower);
}

/** True when what follows makes the word a disease, sign, score or device: "Crohn's disease", "Gleason 3+4". */
export function isEponymUse(scan: ScannedText, last: number): boolean {
  for (let ahead = 1; ahead <= 2; ahead += 1) {
    const token = scan.tokens[last + ahead];
    if (token === undefined || token.startsLine) return false;
    if (EPONYM_HEADS.has(token.lower)) return true;
    if (!token.isWord && token.text !== "'" && token.text !== "-") return false;
  }
  return false;
}
export const isEponym = (lower: string): boolean => EPONYMS.has(lower);

const joins = (token: Token | undefined): token is Token => token !== undefined && token.gap <= 2;

/** A sentence or a line ends a name, unless the full stop belongs to an initial or the line was wrapped inside it. */
function endsBefore(scan: ScannedText, at: number): boolean {
  const [token, mark, earlier] = [scan.tokens[at], scan.tokens[at - 1], scan.tokens[at - 2]];
  if (token === undefined) return true;
  const isStop = mark?.text === ".";
  if (/^\p{L}-/u.test(token.word)) return true;
  if (token.startsLine) return isStop || token.gap > 1 || !isClearSurname(token.lower);
  return (
    token.startsSentence && !(isStop && (isInitial(earlier) || TITLES.has(earlier?.lower ?? "")))
  );
}

/** "de", "van der" before a word in name case; at the head of a name only those that open family names. */
function isParticleAt(scan: ScannedText, at: number, isInside: boolean): boolean {
  const [token, next, third] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (token === undefined || !PARTICLES.has(token.lower) || !joins(next)) return false;
  const isPair = PARTICLES.has(next.lower);
  if (!hasNameCase(next, scan) && !(isPair && hasNameCase(third, scan))) return false;
  if (!isInside && !token.isCapitalised && !/^(?:van|von|de)$/.test(token.lower)) return false;
  return isPair || !isGuarded(next.lower);
}

/**
 * Reads a name from token `from` on: words in name case, initials, particles, suffixes. Returns the
 * index of its last token, or undefined. `trusted` (after a title) also lets ordinary words be names.
 */
export function readName(
  scan: ScannedText,
  from: number,
  options: { trusted?: boolean; lower?: boolean } = {},
): number | undefined {
  const { tokens } = scan;
  let last: number | undefined;
  let words = 0;
  for (let at = from; at < tokens.length && at - from < 10 && words < 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && !joins(token))) break;
    if (at > from && endsBefore(scan, at)) break;
    if (isInitial(token)) {
      const dotted = tokens[at + 1]?.text === "." && tokens[at + 1]?.gap === 0;
      if (words === 0 && !dotted && !hasNameCase(tokens[at + 1], scan)) return undefined;
      last = dotted ? at + 1 : at;
      at = last;
      words += 1;
      continue;
    }
    if (SUFFIXES.has(token.lower) && words > 0) {
      last =
        tokens[at + 1]?.text === "." && token.lower.length === 2 && token.lower.endsWith("r")
          ? at + 1
          : at;
      break;
    }
    if (token.text === "," && words > 0 && SUFFIXES.has(tokens[at + 1]?.lower ?? "")) continue;
    if (isParticleAt(scan, at, at > from)) continue;
    const shouted =
      words > 0 && token.isUpper && token.word.length > 2 && tokens[at - 1]?.isUpper === true;
    const cased =
      hasNameCase(token, scan) ||
      shouted ||
      (options.lower === true && token.isWord && token.word.length > 1);
    if (!cased || !acceptsWord(token, words, options)) break;
    last = at;
    words += 1;
    if (token.text.length !== token.word.length) break;
  }
  return last;
}

function acceptsWord(
  token: Token,
  words: number,
  options: { trusted?: boolean; lower?: boolean },
): boolean {
  const guarded = isGuarded(token.lower);
  if (options.lower === true) {
    if (words === 0) {
      return (
        !guarded ||
        (options.trusted === true && isAnyName(token.lower) && !GUARD_WORDS.has(token.lower))
      );
    }
    return isClearSurname(token.lower) && !guarded;
  }
  if (!guarded) return true;
  if (options.trusted === true && words === 0 && !GUARD_WORDS.has(token.lower)) {
    return token.isCapitalised;
  }
  return isAnyName(token.lower) && (options.trusted === true ? words < 3 : false);
}
