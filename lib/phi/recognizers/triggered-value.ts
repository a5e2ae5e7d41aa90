/**
 * The value that follows a trigger word: the whole token up to white space, with prefix letters, `#`,
 * hyphens and a final letter. Identifiers have no format worth trusting; the label decides.
 */
export type TriggeredValue = { start: number; end: number; triggerStart: number };

const FILLER =
  /^(?:[\s:#=,.()[\]"'|-]|\b(?:is|was|number|numbers|num|nbr|no|id|ids|of|the|for|this|his|her|patient|pt|on|file|as|code|card|reads|ending|in|listed|with)\b){0,24}/i;
const MEASURE =
  /^\s{0,2}(?:mg|mcg|ml|kg|g|cm|mm|mmhg|bpm|%|units?|tablets?|days?|weeks?|months?|years?)\b/i;

/** "HX 22 9041 7", "ZGP 889 20 4417": a short prefix and groups of digits. */
const LETTERS_THEN_GROUPS = /^[A-Z]{1,5}-?\d{0,4}(?:[ -]\d{1,7}){1,4}(?![\w/]|[.,:]\d)/;

/** Cuts punctuation that belongs to the sentence, not to the value. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[.,;:!?'"\])}>|]/.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

/** Reads the token that begins at `from`, or undefined when it holds too few digits. */
export function readIdentifierToken(
  text: string,
  from: number,
  minDigits: number,
): { start: number; end: number } | undefined {
  const spaced = LETTERS_THEN_GROUPS.exec(text.slice(from, from + 40))?.[0];
  if (spaced !== undefined && spaced.replace(/\D/g, "").length >= Math.max(4, minDigits)) {
    return { start: from, end: from + spaced.length };
  }
  const token = /^[^\s,;()[\]{}<>"|]{1,64}/.exec(text.slice(from, from + 64))?.[0] ?? "";
  let end = trimmedEnd(text, from, from + token.length);
  const digits = text.slice(from, end).replace(/\D/g, "").length;
  if (digits < minDigits) return undefined;
  if (/^[A-Z]{0,3}\d+$/.test(text.slice(from, end))) {
    for (let group = 0; group < 4; group += 1) {
      const next = /^ \d{2,5}(?![\d/:.]\d|\w)/.exec(text.slice(end, end + 8))?.[0];
      if (
        next === undefined ||
        MEASURE.test(text.slice(end + next.length, end + next.length + 12))
      ) {
        break;
      }
      if (digits >= 7 && next.length < 4) break;
      end += next.length;
    }
  }
  return { start: from, end };
}

/**
 * Finds every value after `trigger` (a global regular expression). `minDigits` keeps words out.
 * Also reads the value in front of a bracketed trigger: "4471-0926 (MRN)".
 */
export function valuesAfter(text: string, trigger: RegExp, minDigits = 2): TriggeredValue[] {
  const found: TriggeredValue[] = [];
  for (const match of text.matchAll(trigger)) {
    const after = match.index + match[0].length;
    const filler = FILLER.exec(text.slice(after, after + 60))?.[0] ?? "";
    let start = after + filler.length;
    while (text[start - 1] === "#") start -= 1;
    const value = readIdentifierToken(text, start, minDigits);
    if (value !== undefined && !MEASURE.test(text.slice(value.end, value.end + 12))) {
      found.push({ ...value, triggerStart: match.index });
      continue;
    }
    const before = /(\S{3,40})\s{1,2}\($/.exec(
      text.slice(Math.max(0, match.index - 44), match.index),
    );
    if (before?.[1] === undefined || !/\d{3}/.test(before[1])) continue;
    const start2 = match.index - before[0].length;
    found.push({ start: start2, end: start2 + before[1].length, triggerStart: match.index });
  }
  return found;
}
