import type { NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { readingOrder } from "../../content-edits";
import { diffWords, type DiffPiece } from "./word-diff";

/** One row of a comparison of two versions. */
export type DiffRow = Readonly<{
  kind: "same" | "changed" | "added" | "removed" | "moved";
  sentence: NoteSentence;
  pieces: readonly DiffPiece[];
}>;

/** A run of rows without a change folds to one line; others stand alone. */
export type DiffGroup =
  Readonly<{ kind: "folded"; rows: readonly DiffRow[] }> | Readonly<{ kind: "row"; row: DiffRow }>;

/** Runs of at least this many unchanged sentences fold. */
const FOLD_FROM = 3;

/** Compares two versions sentence by sentence: by id, changed ones by words. Removed ones stand where they stood. */
export function diffContents(before: NoteContent, after: NoteContent): readonly DiffRow[] {
  const old = readingOrder(before);
  const now = readingOrder(after);
  const oldById = new Map(old.map((sentence) => [sentence.id, sentence]));
  const nowIds = new Set(now.map(({ id }) => id));
  const moved = movedIds(old, now);
  const rows = now.map((sentence): DiffRow => {
    const was = oldById.get(sentence.id);
    if (!was) {
      return { kind: "added", sentence, pieces: [{ kind: "added", text: sentence.text }] };
    }
    if (was.text !== sentence.text) {
      return { kind: "changed", sentence, pieces: diffWords(was.text, sentence.text) };
    }
    const pieces: readonly DiffPiece[] = [{ kind: "same", text: sentence.text }];
    return { kind: moved.has(sentence.id) ? "moved" : "same", sentence, pieces };
  });
  old.forEach((sentence, index) => {
    if (nowIds.has(sentence.id)) return;
    const previous = old.slice(0, index).findLast(({ id }) => nowIds.has(id) || hasRow(rows, id));
    const at = previous ? rows.findIndex((row) => row.sentence.id === previous.id) + 1 : 0;
    rows.splice(at, 0, {
      kind: "removed",
      sentence,
      pieces: [{ kind: "removed", text: sentence.text }],
    });
  });
  return rows;
}

function hasRow(rows: readonly DiffRow[], id: string): boolean {
  return rows.some((row) => row.sentence.id === id);
}

/** Sentences that are in both versions but left the common order, or their section. */
function movedIds(old: readonly NoteSentence[], now: readonly NoteSentence[]): ReadonlySet<string> {
  const place = new Map(old.map(({ id }, index) => [id, index]));
  const sections = new Map(old.map(({ id, section }) => [id, section]));
  const kept = now.filter(({ id }) => place.has(id));
  const places = kept.map(({ id }) => place.get(id) ?? 0);
  const steady = new Set(longestRising(places));
  return new Set(
    kept
      .filter(
        ({ id, section }, index) =>
          !steady.has(places[index] ?? -1) || sections.get(id) !== section,
      )
      .map(({ id }) => id),
  );
}

/** The longest rising row of distinct numbers: what kept its order. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const tails: number[][] = [];
  for (const number of numbers) {
    const at = tails.findIndex((tail) => (tail.at(-1) ?? 0) > number);
    const slot = at === -1 ? tails.length : at;
    tails[slot] = [...(tails[slot - 1] ?? []), number];
  }
  return tails.at(-1) ?? [];
}

export function countChanges(rows: readonly DiffRow[]): number {
  return rows.filter(({ kind }) => kind !== "same").length;
}

/** Folds long runs without a change, inside one section of the rows given. */
export function foldRows(rows: readonly DiffRow[]): readonly DiffGroup[] {
  const groups: DiffGroup[] = [];
  let run: DiffRow[] = [];
  const flush = () => {
    if (run.length >= FOLD_FROM) groups.push({ kind: "folded", rows: run });
    else groups.push(...run.map((row): DiffGroup => ({ kind: "row", row })));
    run = [];
  };
  for (const row of rows) {
    if (row.kind === "same") run.push(row);
    else {
      flush();
      groups.push({ kind: "row", row });
    }
  }
  flush();
  return groups;
}
