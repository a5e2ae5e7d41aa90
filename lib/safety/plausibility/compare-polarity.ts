import { FINDINGS } from "../presentations/findings/finding-table";
import { findFindings, type FindingMention } from "../presentations/reading/find-findings";
import { readStanding, type Standing } from "../presentations/reading/read-standing";
import type { PlausibilityFinding } from "./plausibility-finding.schema";

/** How one mention stands, the wording for an absence ("afebrile") turned into the absence itself. */
type Claim = Readonly<{
  start: number;
  end: number;
  says: "yes" | "no" | "soft_no" | "part_no" | "perhaps" | "ended" | "open";
  isOther: boolean;
  isPast: boolean;
}>;

function says(mention: FindingMention, standing: Standing): Claim["says"] {
  const { polarity, denial } = standing;
  if (polarity === "open" || polarity === "ended") return polarity;
  if (polarity === "uncertain") return "perhaps";
  if (mention.isOpposite) return standing.isTurned ? "open" : "no";
  if (polarity === "present") return "yes";
  return denial === "partial" || denial === "recent"
    ? "part_no"
    : denial === "soft"
      ? "soft_no"
      : "no";
}

/** "No thunderclap headache" is no word about headache, but having one is a headache. */
function claimsOf(text: string): ReadonlyMap<string, readonly Claim[]> {
  const mentions = findFindings(text);
  const others = mentions.filter(({ findingId }) => findingId !== "painless");
  const claims = mentions.flatMap((mention) => {
    const standing = readStanding(text, mention.start, mention.end, others);
    const { start, end, findingId, isInside } = mention;
    const { isOther, isPast, isHypothetical } = standing;
    const claim = says(mention, standing);
    if (isHypothetical || (isInside && claim !== "yes")) return [];
    return [{ findingId, start, end, says: claim, isOther, isPast }];
  });
  return Map.groupBy(claims, ({ findingId }) => findingId);
}

/** Words that say a thing goes on, which an ended one does not. */
const GOES_ON =
  /\b(?:has|have|reports?|complains?|endorses?|presents? with|ongoing|persist\w*|continu\w+|still|current(?:ly)?|worsening|now)\b/i;
const WAS =
  /\b(?:had|was|were|previous(?:ly)?|initial(?:ly)?|earlier|prior|since resolved|resolv\w+|gone|history|ago)\b/i;

type Verdict = Pick<PlausibilityFinding, "kind" | "severity"> & Readonly<{ says: string }>;

/** Every source claim must stand against the note's: one that agrees, or leaves it open, is enough. */
function judge(note: Claim, source: readonly Claim[], noteText: string): Verdict | null {
  const all = (...kinds: readonly Claim["says"][]): boolean =>
    source.every((claim) => kinds.includes(claim.says));
  if (note.says === "yes") {
    if (all("no")) return { kind: "polarity", severity: "critical", says: "denied in the source" };
    if (all("no", "soft_no")) {
      return { kind: "polarity", severity: "warning", says: "denied in the source" };
    }
    if (all("perhaps")) {
      return { kind: "certainty", severity: "warning", says: "in doubt in the source" };
    }
    const goesOn = GOES_ON.test(noteText) && !WAS.test(noteText);
    return all("ended", "no") && goesOn
      ? { kind: "polarity", severity: "warning", says: "told as gone in the source" }
      : null;
  }
  if (note.says === "no") {
    if (all("yes")) {
      return { kind: "polarity", severity: "critical", says: "affirmed in the source" };
    }
    return all("perhaps")
      ? { kind: "certainty", severity: "warning", says: "in doubt in the source" }
      : null;
  }
  return null;
}

/**
 * Findings that the note sentence affirms while its source denies them, denies while the source affirms
 * them, or settles while the source doubts them. Paraphrases are one finding ("no fever", "denies fever",
 * "afebrile"). What only one side names is no matter of polarity and yields nothing.
 *
 * @param source the source sentences the note sentence stands on, as one text; questions keep their answers
 * @param note one sentence of the note
 */
export function comparePolarity(source: string, note: string): PlausibilityFinding[] {
  const told = claimsOf(source);
  return [...claimsOf(note)].flatMap(([id, noteClaims]) => {
    const sourceClaims = (told.get(id) ?? []).filter(({ isOther }) => !isOther);
    return noteClaims.slice(0, 1).flatMap((claim) => {
      const same = sourceClaims.filter(({ isPast }) => isPast === claim.isPast);
      const first = same[0];
      if (first === undefined || claim.isOther) return [];
      const verdict = judge(claim, same, note);
      if (verdict === null) return [];
      const label = FINDINGS.get(id)?.label ?? id;
      const says = claim.says === "no" ? "denied" : "stated";
      return [
        {
          kind: verdict.kind,
          subject: `${label} ${says}`,
          severity: verdict.severity,
          message: `The note has “${label}” ${says}; it is ${verdict.says}.`,
          source: { start: first.start, end: first.end },
          note: { start: claim.start, end: claim.end },
        },
      ];
    });
  });
}
