import { foldHomoglyphs } from "../../untrusted/fold-homoglyphs";
import { canonicalLetters } from "./token-readings";

const shift = (letters: string, by: number): string =>
  letters.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)),
  );
const mirror = (letters: string): string =>
  letters.replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0)));
const reverse = (letters: string): string => [...letters].reverse().join("");

/** Every window of `length` letters of every disguise of the token, and the name of the disguise; "" for the token as it is. */
export function disguisesOf(token: string, length: number): ReadonlyMap<string, string> {
  const lower = foldHomoglyphs(token).text.toLowerCase();
  const disguises = new Map<string, string>();
  for (const [turned, turn] of [
    [lower, ""],
    [reverse(lower), "reversed "],
  ] as const) {
    const rows: [string, string][] = [[mirror(turned), "mirrored"]];
    for (let by = 0; by < 26; by += 1) rows.push([shift(turned, by), by === 0 ? "" : "shifted"]);
    for (const [row, name] of rows) {
      const letters = canonicalLetters(row);
      for (let at = 0; at + length <= letters.length; at += 1) {
        const window = letters.slice(at, at + length);
        if (!disguises.has(window)) disguises.set(window, `${turn}${name}`.trim());
      }
    }
  }
  return disguises;
}
