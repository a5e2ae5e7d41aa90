import { comparable } from "../detection/comparable-value";
import { SURNAMES } from "../gazetteers/surnames";
import { FIRST_NAMES, FIRST_NAMES_ALSO_WORDS } from "../gazetteers/first-names";

/**
 * A name cut into its parts, each with the role it plays: "Ortega, Maria J." has a family name, a given name and
 * an initial. Titles, particles and suffixes stay, so a part means the same person in every spelling.
 */
export type NamePart = {
  readonly kind: "given" | "family" | "initial" | "kept";
  readonly text: string;
  /** Comparable form; "" for what stays. */
  readonly key: string;
};

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['\u2019](?!s(?!\p{L}))[\p{L}\p{M}]+)*/gu;
const TITLES = new Set("mr mrs ms miss mister dr doctor prof professor nurse".split(" "));
const AFTER = new Set("jr sr ii iii iv md phd md dds esq rn np pa".split(" "));
const PARTICLES = new Set(
  "de la las los del della di da dos das van von der den ter ten bin ibn al el le du y e and of the".split(
    " ",
  ),
);

type Token = { readonly text: string; readonly start: number; readonly end: number };

function isKept(
  { text, start }: Token,
  at: number,
  tokens: readonly Token[],
  value: string,
): boolean {
  const lower = text.toLowerCase();
  const isLast = at === tokens.length - 1;
  if (PARTICLES.has(lower)) return !isLast && (text === lower || !(lower === "van" && at === 0));
  if (tokens.length > 1 && TITLES.has(lower)) return true;
  if (at === 0 || !isLast) return false;
  // "Minh Do" is a name and "Minh Tran, DO" a degree.
  const isDegree = text === text.toUpperCase() && /[,.]\s*$/.test(value.slice(0, start));
  return AFTER.has(lower) || (lower === "do" && isDegree);
}

/** `isTitled`: a title stands before the value, so that a lone part is a family name. */
export function nameParts(value: string, isTitled: boolean): NamePart[] {
  const tokens = [...value.matchAll(TOKEN)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    // The "s" of "Ortega's" is no initial.
    .filter(({ text, start }) => !/^s$/i.test(text) || !/['\u2019]/.test(value[start - 1] ?? ""));
  const isName = tokens.map((token, at) => !isKept(token, at, tokens, value));
  if (!isName.includes(true)) isName.fill(true);
  const named = tokens.filter(({ text }, at) => isName[at] === true && !isInitial(text));
  const comma = value.indexOf(",");
  const isTurned = comma > 0 && named.some(({ start }) => start > comma);
  const roleOf = (token: Token): NamePart["kind"] => {
    if (isInitial(token.text)) return "initial";
    if (named.length > 1) {
      return (isTurned ? token.end <= comma : token === named.at(-1)) ? "family" : "given";
    }
    return !isTitled && tokens.length === 1 && isGivenName(token.text) ? "given" : "family";
  };
  const parts: NamePart[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    if (token.start > at) parts.push({ kind: "kept", text: value.slice(at, token.start), key: "" });
    const kind = isName[index] === true ? roleOf(token) : "kept";
    const key = kind === "kept" ? "" : comparable(token.text) || token.text;
    parts.push({ kind, text: token.text, key });
    at = token.end;
  });
  if (at < value.length) parts.push({ kind: "kept", text: value.slice(at), key: "" });
  return parts;
}

/** One letter, or the two or three capitals of "JT" that are no word. */
function isInitial(text: string): boolean {
  if (/^\p{L}\p{M}*$/u.test(text) || /^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(text)) return true;
  return /^[A-Z]{2}$/.test(text) && !isGivenName(text) && !SURNAMES.has(text.toLowerCase());
}

function isGivenName(text: string): boolean {
  const lower = text.toLowerCase();
  return FIRST_NAMES.has(lower) || FIRST_NAMES_ALSO_WORDS.has(lower);
}
