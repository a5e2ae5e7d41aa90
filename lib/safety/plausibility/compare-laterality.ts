import type { PlausibilityFinding } from "./plausibility-finding.schema";
import { readSides, type SidedPart } from "./reading/read-sides";

/** "both" and "left … right" cover either side; a side that the source gives no part covers nothing. */
function isCovered(side: SidedPart["side"], told: readonly SidedPart[]): boolean {
  const sides = new Set(told.map((part) => part.side));
  const isBoth = sides.has("both") || (sides.has("left") && sides.has("right"));
  return side === "both" ? isBoth : sides.has(side);
}

function finding(
  note: SidedPart,
  source: SidedPart,
  severity: PlausibilityFinding["severity"],
  message: string,
): PlausibilityFinding {
  return {
    kind: "laterality",
    subject: `${note.side ?? ""} ${note.part}`,
    severity,
    message,
    source: { start: source.start, end: source.end },
    note: { start: note.start, end: note.end },
  };
}

/** A part without a side of its own takes the side that the source names without a part. */
function compare(note: SidedPart, source: readonly SidedPart[]): PlausibilityFinding | null {
  const told = source.filter(({ part }) => part === note.part);
  const own = told.filter(({ side }) => side !== null);
  const loose = source.filter(({ part, side }) => part === "side" && side !== null);
  const sided = own.length > 0 ? own : loose;
  const first = sided[0];
  if (note.side === null || told[0] === undefined) return null;
  if (first === undefined) {
    const message = `The note says ${note.side} ${note.part}; the source gives no side.`;
    return finding(note, told[0], "warning", message);
  }
  if (isCovered(note.side, sided)) return null;
  const sides = [...new Set(sided.map(({ side }) => side))].join(" and ");
  const isNarrower = sided.some(({ side }) => side === "both");
  return finding(
    note,
    first,
    isNarrower ? "warning" : "critical",
    `The note says ${note.side} ${note.part}; the source says ${sides}.`,
  );
}

/** Where either text names a side without a part, one side against the other is still a conflict. */
function compareLoose(
  source: readonly SidedPart[],
  note: readonly SidedPart[],
): PlausibilityFinding[] {
  const sidesOf = (parts: readonly SidedPart[]): SidedPart[] =>
    parts.filter(({ side }) => side !== null);
  const [noteSided, sourceSided] = [sidesOf(note), sidesOf(source)];
  const [one, other] = [noteSided[0], sourceSided[0]];
  if (one === undefined || other === undefined) return [];
  const isLoose = [...noteSided, ...sourceSided].some(({ part }) => part === "side");
  const isOneSided = (parts: readonly SidedPart[]): boolean =>
    parts.every(({ side }) => side === parts[0]?.side && side !== "both");
  if (!isLoose || !isOneSided(noteSided) || !isOneSided(sourceSided)) return [];
  if (one.side === other.side) return [];
  const message = `The note says ${one.side ?? ""}; the source says ${other.side ?? ""}.`;
  return [finding(one, other, "critical", message)];
}

/**
 * Parts of the body that the note puts on another side than its source: critical for the other side, a
 * warning for one side of two or a side that the source does not give. Short forms count ("L knee", "RLE",
 * "b/l"); "left the house" and "right now" name no side. A part that only one text names yields nothing,
 * but "left-sided" against "right" does.
 */
export function compareLaterality(source: string, note: string): PlausibilityFinding[] {
  const told = readSides(source);
  const said = readSides(note);
  const byPart = said.flatMap((part) => compare(part, told) ?? []);
  const seen = new Set<string>();
  const distinct = byPart.filter(({ message }) => !seen.has(message) && seen.add(message));
  const shares = said.some(({ part, side }) =>
    told.some((other) => side !== null && other.part === part && other.side !== null),
  );
  return distinct.length > 0 || shares ? distinct : compareLoose(told, said);
}
