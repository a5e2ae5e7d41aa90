import type { BenchCase, GoldSpan, Stretch } from "../cases/bench-case";

/** `start`..`end` of the source becomes `out`; an insertion has start = end. */
export type Edit = Stretch & { readonly out: string };

/**
 * The case with its text edited and its gold moved along. Edits are sorted and do not overlap. What is inserted
 * at the edge of a gold span stays outside it; a gold edge inside a replaced stretch takes the whole of it in.
 * @throws RangeError for edits out of order.
 */
export function applyEdits(source: BenchCase, edits: readonly Edit[]): BenchCase {
  const { text } = source;
  const startAt = new Int32Array(text.length + 1);
  const endAt = new Int32Array(text.length + 1);
  let [out, at] = ["", 0];
  const keepTo = (end: number): void => {
    for (let unit = at; unit < end; unit += 1) {
      startAt[unit] = out.length + unit - at;
      endAt[unit + 1] = out.length + unit - at + 1;
    }
    out += text.slice(at, end);
    at = end;
  };
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start) throw new RangeError("Edits are out of order.");
    keepTo(edit.start);
    startAt.fill(out.length, edit.start, edit.end);
    out += edit.out;
    endAt.fill(out.length, edit.start + 1, edit.end + 1);
    at = edit.end;
  }
  keepTo(text.length);
  startAt[text.length] = out.length;
  const moveSpan = (span: GoldSpan): GoldSpan => ({
    ...span,
    start: startAt[span.start] ?? 0,
    end: endAt[span.end] ?? out.length,
    ...(span.core_start === undefined ? {} : { core_start: startAt[span.core_start] ?? 0 }),
    ...(span.core_end === undefined ? {} : { core_end: endAt[span.core_end] ?? out.length }),
  });
  return { ...source, text: out, spans: source.spans.map(moveSpan) };
}
