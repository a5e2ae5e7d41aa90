/**
 * Finds any of many values in a text, whatever the case: one pass, in which a place costs one look for each
 * length that values with the same first four characters have. Values of fewer than four characters are not
 * kept: they would match anything.
 */
const SHORTEST = 4;

export type FoundValue = { readonly start: number; readonly end: number };

export class ValueIndex {
  readonly #values = new Set<string>();
  readonly #lengths = new Map<string, Set<number>>();

  add(value: string): void {
    const folded = foldCase(value);
    if (folded.length < SHORTEST) return;
    this.#values.add(folded);
    const head = folded.slice(0, SHORTEST);
    this.#lengths.set(head, (this.#lengths.get(head) ?? new Set()).add(folded.length));
  }

  /** Each occurrence, UTF-16 offsets in `text`. `isWhole`: only between characters that are neither letter nor digit. */
  findIn(text: string, isWhole: boolean): FoundValue[] {
    const folded = foldCase(text);
    const found: FoundValue[] = [];
    for (let at = 0; at + SHORTEST <= folded.length; at += 1) {
      for (const length of this.#lengths.get(folded.slice(at, at + SHORTEST)) ?? []) {
        const end = at + length;
        if (!this.#values.has(folded.slice(at, end))) continue;
        if (isWhole && !(isEdge(folded, at) && isEdge(folded, end))) continue;
        found.push({ start: at, end });
      }
    }
    return found;
  }
}

/** Lower case, unit for unit: a character whose small form is longer keeps its place in the text. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((character) => {
      const small = character.toLowerCase();
      return small.length === character.length ? small : character;
    })
    .join("");
}

const WORD = /[\p{L}\p{N}]/u;

function isEdge(text: string, at: number): boolean {
  const before = text.codePointAt(Math.max(0, at - 1));
  const after = text.codePointAt(at);
  if (at === 0 || before === undefined || after === undefined) return true;
  return !(WORD.test(String.fromCodePoint(before)) && WORD.test(String.fromCodePoint(after)));
}
