import { FINDINGS, type Finding } from "../findings/finding-table";

/** A place that names a finding or, with `isOpposite`, its absence. UTF-16 units into the text read. */
export type FindingMention = Readonly<{
  findingId: string;
  isRisk: boolean;
  isOpposite: boolean;
  start: number;
  end: number;
  /** Lies inside a longer mention of another finding: "headache" in "thunderclap headache". */
  isInside: boolean;
}>;

type Found = Omit<FindingMention, "isInside">;

/** One space for one white-space unit and straight quotes, so offsets hold. */
function plainText(text: string): string {
  return text.replace(/\s/g, " ").replace(/[\u2018\u2019]/g, "'");
}

function placesOf(text: string, finding: Finding, isOpposite: boolean): Found[] {
  const patterns = isOpposite ? finding.saysAbsent : finding.says;
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      findingId: finding.id,
      isRisk: finding.isRisk,
      isOpposite,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function isWithin(inner: Found, outer: Found): boolean {
  return (
    inner.findingId !== outer.findingId &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

/**
 * Findings that a text names, in source order, whatever is said of them: denial, time and person are
 * read by `readStanding`. Words of the absence of a finding hide the finding inside them ("non-tender").
 */
export function findFindings(text: string): FindingMention[] {
  const plain = plainText(text);
  const found = [...FINDINGS.values()].flatMap((finding) => [
    ...placesOf(plain, finding, false),
    ...placesOf(plain, finding, true),
  ]);
  const opposites = found.filter(({ isOpposite }) => isOpposite);
  return found
    .filter(
      (place) =>
        place.isOpposite ||
        !opposites.some(
          (other) =>
            other.findingId === place.findingId &&
            other.start <= place.start &&
            place.end <= other.end,
        ),
    )
    .map((place) => ({ ...place, isInside: found.some((other) => isWithin(place, other)) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
