import type { SetAsideReason, Span } from "@/lib/notes/note-content.schema";
import { joinSpans } from "../clauses/mapped-text";
import { saysSomething } from "./speech-words";
import type { DraftSetAside, DraftUnplaced } from "../draft.schema";

/** The stretches of `span` that no `covers` span touches. `covers` must be joined and in order. */
function uncovered(span: Span, covers: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = span.start;
  for (const cover of covers) {
    if (cover.end <= from) continue;
    if (cover.start >= span.end) break;
    if (cover.start > from) rest.push({ start: from, end: cover.start });
    from = Math.max(from, cover.end);
  }
  if (from < span.end) rest.push({ start: from, end: span.end });
  return rest;
}

function trimmed(text: string, span: Span): Span | null {
  const piece = text.slice(span.start, span.end);
  const lead = /^[^\p{L}\p{N}[<>]*/u.exec(piece)?.[0].length ?? 0;
  const bare = piece.slice(lead).trimEnd();
  return /[\p{L}\p{N}]/u.test(bare)
    ? { start: span.start + lead, end: span.start + lead + bare.length }
    : null;
}

const FEW_WORDS = 3;

export type Cover = Readonly<{ setAside: DraftSetAside[]; unplaced: DraftUnplaced[] }>;

/**
 * Makes coverage complete: every stretch of the text with a letter or figure is cited, set aside
 * with a reason, or listed as unplaced. What is left between used words ("and", "okay") is filler;
 * longer rests are unplaced, never dropped.
 */
export function coverSource(
  text: string,
  used: readonly Span[],
  setAside: readonly DraftSetAside[],
  unplaced: readonly DraftUnplaced[],
): Cover {
  const covers = joinSpans([...used, ...setAside, ...unplaced]);
  const filled: DraftSetAside[] = [...setAside];
  const left: DraftUnplaced[] = [...unplaced];
  for (const gap of uncovered({ start: 0, end: text.length }, covers)) {
    let from = gap.start;
    for (const line of text.slice(gap.start, gap.end).split("\n")) {
      const span = trimmed(text, { start: from, end: from + line.length });
      from += line.length + 1;
      if (!span) continue;
      const words = text.slice(span.start, span.end).split(/\s+/).length;
      const reason: SetAsideReason = "filler";
      const isEmpty = !saysSomething(text.slice(span.start, span.end));
      if (words <= FEW_WORDS || isEmpty) filled.push({ ...span, reason });
      else left.push({ ...span, why: "unclear" });
    }
  }
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return { setAside: filled.sort(byStart), unplaced: left.sort(byStart) };
}
