const CITED_WITHOUT_A_MARK = /[^\p{L}\p{N}]+/gu;
const size = (text) => text.replace(CITED_WITHOUT_A_MARK, " ").trim().length;

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * How much source a sentence cites, against its own length: letters and digits with single spaces
 * between, cited text over sentence; 95th percentile over all sentences.
 */
export function citedAgainstOwnLength(rows, sources) {
  const ratios = rows.flatMap(({ id, sentences }) =>
    sentences.map(({ text, citations }) => {
      const cited = citations.reduce(
        (sum, { start, end }) => sum + size(sources.get(id).slice(start, end)),
        0,
      );
      return cited / Math.max(1, size(text));
    }),
  );
  return quantile(ratios, 0.95);
}

/** Mean of words of the note over words of the reference. */
export function lengthAgainstReference(rows, references) {
  const words = (text) => text.toLowerCase().match(/[a-z0-9]+/g)?.length ?? 0;
  const ratios = rows.map(({ id, note }) => words(note) / Math.max(1, words(references.get(id))));
  return ratios.reduce((sum, value) => sum + value, 0) / Math.max(1, ratios.length);
}
