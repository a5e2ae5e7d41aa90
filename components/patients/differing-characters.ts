/** A value cut into stretches that both sides share and stretches that differ. */
export type CharacterPiece = Readonly<{ text: string; differs: boolean }>;

/**
 * What differs between two short values. Values of one length are compared place by place (4471-0962 and
 * 4471-0926); others by their common beginning and end, whole words.
 */
export function differingCharacters(
  first: string,
  second: string,
): Readonly<{ first: readonly CharacterPiece[]; second: readonly CharacterPiece[] }> {
  if (first === second) return { first: whole(first, false), second: whole(second, false) };
  if (first.length === second.length && /\d/.test(first) && /\d/.test(second)) {
    const flags = [...first].map((character, index) => character !== second[index]);
    return { first: byFlags(first, flags), second: byFlags(second, flags) };
  }
  let start = 0;
  while (start < Math.min(first.length, second.length) && first[start] === second[start]) {
    start += 1;
  }
  while (start > 0 && !/\s/.test(first[start - 1] ?? " ")) start -= 1;
  return { first: from(first, start), second: from(second, start) };
}

/** "Differs, two digits" when only digits differ and they can be counted, else "Differs". */
export function differenceWords(first: string, second: string): string {
  if (first === second) return "Same";
  if (first.length !== second.length || !/^[\d\s-]+$/.test(first + second)) return "Differs";
  const count = [...first].filter((character, index) => character !== second[index]).length;
  const words = ["", "one digit", "two digits", "three digits"][count];
  return words ? `Differs, ${words}` : "Differs";
}

function whole(text: string, differs: boolean): readonly CharacterPiece[] {
  return text === "" ? [] : [{ text, differs }];
}

function from(text: string, start: number): readonly CharacterPiece[] {
  return [...whole(text.slice(0, start), false), ...whole(text.slice(start), true)];
}

function byFlags(text: string, flags: readonly boolean[]): readonly CharacterPiece[] {
  const pieces: { text: string; differs: boolean }[] = [];
  [...text].forEach((character, index) => {
    const differs = flags[index] ?? false;
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += character;
    else pieces.push({ text: character, differs });
  });
  return pieces;
}
