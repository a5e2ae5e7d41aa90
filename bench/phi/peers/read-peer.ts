import type { BenchCase, Stretch } from "../cases/bench-case";
import { snapToTokens } from "./snap-to-tokens";

export type PeerRow = {
  readonly id: string;
  readonly entities?: readonly (Stretch & { readonly label: string })[];
  readonly spans?: readonly (Stretch & { readonly category: string })[];
};

/** What a system marked, by the id of the text. */
export type Predictions = ReadonlyMap<string, readonly Stretch[]>;

const BARE_YEAR = /^\W*(?:19|20)\d\d\W*$/;

/**
 * The outputs of a peer on `cases`. AGE is dropped where asked, since Safe Harbor keeps ages under 90; `snapped`
 * grows every span to its token; `withoutYears` drops bare years, which Safe Harbor keeps too.
 */
export function readPeer(
  rows: readonly PeerRow[],
  cases: readonly BenchCase[],
  options: {
    readonly dropAge?: boolean;
    readonly snapped?: boolean;
    readonly withoutYears?: boolean;
  },
): Predictions {
  const texts = new Map(cases.map(({ id, text }) => [id, text]));
  const predictions = new Map<string, readonly Stretch[]>();
  for (const row of rows) {
    const text = texts.get(row.id);
    if (text === undefined) continue;
    const found = [
      ...(row.entities ?? []),
      ...(row.spans ?? []).map(({ start, end, category }) => ({ start, end, label: category })),
    ];
    const kept = found
      .filter(({ label }) => options.dropAge !== true || label !== "AGE")
      .filter(
        ({ start, end }) =>
          options.withoutYears !== true || !BARE_YEAR.test(text.slice(start, end)),
      )
      .map(({ start, end }) => ({ start, end }));
    predictions.set(
      row.id,
      options.snapped === true ? kept.map((span) => snapToTokens(text, span)) : kept,
    );
  }
  return predictions;
}
