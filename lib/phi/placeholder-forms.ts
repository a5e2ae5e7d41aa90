import { PLACEHOLDER_PATTERN, PLACEHOLDER_STEMS } from "./placeholder-map";

/**
 * What a language model makes of a placeholder: other brackets, one bracket, none, another case, a blank or a
 * Markdown escape in place of the line. Two classes. `PLACEHOLDER_LIKE` can hardly be ordinary text: it is
 * masked in a text that goes out (so that what somebody typed comes back as typed) and repaired in a text that
 * comes in. `PLACEHOLDER_DOUBTFUL` may be ordinary text ("PLAN 1", "[DATE]"): it is only ever pointed at.
 * Every repeat is bounded, so both are linear.
 */
const STEM = `(?:${PLACEHOLDER_STEMS.join("|")})`;
const SQUARE_OPEN = "\\\\?[\\[\\uff3b\\u3010\\u3014]";
const SQUARE_CLOSE = "\\\\?[\\]\\uff3d\\u3011\\u3015]";
const LINE = "\\\\?[_\\uff3f]";
const NUMBER = "[0-9\\uff10-\\uff19]{1,6}";

/** Square brackets on both sides leave no doubt, whatever stands between word and number. */
const BRACKETED = `${SQUARE_OPEN}\\s?${STEM}\\s?(?:${LINE}|[\\-:#.])?\\s?${NUMBER}\\s?[a-z]{0,4}\\s?${SQUARE_CLOSE}`;
/** The line leaves none either, so brackets may be missing or of another kind; round ones stay in the text. */
const LINED = `(?:(?:${SQUARE_OPEN}|[{<])\\s?|(?<![\\p{L}\\p{N}_]))${STEM}${LINE}\\s?${NUMBER}[a-z]{0,12}(?:\\s?(?:${SQUARE_CLOSE}|[}>]))?`;

export const PLACEHOLDER_LIKE = new RegExp(
  `${PLACEHOLDER_PATTERN.source}|${BRACKETED}|${LINED}`,
  "giu",
);

export const PLACEHOLDER_DOUBTFUL = new RegExp(
  `\\[\\s?${STEM}\\s?_?\\s?\\]|(?<![\\p{L}\\p{N}_])${STEM}\\s[0-9]{1,4}(?![\\p{L}\\p{N}/.:%-])`,
  "gu",
);

/** A cheap look before the patterns: nearly every text has neither a line nor such a bracket. */
export function mayHoldPlaceholder(text: string): boolean {
  return /[_\uff3f[\uff3b\u3010\u3014]/u.test(text);
}

/**
 * The placeholders a form may stand for, most literal first, each with the letters that are left over:
 * "NAME_1s" is [NAME_1S], or [NAME_1] and an "s". Empty when it has no number.
 */
export function readForm(form: string): { placeholder: string; rest: string }[] {
  const plain = form.normalize("NFKC").replace(/[^A-Za-z0-9]/g, "");
  const match = /^([A-Za-z]+?)0*(\d+)([A-Za-z]*)$/.exec(plain);
  if (match === null) return [];
  const [, stem = "", number = "", letters = ""] = match;
  const base = `${stem.toUpperCase()}_${number}`;
  const literal = { placeholder: `[${base}${letters.toUpperCase()}]`, rest: "" };
  return letters === "s" && !/[\]\uff3d\u3011\u3015}>]$/u.test(form)
    ? [literal, { placeholder: `[${base}]`, rest: "s" }]
    : [literal];
}
