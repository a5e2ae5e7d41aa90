import { groupBy } from "../../presentations/group-by";
import { FINDINGS } from "../../presentations/findings/finding-table";
import { findFindings, type FindingMention } from "../../presentations/reading/find-findings";
import { readStanding, type Standing } from "../../presentations/reading/read-standing";

/** How a text stands to one thing, the wording for an absence ("afebrile") turned into the absence itself. */
export type Claim = Readonly<{
  /** A finding's id, or `word:` and a plain word that no finding holds. */
  key: string;
  label: string;
  start: number;
  end: number;
  says: "yes" | "no" | "soft_no" | "part_no" | "perhaps" | "ended" | "open";
  isOther: boolean;
  isPast: boolean;
}>;

function saysOf(standing: Standing, isOpposite: boolean): Claim["says"] {
  const { polarity, denial } = standing;
  if (polarity === "open" || polarity === "ended") return polarity;
  if (polarity === "uncertain") return "perhaps";
  if (isOpposite) return standing.isTurned ? "open" : "no";
  if (polarity === "present") return "yes";
  if (denial === "partial" || denial === "recent") return "part_no";
  return denial === "soft" ? "soft_no" : "no";
}

type Range = Readonly<{ start: number; end: number }>;

function claimAt(
  text: string,
  range: Range,
  others: readonly Range[],
  named: Readonly<{ key: string; label: string; isOpposite: boolean }>,
): Claim | null {
  const standing = readStanding(text, range.start, range.end, others);
  if (standing.isHypothetical) return null;
  return {
    key: named.key,
    label: named.label,
    start: range.start,
    end: range.end,
    says: saysOf(standing, named.isOpposite),
    isOther: standing.isOther,
    isPast: standing.isPast,
  };
}

/** "No thunderclap headache" is no word about headache, but having one is a headache. */
function findingClaims(text: string, mentions: readonly FindingMention[]): Claim[] {
  const others = mentions.filter(({ findingId }) => findingId !== "painless");
  return mentions.flatMap((mention) => {
    const { findingId, isOpposite, isInside } = mention;
    const label = FINDINGS.get(findingId)?.label ?? findingId;
    const claim = claimAt(text, mention, others, { key: findingId, label, isOpposite });
    return claim === null || (isInside && claim.says !== "yes") ? [] : [claim];
  });
}

/** Things that a note denies or states and that are no finding of the table; a closed list. */
const PLAIN_WORDS =
  /(?<![\w-])(?:(effusion)s?|(fracture)s?|(distress)|(ulcer)s?|(bleeding)|(tenderness)|(swelling)|(locking)|(instability)|(clicking)|(murmur)s?|(bruit)s?|(gallop)s?|(rhonchi)|(nodule)s?|(mass)(?:es)?|(lesion)s?|(drainage)|(erythema)|(ecchymosis)|(clubbing)|(hernia)s?|(polyp)s?|(stone)s?|(thrombus|thrombosis)|(embolism)|(aneurysm)|(stenosis)|(infiltrate)s?|(consolidation)|(pneumothorax)|(free fluid|free air)|(hydronephrosis)|(metasta(?:sis|ses))|(recurrence)|(complication)s?|(allerg(?:y|ies))|(alcohol)|(tobacco)|(drug use)|(hypertension)|(asthma)|(stroke)|(infection)|(inflammation)|(malignancy)|(dysplasia)|(ischemia)|(infarct(?:ion)?)|(hemorrhage)|(edema)|(discharge)|(crepitus)|(deformity)|(organomegaly)|(hepatomegaly)|(splenomegaly)|(adenopathy)|(insomnia)|(nightmares)|(cravings)|(side effects?)|(surgery|surgeries)|(hospitali[sz]ations?))(?![\w-])/gi;

function wordClaims(text: string, mentions: readonly FindingMention[]): Claim[] {
  return [...text.matchAll(PLAIN_WORDS)].flatMap((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    const isKnown = mentions.some(({ start, end }) => start < range.end && range.start < end);
    const group = match.slice(1).findIndex((word) => word !== undefined);
    const label = match[0].toLowerCase();
    const named = { key: `word:${group}`, label, isOpposite: false };
    const claim = isKnown ? null : claimAt(text, range, mentions, named);
    return claim === null ? [] : [claim];
  });
}

/** What a text claims of findings and of other things a note denies, by key, in source order. */
export function readClaims(text: string): ReadonlyMap<string, readonly Claim[]> {
  const mentions = findFindings(text);
  const claims = [...findingClaims(text, mentions), ...wordClaims(text, mentions)];
  return groupBy(claims, ({ key }) => key);
}
