/** A stretch of a sentence that stayed, went or came. */
export type DiffPiece = Readonly<{ kind: "same" | "removed" | "added"; text: string }>;

const TOKENS = /\s+|[\p{L}\p{N}]+(?:[.,'’/-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Beyond this many steps a sentence is shown as replaced whole, so that a huge one cannot hang the page. */
const STEP_LIMIT = 250_000;

/** What changed between two texts, by words: the longest common row of words stays. */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const a = before.match(TOKENS) ?? [];
  const b = after.match(TOKENS) ?? [];
  if (a.length * b.length > STEP_LIMIT) {
    return merge([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  }
  const lengths = commonLengths(a, b);
  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push({ kind: "same", text: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      pieces.push({ kind: "removed", text: a[i] ?? "" });
      i += 1;
    } else {
      pieces.push({ kind: "added", text: b[j] ?? "" });
      j += 1;
    }
  }
  pieces.push(...a.slice(i).map((text): DiffPiece => ({ kind: "removed", text })));
  pieces.push(...b.slice(j).map((text): DiffPiece => ({ kind: "added", text })));
  return merge(pieces);
}

function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      const below = rows[i + 1];
      if (!row || !below) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Joins neighbours of one kind; inside a change, what went stands before what came. */
function merge(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) result.push({ kind: "removed", text: removed });
    if (added) result.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const piece of pieces) {
    if (piece.text === "") continue;
    if (piece.kind === "removed") removed += piece.text;
    else if (piece.kind === "added") added += piece.text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === "same") {
        result[result.length - 1] = { kind: "same", text: last.text + piece.text };
      } else result.push(piece);
    }
  }
  flush();
  return result;
}
