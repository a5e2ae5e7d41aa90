import type { PlausibilityFinding } from "./plausibility-finding.schema";
import { readClaims, type Claim } from "./reading/read-claims";

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
  const told = readClaims(source);
  return [...readClaims(note)].flatMap(([key, claims]) => {
    const [claim] = claims;
    const same = (told.get(key) ?? []).filter(
      ({ isOther, isPast }) => !isOther && isPast === claim?.isPast,
    );
    const first = same[0];
    if (claim === undefined || first === undefined || claim.isOther) return [];
    const verdict = judge(claim, same, note);
    const isSettled = claims.some((one) => judge(one, same, note) === null);
    if (verdict === null || isSettled) return [];
    const says = claim.says === "no" ? "denied" : "stated";
    return [
      {
        kind: verdict.kind,
        subject: `${claim.label} ${says}`,
        severity: verdict.severity,
        message: `The note has “${claim.label}” ${says}; it is ${verdict.says}.`,
        source: { start: first.start, end: first.end },
        note: { start: claim.start, end: claim.end },
      },
    ];
  });
}
