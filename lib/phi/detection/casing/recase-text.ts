import { scanText, type ScannedText, type Token } from "../scanned-text";
import { Raise, type Raising } from "./raising";
import { raiseNames } from "./raise-names";
import { raisePlaces } from "./raise-places";

/**
 * Gives a text its capitals back where the lists and the grammar speak for them, so that the recognizers
 * that read capitals work in small letters and in capitals alone. Same length, so offsets stay.
 */
function write(scan: ScannedText, raising: Raising): string {
  const letters = scan.text.split("");
  const raise = (token: Token, units: number): void => {
    for (let unit = token.start; unit < token.start + units; unit += 1) {
      const upper = (letters[unit] ?? "").toUpperCase();
      if (upper.length === 1) letters[unit] = upper;
    }
  };
  for (const [at, token] of scan.tokens.entries()) {
    if (raising[at] === Raise.Whole) raise(token, token.text.length);
    else if (raising[at] === Raise.First) {
      raise(token, 1);
      // "okonkwo-bell", "o'halloran": a name behind the mark, too.
      for (let unit = token.start + 1; unit < token.wordEnd - 1; unit += 1) {
        if (!/['-]/.test(letters[unit] ?? "")) continue;
        const upper = (letters[unit + 1] ?? "").toUpperCase();
        if (upper.length === 1) letters[unit + 1] = upper;
      }
    }
  }
  return letters.join("");
}

/** The recased text of a scan in small letters. */
export function recaseText(scan: ScannedText): string {
  const raising = new Uint8Array(scan.tokens.length);
  raisePlaces(scan, raising);
  raiseNames(scan, raising);
  return write(scan, raising);
}

/** Another case, unit by unit: what would change its length keeps the one it has. */
function withCase(text: string, change: (part: string) => string): string {
  const changed = change(text);
  if (changed.length === text.length) return changed;
  return Array.from({ length: text.length }, (_, at) => {
    const unit = change(text.charAt(at));
    return unit.length === 1 ? unit : text.charAt(at);
  }).join("");
}

/** A text in small letters in capitals alone, for numbers whose letters are capitals; undefined for any other. */
export function capitalScan(scan: ScannedText): ScannedText | undefined {
  if (scan.textCase !== "lower") return undefined;
  return scanText(
    withCase(scan.text, (part) => part.toUpperCase()),
    "upper",
  );
}

/** A second scan with capitals where names stand; undefined for a text that has capitals of its own. */
export function recasedScan(scan: ScannedText): ScannedText | undefined {
  if (scan.textCase === "mixed") return undefined;
  const small =
    scan.textCase === "lower"
      ? scan
      : scanText(
          withCase(scan.text, (part) => part.toLowerCase()),
          "lower",
        );
  return scanText(recaseText(small), "mixed", { isRecased: true });
}
