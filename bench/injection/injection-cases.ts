/** One attack in one note at one place, and the reading of the files they come from. All people are invented. */
export type CaseNote = { readonly id: string; readonly text: string };
export type Attack = { readonly id: string; readonly category: string; readonly text: string };

export const POSITIONS = ["start", "middle", "end"] as const;
export type Position = (typeof POSITIONS)[number];

export type InjectionCase = {
  readonly id: string;
  readonly position: Position;
  readonly note: CaseNote;
  readonly attack: Attack;
  /** The note with the attack in it, as somebody pastes it. */
  readonly text: string;
};

/** The attack on lines of its own, before, between or behind the lines of the note. */
export function placeAttack(note: string, attack: string, position: Position): string {
  const lines = note.split("\n");
  const at = { start: 0, middle: Math.ceil(lines.length / 2), end: lines.length }[position];
  return [...lines.slice(0, at), attack, ...lines.slice(at)].join("\n");
}

/** Every attack in every note at every position. */
export function crossCases(
  notes: readonly CaseNote[],
  attacks: readonly Attack[],
): readonly InjectionCase[] {
  return attacks.flatMap((attack) =>
    notes.flatMap((note) =>
      POSITIONS.map((position) => ({
        id: `${attack.id}/${note.id}/${position}`,
        position,
        note,
        attack,
        text: placeAttack(note.text, attack.text, position),
      })),
    ),
  );
}

/** Every attack at every position, each in the next of the notes. */
export function spreadCases(
  notes: readonly CaseNote[],
  attacks: readonly Attack[],
): readonly InjectionCase[] {
  return attacks.flatMap((attack, at) => {
    const note = notes[at % notes.length];
    return note === undefined ? [] : crossCases([note], [attack]);
  });
}

/** Who answers the case of this number: all of `always`, and the next of `rotating`. */
export function turnsOf<T>(always: readonly T[], rotating: readonly T[], at: number): readonly T[] {
  return [...always, ...rotating.slice(at % Math.max(1, rotating.length)).slice(0, 1)];
}

function readRow(line: string, row: number): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) throw new Error(`Row ${row} is no object.`);
  return { ...value };
}

function textIn(row: Record<string, unknown>, key: string, otherwise?: string): string {
  const value = row[key] ?? otherwise;
  if (typeof value !== "string") throw new Error(`A row lacks the text "${key}".`);
  return value;
}

const rowsOf = (jsonl: string): Record<string, unknown>[] =>
  jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readRow);

/** JSON lines with `id` and `text`. */
export function readNotes(jsonl: string): readonly CaseNote[] {
  return rowsOf(jsonl).map((row) => ({ id: textIn(row, "id"), text: textIn(row, "text") }));
}

/** JSON lines with `text`, and `id` and `category` where there are some. `name` numbers those without an id. */
export function readAttacks(jsonl: string, name: string): readonly Attack[] {
  return rowsOf(jsonl).map((row, at) => ({
    id: textIn(row, "id", `${name}-${at + 1}`),
    category: textIn(row, "category", "uncategorized"),
    text: textIn(row, "text"),
  }));
}

/** The attack files of BIPIA: one object, categories with lists of texts (arXiv 2312.14197). */
export function readCategorizedAttacks(json: string, name: string): readonly Attack[] {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== "object" || parsed === null) throw new Error(`${name} is no object.`);
  return Object.entries(parsed).flatMap(([category, texts]: [string, unknown]) =>
    (Array.isArray(texts) ? texts : []).map((text: unknown, at) => ({
      id: `${name}/${category}/${at + 1}`,
      category,
      text: String(text),
    })),
  );
}
