/** A stretch of a text: UTF-16 units, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** Gold of the evaluation sets; the core drops titles and lead-ins ("Dr.", "Patient ID:"). */
export type GoldSpan = Stretch & {
  readonly label: string;
  readonly core_start?: number;
  readonly core_end?: number;
};

export type BenchCase = {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
};

export function coreOf(span: GoldSpan): Stretch {
  return { start: span.core_start ?? span.start, end: span.core_end ?? span.end };
}

export function overlaps(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && right.start < left.end;
}
