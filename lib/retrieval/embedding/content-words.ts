/** English function words, and the words that stand in every clinical note and so tell none apart. */
const FUNCTION_WORDS = `a about above after again against all also am an and any are as at be because been
before being below between both but by can cannot could did do does doing down during each few for from
further had has have having he her here hers herself him himself his how i if in into is it its itself just
like may me might more most must my myself no nor not now of off on once only or other our ours out over own
per same shall she should so some such than that the their theirs them themselves then there these they this
those through to too under until up upon very was we were what when where which while who whom why will with
within without would you your yours yourself`;

const NOTE_WORDS = `patient pt mr mrs ms dr year years old day days week weeks month months today yesterday
note visit history report reports reported denies denied states stated says said since ago daily twice
morning evening night mg ml mcg kg cm mm bpm mmhg percent left right bilateral normal noted documented`;

const stopWords: ReadonlySet<string> = new Set(
  `${FUNCTION_WORDS} ${NOTE_WORDS}`.split(/\s+/).filter((word) => word !== ""),
);

/** `[NAME_1]`: what stands in the place of an identifier is no content. */
const PLACEHOLDER = /\[[A-Z]{2,10}_\d{1,6}[A-Z]{0,4}\]/g;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;

/** The text without what stands in the place of identifiers. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, " ");
}

/**
 * The words of a text that say what it is about, in order, each lower-cased and cut to its stem: no stop
 * words, no numbers, no single letters, no placeholders. Words joined by a hyphen are words of their own.
 */
export function contentWords(text: string): string[] {
  const plain = withoutPlaceholders(text).normalize("NFC").toLowerCase();
  return [...plain.matchAll(WORD)]
    .map(([word]) => word.replace(/['’]\p{L}+$/u, ""))
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stem);
}

/**
 * A light stem: plurals and the commonest verb endings of English only. "walks", "walked" and "walking"
 * meet; "angina" and "diabetes" stay whole. Cutting more would join words of different meaning.
 */
export function stem(word: string): string {
  if (word.length < 5 || /(?:ss|us|is|itis|osis|etes)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("ing") && word.length > 6) return withoutDouble(word.slice(0, -3));
  if (word.endsWith("ed") && word.length > 5) return withoutDouble(word.slice(0, -2));
  return word.endsWith("s") ? silent(word.slice(0, -1)) : silent(word);
}

/** "stopp" of "stopped" and "stop" are one word. */
function withoutDouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** "smoke", "smoked" and "smoking" meet in "smok". */
function silent(word: string): string {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}
