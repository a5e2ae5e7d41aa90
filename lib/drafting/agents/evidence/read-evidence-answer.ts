import { checkClaimCitations } from "@/lib/llm/output/check-claim-citations";
import type { ReferencePassage } from "@/lib/retrieval/library/search-library";
import { MOST_A_SUBJECT } from "../../evidence/choose-passages";
import { citePassage, type DraftReference } from "../../evidence/draft-reference";
import { embeddedReferences, joinReferences } from "../../evidence/find-evidence";
import type { EvidenceAnswer } from "./evidence-answer.schema";
import type { EvidenceClaim, EvidenceLine } from "./evidence-request";

export type ReadEvidence = Readonly<{
  references: readonly DraftReference[];
  /** Claims of the answer that were not believed; the embedded choice stands for those of this request. */
  rejected: number;
}>;

export type ReadingInput = Readonly<{
  answer: EvidenceAnswer;
  claims: readonly EvidenceClaim[];
  lines: readonly EvidenceLine[];
  /** Index of the model in the note's list. */
  model: number;
}>;

/**
 * Reads what the evidence agent chose. For a claim it may name lines of that claim's own passages and nothing else; one
 * false id and none of the claim is believed. What is shown are the lines as the library has them: no word comes from the
 * model. A claim that it passed over keeps the embedded choice, and one for which it found nothing has no reference.
 */
export function readEvidenceAnswer(input: ReadingInput): ReadEvidence {
  const { answer, claims } = input;
  const known = new Set(claims.map(({ id }) => id));
  let rejected = answer.claims.filter(({ claim }) => !known.has(claim)).length;
  const references = claims.flatMap((claim) => {
    const given = answer.claims.filter((each) => each.claim === claim.id);
    const [first] = given;
    if (first === undefined) return embeddedReferences([claim.evidence]);
    const chosen = given.length === 1 ? chosenOf(input, claim, first) : null;
    if (chosen !== null) return chosen;
    rejected += 1;
    return embeddedReferences([claim.evidence]);
  });
  return { references: joinReferences(references), rejected };
}

/** @returns null when anything of it is not to be believed */
function chosenOf(
  { lines, model }: ReadingInput,
  { evidence, candidates }: EvidenceClaim,
  { supports, against }: EvidenceAnswer["claims"][number],
): DraftReference[] | null {
  const offered = new Set(candidates.map(({ cardId }) => cardId));
  const citable = new Map(
    lines.filter(({ passageId }) => offered.has(passageId)).map(({ id, text }) => [id, text]),
  );
  const named = [...supports, ...against];
  if (named.length === 0) return [];
  if (!checkClaimCitations(named, citable).ok) return null;
  const { subject } = evidence;
  return candidates
    .flatMap((passage) => {
      const own = lines.filter(
        ({ id, passageId }) => passageId === passage.cardId && named.includes(id),
      );
      if (own.length === 0) return [];
      const stance = stanceOf(own, supports);
      return [
        {
          ...citePassage(passage, quoteOf(passage, own)),
          subject: subject.title,
          sentenceIndexes: subject.sentenceIndexes,
          chosenBy: { kind: "model" as const, model },
          ...(stance !== null && { stance }),
        },
      ];
    })
    .slice(0, MOST_A_SUBJECT);
}

/** Null where a passage holds both: then nothing is said for it. */
function stanceOf(
  own: readonly EvidenceLine[],
  supports: readonly string[],
): "supports" | "speaks_against" | null {
  const count = own.filter(({ id }) => supports.includes(id)).length;
  if (count === own.length) return "supports";
  return count === 0 ? "speaks_against" : null;
}

/** The chosen sentences as the passage has them; what was left out between two shows. */
function quoteOf({ card }: ReferencePassage, own: readonly EvidenceLine[]): string {
  return own
    .map(({ text }, at) => {
      const before = own[at - 1]?.text;
      const follows = before !== undefined && card.body.includes(`${before} ${text}`);
      return at === 0 || follows ? text : `[…] ${text}`;
    })
    .join(" ");
}
