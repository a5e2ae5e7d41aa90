/**
 * Letters and digits of a text alone, lower case and without diacritics, with a way back. Written
 * apart from the shadow copy of the recognizers, so that a defect there does not blind the check.
 */
export type Squeezed = {
  readonly text: string;
  /** True when a visible mark, a blank, a placeholder or a change between letter and digit precedes. */
  opens(index: number): boolean;
  closes(index: number): boolean;
  /** Original range of squeezed units `from` to `to` (exclusive); broken when something visible lies inside. */
  range(from: number, to: number): { start: number; end: number; isBroken: boolean };
};

const PLACEHOLDER = /\[[A-Z]{2,10}_\d{1,6}[A-Z]{0,4}\]/g;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const HIDDEN = /[\p{Cf}\p{M}\p{Variation_Selector}]/u;

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

function foldCharacter(character: string): string {
  if (character >= "a" && character <= "z") return character;
  if (character >= "0" && character <= "9") return character;
  if (character >= "A" && character <= "Z") return character.toLowerCase();
  if (character < "\u0080") return "";
  return [...character.normalize("NFKD")]
    .filter((part) => ALPHANUMERIC.test(part))
    .join("")
    .toLowerCase();
}

/** Squeezes `text`; one pass. */
export function squeeze(text: string): Squeezed {
  const masked = text.includes("[")
    ? text.replace(PLACEHOLDER, (found) => " ".repeat(found.length))
    : text;
  const [starts, ends]: [number[], number[]] = [[], []];
  const apart: boolean[] = [];
  let [squeezed, offset, isApart] = ["", 0, true];
  for (const character of masked) {
    const folded = foldCharacter(character);
    if (folded === "") {
      if (character < "\u0080" || !HIDDEN.test(character)) isApart = true;
    } else {
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(offset);
        ends.push(offset + character.length);
        apart.push(unit === 0 && isApart);
      }
      squeezed += folded;
      isApart = false;
    }
    offset += character.length;
  }
  const changes = (left: number, right: number): boolean =>
    isDigit(squeezed[left]) !== isDigit(squeezed[right]);
  return {
    text: squeezed,
    opens: (index) => apart[index] === true || changes(index - 1, index),
    closes: (index) =>
      index + 1 >= squeezed.length || apart[index + 1] === true || changes(index, index + 1),
    range: (from, to) => ({
      start: starts[from] ?? 0,
      end: ends[to - 1] ?? 0,
      isBroken: apart.slice(from + 1, to).includes(true),
    }),
  };
}
