import { foldHomoglyphs } from "../../untrusted/fold-homoglyphs";
import { decodeEscapes } from "../tokens/text-decodings";

/** What people write so that an address is not one, and a reader or a program turns back. */
const REFANGED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hxxp|h\*\*p|htxp|hXXp|meow)(s?)(?=\s{0,2}[:[(])/gi, "http$1"],
  [/\s{0,2}[[({<]\s{0,2}(?:dot|\.|punkt|punto|point)\s{0,2}[\])}>]\s{0,2}/gi, "."],
  [/(?<=[a-z0-9])\s{1,2}(?:dot|d0t)\s{1,2}(?=[a-z0-9])/gi, "."],
  [/[[({]\s{0,2}(?::|colon)\s{0,2}[\])}]/gi, ":"],
  [/[[({]\s{0,2}(?::\/\/)\s{0,2}[\])}]/gi, "://"],
  [/[[({]\s{0,2}(?:\/|slash)\s{0,2}[\])}]/gi, "/"],
  [/(?<=\bhttps?)\s{0,2}(?::|colon)\s{0,2}(?:\/|slash)\s{0,2}(?:\/|slash)\s{0,2}/gi, "://"],
  [/(?<=[a-z0-9])\s{1,2}slash\s{1,2}(?=[a-z0-9])/gi, "/"],
  [/\\(?=[^\sux0-9])/g, ""],
];

const ROUNDS = 4;

/**
 * A text as it would read once everything that can be decoded is: look-alike letters and full width, entities, percent
 * signs and escapes, and "hxxp", "[.]", "(dot)". One form a round until nothing changes, the text itself first; four
 * rounds, since each peels one layer and a writer can add any number. For detection only.
 */
export function plainForms(text: string): readonly string[] {
  const forms = [text];
  let current = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    let next = decodeEscapes(foldHomoglyphs(current).text);
    for (const [pattern, plain] of REFANGED) next = next.replace(pattern, plain);
    if (next === current) break;
    forms.push(next);
    current = next;
  }
  return forms;
}
