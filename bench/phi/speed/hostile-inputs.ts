/** Inputs that make careless patterns take the square of their length, each of about `length` characters. */
export function hostileInputs(length: number): readonly (readonly [string, string])[] {
  const fill = (piece: string): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [
    ["digits", fill("7")],
    ["digits and hyphens", fill("4-7-")],
    ["opening brackets", fill("[(<{")],
    ["placeholders never closed", fill("[NAME_1 ")],
    ["capitalised words", fill("Aaron Abel ")],
    ["one long word", fill("aA")],
    ["titles", fill("Dr. ")],
    ["at signs", fill("a@")],
    ["dots", fill("www.a.")],
    ["blanks", fill(" ")],
    ["newlines", fill("\n")],
    ["colons", fill("Name: ")],
    ["combining marks", fill("e\u0301\u200b")],
    ["months", fill("May 1 ")],
  ];
}
