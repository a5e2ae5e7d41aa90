import { shadowOf } from "../detection/shadow-copy";
import { CLASSIFIER_LABELS, type ClassifierCard } from "./classifier-card.schema";
import { joinVerdicts, judgeWord, type Proposal } from "./decode-labels";
import { readWords, type ModelWord } from "./read-words";
import { cutWindows, type TextWindow } from "./text-windows";
import type { WordPieces } from "../network/word-pieces";

/** One batch for the network: `rows` × `length` ids, row after row; `shapes` = case + 8·gap + 24 on a word's first piece. */
export type ClassifierBatch = {
  readonly rows: number;
  readonly length: number;
  readonly pieces: BigInt64Array;
  readonly shapes: BigInt64Array;
  readonly mask: BigInt64Array;
};

/** Runs the network: outputs of every piece, `rows` × `length` × labels. */
type RunNetwork = (batch: ClassifierBatch) => Promise<Float32Array>;

export type Classifier = {
  readonly card: ClassifierCard;
  readonly pieces: WordPieces;
  readonly run: RunNetwork;
};

const ROWS_AT_ONCE = 16;
const EDGE_SHAPE = 7n + 24n;
const PADDING_SHAPE = 7n;
const FIRST_PIECE = 24;

type Encoded = {
  readonly window: TextWindow;
  readonly pieces: number[];
  readonly shapes: number[];
};

function encode(
  words: readonly ModelWord[],
  ids: readonly (readonly number[])[],
  window: TextWindow,
): Encoded {
  const [pieces, shapes]: [number[], number[]] = [[], []];
  for (let at = window.from; at < window.to; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    for (const [index, piece] of (ids[at] ?? []).entries()) {
      pieces.push(piece);
      shapes.push(word.case + 8 * word.gap + (index === 0 ? FIRST_PIECE : 0));
    }
  }
  return { window, pieces, shapes };
}

function toBatch(rows: readonly Encoded[], { first, last }: WordPieces): ClassifierBatch {
  const length = Math.max(...rows.map((row) => row.pieces.length)) + 2;
  const size = rows.length * length;
  const batch = {
    rows: rows.length,
    length,
    pieces: new BigInt64Array(size),
    shapes: new BigInt64Array(size).fill(PADDING_SHAPE),
    mask: new BigInt64Array(size),
  };
  for (const [row, { pieces, shapes }] of rows.entries()) {
    const base = row * length;
    batch.pieces[base] = BigInt(first);
    batch.shapes[base] = EDGE_SHAPE;
    for (const [at, piece] of pieces.entries()) {
      batch.pieces[base + 1 + at] = BigInt(piece);
      batch.shapes[base + 1 + at] = BigInt(shapes[at] ?? 0);
    }
    const end = base + 1 + pieces.length;
    batch.pieces[end] = BigInt(last);
    batch.shapes[end] = EDGE_SHAPE;
    batch.mask.fill(1n, base, end + 1);
  }
  return batch;
}

/**
 * Proposes identifiers of `text`; UTF-16 offsets of the text as given, sorted, without overlap. Windows of like length
 * are read together. Linear in the length of the text.
 */
export async function classifyText(text: string, classifier: Classifier): Promise<Proposal[]> {
  const { card, pieces, run } = classifier;
  const shadow = shadowOf(text);
  const words = readWords(shadow.text);
  const ids = words.map((word) => pieces.of(shadow.text.slice(word.start, word.end)));
  const sizes = ids.map((list) => list.length);
  const encoded = cutWindows(shadow.text, words, sizes, card.windowPieces)
    .map((window) => encode(words, ids, window))
    .sort((a, b) => a.pieces.length - b.pieces.length);
  const verdicts = new Array<ReturnType<typeof judgeWord>>(words.length).fill(null);
  for (let from = 0; from < encoded.length; from += ROWS_AT_ONCE) {
    const rows = encoded.slice(from, from + ROWS_AT_ONCE);
    const batch = toBatch(rows, pieces);
    const logits = await run(batch);
    for (const [row, { window }] of rows.entries()) {
      let at = row * batch.length + 1;
      for (let word = window.from; word < window.to; word += 1) {
        verdicts[word] = judgeWord(logits, at * CLASSIFIER_LABELS.length, card.keepBelow);
        at += sizes[word] ?? 1;
      }
    }
  }
  return joinVerdicts(shadow.text, words, verdicts).map((proposal) => ({
    ...proposal,
    ...shadow.toSource(proposal.start, proposal.end),
  }));
}
