import type { NoteContent, NoteSection, NoteSentence } from "../note-content.schema";

export type DiffPiece = { readonly kind: "same" | "added" | "removed"; readonly text: string };

export type DiffRow = {
  readonly kind: "unchanged" | "changed" | "added" | "removed";
  /** Set when the sentence stands elsewhere than before, in order or in section. */
  readonly isMoved: boolean;
  readonly sentenceId: string;
  readonly section: NoteSection;
  readonly before: string | null;
  readonly after: string | null;
  readonly pieces: readonly DiffPiece[];
};

export type VersionDiff = {
  readonly rows: readonly DiffRow[];
  readonly counts: Readonly<Record<DiffRow["kind"] | "moved", number>>;
};

const SECTIONS: readonly NoteSection[] = [
  "subjective",
  "objective_exam",
  "objective_results",
  "assessment_and_plan",
];

/** Words beyond this product make a word-level comparison not worth its time; the sentence is shown whole. */
const MAX_CELLS = 4_000_000;

/**
 * Compares two contents sentence by sentence, in the reading order of the newer one: the same id with the
 * same text is unchanged, with another text changed; removed ones stand where they stood.
 */
export function diffVersions(before: NoteContent, after: NoteContent): VersionDiff {
  const [old, now] = [readingOrder(before), readingOrder(after)];
  const oldById = new Map(old.map((sentence) => [sentence.id, sentence]));
  const nowIds = new Set(now.map(({ id }) => id));
  const steady = steadyIds(old, now);
  const rows = now.map((sentence) => rowOf(oldById.get(sentence.id), sentence, steady));
  let previousId: string | null = null;
  for (const sentence of old) {
    if (!nowIds.has(sentence.id)) {
      const at = rows.findIndex(({ sentenceId }) => sentenceId === previousId);
      rows.splice(at + 1, 0, removedRow(sentence));
    }
    previousId = sentence.id;
  }
  const count = (kind: DiffRow["kind"]): number => rows.filter((row) => row.kind === kind).length;
  return {
    rows,
    counts: {
      unchanged: count("unchanged"),
      changed: count("changed"),
      added: count("added"),
      removed: count("removed"),
      moved: rows.filter(({ isMoved }) => isMoved).length,
    },
  };
}

export function readingOrder(content: NoteContent): NoteSentence[] {
  return SECTIONS.flatMap((wanted) =>
    content.sentences.filter(({ section }) => section === wanted),
  );
}

function rowOf(
  was: NoteSentence | undefined,
  { id, section, text }: NoteSentence,
  steady: ReadonlySet<string>,
): DiffRow {
  const about = { sentenceId: id, section, after: text };
  if (was === undefined) {
    const pieces: DiffPiece[] = [{ kind: "added", text }];
    return { ...about, kind: "added", isMoved: false, before: null, pieces };
  }
  const isMoved = !steady.has(id) || was.section !== section;
  const kind = was.text === text ? "unchanged" : "changed";
  return { ...about, kind, isMoved, before: was.text, pieces: diffWords(was.text, text) };
}

function removedRow({ id, section, text }: NoteSentence): DiffRow {
  const pieces: DiffPiece[] = [{ kind: "removed", text }];
  return {
    kind: "removed",
    isMoved: false,
    sentenceId: id,
    section,
    before: text,
    after: null,
    pieces,
  };
}

/** Sentences that kept their order among those present in both: the others were moved. */
function steadyIds(
  old: readonly NoteSentence[],
  now: readonly NoteSentence[],
): ReadonlySet<string> {
  const oldIds = old.map(({ id }) => id);
  const nowIds = now.map(({ id }) => id);
  return new Set(commonSubsequence(oldIds, nowIds).map(([at]) => oldIds[at] ?? ""));
}

/** Compares two texts word by word; joining the pieces of one side gives that side back exactly. */
export function diffWords(before: string, after: string): DiffPiece[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [old, now] = [words(before), words(after)];
  if (old.length * now.length > MAX_CELLS) {
    return joined([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  }
  const pieces: DiffPiece[] = [];
  let [oldAt, nowAt] = [0, 0];
  const flush = (oldEnd: number, nowEnd: number): void => {
    pieces.push({ kind: "removed", text: old.slice(oldAt, oldEnd).join("") });
    pieces.push({ kind: "added", text: now.slice(nowAt, nowEnd).join("") });
  };
  for (const [oldIndex, nowIndex] of commonSubsequence(old, now)) {
    flush(oldIndex, nowIndex);
    pieces.push({ kind: "same", text: old[oldIndex] ?? "" });
    [oldAt, nowAt] = [oldIndex + 1, nowIndex + 1];
  }
  flush(old.length, now.length);
  return joined(pieces);
}

const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** Merges neighbours of one kind and drops empty ones. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const last = result.at(-1);
    if (last?.kind === piece.kind) {
      result[result.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

/** Pairs of indexes of a longest common subsequence, rising on both sides. */
function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
