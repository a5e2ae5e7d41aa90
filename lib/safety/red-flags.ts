/** Findings that should not wait, as words of the text; a short list, each one a reason to look again. */
const RED_FLAGS: readonly (readonly [string, RegExp])[] = [
  ["suicidal thoughts", /\b(?:suicidal|wants? to (?:die|kill (?:him|her)self)|self[- ]harm)\b/i],
  ["worst headache", /\b(?:thunderclap|worst headache (?:of|in) (?:my|his|her) life)\b/i],
  ["saddle numbness", /\bsaddle (?:an(?:a)?esthesia|numbness)\b/i],
  ["vision loss", /\bsudden (?:loss of vision|vision loss|blindness)\b/i],
  ["one-sided weakness", /\b(?:facial droop|slurred speech|hemiparesis|one-sided weakness)\b/i],
  ["coughing blood", /\b(?:hemoptysis|cough(?:ing|s)? up blood)\b/i],
  ["bleeding from the gut", /\b(?:hematemesis|vomiting blood|melena|black tarry stools?)\b/i],
  ["airway swelling", /\b(?:anaphyla\w+|throat (?:is )?(?:closing|swelling)|stridor)\b/i],
];

export type RedFlag = Readonly<{ name: string; start: number; end: number }>;

/**
 * Words of a text that ask for urgency. Says nothing about negation: the caller drops the ones that
 * stand in a negated scope.
 */
export function findRedFlags(text: string): RedFlag[] {
  return RED_FLAGS.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ name, start: match.index, end: match.index + match[0].length }] : [];
  });
}
