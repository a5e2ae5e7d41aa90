import { missingIn, type MissingItems } from "./find-missing-items";
import { flagsIn, type PresentationFlags } from "./find-presentation-flags";
import { presentationsIn, type FoundPresentation } from "./find-presentations";
import { differentialsIn, type RankedDifferential } from "./rank-differentials";
import { gatherEvidence } from "./reading/gather-evidence";
import { stateUrgency, type Urgency } from "./state-urgency";
import type { PresentationInput } from "./statement.schema";

export type Assessment = Readonly<{
  presentations: readonly Omit<FoundPresentation, "row">[];
  flags: PresentationFlags;
  differentials: readonly RankedDifferential[];
  missing: MissingItems;
  urgency: Urgency;
}>;

/**
 * Presentations, red flags, differentials and what is not yet documented, with the statements read once.
 * Pure and without a model: the same statements always give the same answer.
 */
export function assessStatements(input: PresentationInput): Assessment {
  const evidence = gatherEvidence(input);
  const found = presentationsIn(evidence, input.person);
  const flags = flagsIn(evidence, found);
  return {
    presentations: found.map(({ id, title, statementIds, isUncertain, source }) => ({
      id,
      title,
      statementIds,
      isUncertain,
      source,
    })),
    flags,
    differentials: differentialsIn(evidence, found, input.person),
    missing: missingIn(found, input.statements, input.person),
    urgency: stateUrgency(flags),
  };
}
