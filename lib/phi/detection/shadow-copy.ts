/**
 * A cleaned copy of a text on which the recognizers run, with a way back. The original is never
 * rewritten: every offset that leaves the engine is a UTF-16 unit of the text as given
 * (FOUNDATION, "Source offsets").
 */
export type ShadowCopy = {
  /** Cleaned text: compatibility forms folded, invisible characters gone, plain quotes and dashes. */
  readonly text: string;
  /** Range of the original that a range of the shadow stands for. */
  toSource(start: number, end: number): { start: number; end: number };
  /** Range of the shadow that a range of the original stands in; empty when all of it was dropped. */
  fromSource(start: number, end: number): { start: number; end: number };
};

const NEEDS_FOLDING = /[^\x09\x0a\x0d\x20-\x7e]/;
const INVISIBLE = /^[\p{Cf}\p{Variation_Selector}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]$/u;
const COMBINING = /^\p{M}$/u;

const PLAIN: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "\u2032": "'",
  "\u00b4": "'",
  "\u0060": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2033": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\ufe58": "-",
  "\ufe63": "-",
  "\u2044": "/",
  "\u2215": "/",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u0085": "\n",
};

/** O/0 and l/1 as scanners confuse them, repaired only between digits so that words stay words. */
function repairDigits(text: string): string {
  return text.replace(/(?<=\d[-./]?)[OolI](?=[-./]?\d)/g, (letter) =>
    letter === "O" || letter === "o" ? "0" : "1",
  );
}

function identity(text: string): ShadowCopy {
  const clamp = (start: number, end: number) => ({ start, end });
  return { text: repairDigits(text), toSource: clamp, fromSource: clamp };
}

/** Folds one character; "" when it is invisible. NFKC without the forms that would join numbers (½, ²). */
function fold(character: string): string {
  const plain = PLAIN[character];
  if (plain !== undefined) return plain;
  if (INVISIBLE.test(character)) return "";
  if (/^[\p{No}]$/u.test(character)) return character;
  const folded = character.normalize("NFKC");
  if (/^\s+$/u.test(folded) && folded !== "\n") return " ";
  return folded;
}

/** More marks on one letter write nothing; they are passed over, so that a run of them costs linear time. */
const MOST_MARKS = 8;

type Piece = { text: string; start: number; end: number; marks: number };

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const last = pieces[pieces.length - 1];
    if (COMBINING.test(character) && last !== undefined && last.text !== "" && last.end === at) {
      last.marks += 1;
      if (last.marks <= MOST_MARKS) last.text = (last.text + character).normalize("NFC");
      last.end = end;
    } else {
      const plain = character >= " " && character <= "~" && character !== "\u0060";
      const code = character.charCodeAt(0);
      const kept = plain || code === 9 || code === 10 || code === 13;
      pieces.push({ text: kept ? character : fold(character), start: at, end, marks: 0 });
    }
    at = end;
  }
  return pieces;
}

/** First index whose value is greater than `wanted` in an ascending list. */
function upperBound(values: Uint32Array, wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Builds the shadow of `text`; linear in its length, and free when the text is plain ASCII. */
export function shadowOf(text: string): ShadowCopy {
  if (!NEEDS_FOLDING.test(text)) return identity(text.replaceAll("\u0060", "'"));
  const pieces = piecesOf(text);
  let shadow = "";
  for (const piece of pieces) shadow += piece.text;
  const startOf = new Uint32Array(shadow.length + 1);
  const endOf = new Uint32Array(shadow.length + 1);
  let at = 0;
  for (const piece of pieces) {
    for (let unit = 0; unit < piece.text.length; unit += 1) {
      startOf[at] = piece.start;
      endOf[at] = piece.end;
      at += 1;
    }
  }
  startOf[at] = text.length;
  endOf[at] = text.length;
  return {
    text: repairDigits(shadow),
    toSource: (start, end) => ({
      start: startOf[start] ?? text.length,
      end: end > start ? (endOf[end - 1] ?? text.length) : (startOf[start] ?? text.length),
    }),
    fromSource: (start, end) => ({
      start: upperBound(endOf.subarray(0, shadow.length), start),
      end: Math.max(
        upperBound(endOf.subarray(0, shadow.length), start),
        upperBound(startOf.subarray(0, shadow.length), end - 1),
      ),
    }),
  };
}
