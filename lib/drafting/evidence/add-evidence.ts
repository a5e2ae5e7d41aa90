import { fallbackCounts } from "../agents/fallback-counts";
import type { ModelUse } from "@/lib/notes/note-content.schema";
import type { DeidentifyOptions } from "@/lib/phi/deidentify";
import type { Draft } from "../draft.schema";
import type { Agents } from "../run/steps/with-agents";
import { chooseWithModel } from "../agents/evidence/choose-evidence";
import type { DraftReference } from "./draft-reference";
import { embeddedReferences, findEvidence, NO_EVIDENCE, type LibrarySearch } from "./find-evidence";
import { listSubjects } from "./list-subjects";

/** For all searches of a draft together; where the library stands they take some ten milliseconds each. While it is being made a draft does not wait for it. */
const LIMIT_MS = 5_000;

export type DraftEvidence = Readonly<{
  /** Null where nothing was looked up, since the library was not there: no claim that nothing fits. */
  references: readonly DraftReference[] | null;
  models: readonly ModelUse[];
  /** For the timeline: counts alone. */
  counts: Readonly<Record<string, number>>;
}>;

export type EvidenceInput = Readonly<{
  agents: Agents;
  draft: Pick<Draft, "facts" | "sentences">;
  /** Null where this process has no library. */
  search: LibrarySearch | null;
  options: Pick<DeidentifyOptions, "knownValues" | "policy">;
  /** How many models the draft names already: an index of the note's list. */
  modelsBefore: number;
}>;

/**
 * Looks up what the reference library says on the problems, changes and flagged tests of a finished draft. It stands
 * beside the note: no sentence changes, none is added, and no grade depends on it.
 */
export async function addEvidence(input: EvidenceInput): Promise<DraftEvidence> {
  const { agents, draft, search, options, modelsBefore } = input;
  const subjects = listSubjects(draft, agents.source);
  await agents.tell("evidence", { subjects: subjects.length });
  const evidence =
    search === null
      ? NO_EVIDENCE
      : await findEvidence(subjects, search, {
          ...options,
          signal: agents.call.signal,
          limit: AbortSignal.timeout(LIMIT_MS),
        });
  const embedded = embeddedReferences(evidence.found);
  const chosen = await chooseWithModel({ agents, draft, found: evidence.found, modelsBefore });
  const references = chosen?.references ?? embedded;
  return {
    references: references.length === 0 && !evidence.isAvailable ? null : references,
    models: chosen === null ? [] : [chosen.use],
    counts: {
      subjects: subjects.length,
      searches: evidence.searches,
      withheld: evidence.withheld,
      references: references.length,
      unavailable: evidence.isAvailable ? 0 : 1,
      ...(chosen === null ? {} : { tokens: chosen.tokens, ...fallbackCounts([chosen.use]) }),
    },
  };
}
