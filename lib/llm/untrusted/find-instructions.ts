import { findEncodedPayloads } from "./encoded-payloads";
import { foldHomoglyphs } from "./fold-homoglyphs";
import {
  INSTRUCTION_ROWS,
  UNFOLDED_ROWS,
  type InstructionKind,
  type InstructionRow,
} from "./instruction-patterns";
import { toSourceRange } from "./mapped-text";

/** A stretch that reads like an order to a machine; UTF-16 offsets of the text as given. Never its words. */
export type InstructionSpan = {
  readonly start: number;
  readonly end: number;
  readonly kind: InstructionKind;
};

/** What is looked at behind a match, for words that take it back. */
const LOOK_BEHIND = 60;

function* matchesOf(
  text: string,
  rows: readonly InstructionRow[],
): Generator<{ start: number; end: number; kind: InstructionKind }> {
  for (const { kind, pattern, not } of rows) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const end = index + found.length;
      const [seen = ""] = text.slice(index, end + LOOK_BEHIND).split(/[.!?](?:\s|$)|\n/, 1);
      if (not?.test(seen.length < found.length ? found : seen) === true) continue;
      yield { start: index, end, kind };
    }
  }
}

/** Does a text, already decoded, read like an order to a machine? */
function readsAsInstruction(text: string): boolean {
  const folded = foldHomoglyphs(text).text.toLowerCase();
  return !matchesOf(folded, INSTRUCTION_ROWS).next().done;
}

function withoutOverlap(spans: readonly InstructionSpan[]): InstructionSpan[] {
  const kept: InstructionSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept.splice(-1, 1, { ...last, end: span.end });
  }
  return kept;
}

/**
 * Stretches of pasted text that read like orders to a machine, sorted and without overlap, for marking alone: the
 * text is not altered and nothing is blocked by this. It must leave clinical imperatives alone (`hard-negatives/`),
 * so it misses orders that could be anything ("recommend a good book"); no other guard counts on it. Pure, linear.
 */
export function findInstructions(text: string): InstructionSpan[] {
  const folded = foldHomoglyphs(text);
  const lower = folded.text.toLowerCase();
  const spans: InstructionSpan[] = [];
  for (const { start, end, kind } of matchesOf(lower, INSTRUCTION_ROWS)) {
    spans.push({ ...toSourceRange(folded, start, end), kind });
  }
  spans.push(...matchesOf(text, UNFOLDED_ROWS));
  for (const { start, end } of findEncodedPayloads(folded.text, readsAsInstruction)) {
    spans.push({ ...toSourceRange(folded, start, end), kind: "encoded" });
  }
  return withoutOverlap(spans);
}
