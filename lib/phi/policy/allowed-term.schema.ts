/**
 * What is wrong with a term of the allow-list, in words; null when it may stand there. Without zod, so that
 * the page that edits the list can ask while one types.
 */
export function checkAllowedTerm(term: string): string | null {
  const text = term.trim();
  if (!/\p{L}{2}/u.test(text)) return "An allowed term holds two letters at least.";
  if (text.length > 60) return "An allowed term has at most 60 characters.";
  if ((text.match(/\p{N}/gu) ?? []).length > 4) {
    return "An allowed term holds at most four digits: a number can be somebody's.";
  }
  return /[\p{Cc}\p{Cf}]/u.test(text) ? "No line breaks or hidden characters." : null;
}
