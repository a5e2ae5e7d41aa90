import { isProvenoteError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import type { DeidentifyOptions } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { ReferenceTopic } from "@/lib/retrieval/library/card.schema";
import type { ReferencePassage } from "@/lib/retrieval/library/search-library";
import { choosePassages } from "./choose-passages";
import { clearQuery } from "./clear-query";
import { citePassage, type DraftReference } from "./draft-reference";
import { TOPICS_OF, type EvidenceSubject } from "./evidence-subject";

/** A search of the library about this run, an entry of its own each time. */
export type LibrarySearch = (
  query: DeidentifiedText,
  topics: readonly ReferenceTopic[],
) => Promise<readonly ReferencePassage[]>;

/** What was found for one subject: what may stand beside it, and what the search gave besides. */
export type SubjectEvidence = Readonly<{
  subject: EvidenceSubject;
  chosen: readonly ReferencePassage[];
  passages: readonly ReferencePassage[];
}>;

export type FoundEvidence = Readonly<{
  found: readonly SubjectEvidence[];
  /** Searches that were made. */
  searches: number;
  /** Phrases that were not asked, for what was still in them. */
  withheld: number;
  /** False when the library was not there, or went away: what was found until then stands. */
  isAvailable: boolean;
}>;

export const NO_EVIDENCE: FoundEvidence = {
  found: [],
  searches: 0,
  withheld: 0,
  isAvailable: false,
};

/** Beside one note. Six are read; sixty are scrolled past. */
export const MOST_A_NOTE = 6;

export type FindSetting = Pick<DeidentifyOptions, "knownValues" | "policy"> &
  Readonly<{
    /** Ends the run. */
    signal: AbortSignal;
    /** Ends the looking up: a store that does not answer must not hold the draft. */
    limit: AbortSignal;
  }>;

/**
 * Asks the library about each subject. No transaction is open meanwhile. A library that is not there costs the references
 * and never the draft; lost access and a cancelled run end the run as everywhere.
 */
export async function findEvidence(
  subjects: readonly EvidenceSubject[],
  search: LibrarySearch,
  { signal, limit, ...options }: FindSetting,
): Promise<FoundEvidence> {
  const found: SubjectEvidence[] = [];
  let [searches, withheld] = [0, 0];
  for (const subject of subjects) {
    const query = clearQuery(subject.phrase, options);
    if (query === null) {
      withheld += 1;
      continue;
    }
    try {
      const passages = await within(
        () => search(query, TOPICS_OF[subject.kind]),
        AbortSignal.any([signal, limit]),
      );
      searches += 1;
      found.push({ subject, passages, chosen: choosePassages(subject, passages) });
    } catch (error) {
      if (signal.aborted || !(limit.aborted || isLibraryAway(error))) throw error;
      return { found, searches, withheld, isAvailable: false };
    }
  }
  return { found, searches, withheld, isAvailable: true };
}

/** The work's result, unless the signal comes first. */
async function within<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
    void work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}

function isLibraryAway(error: unknown): boolean {
  if (isProvenoteError(error) && !error.code.startsWith("retrieval.")) return false;
  logger().warn("evidence.library_away", {
    cause: isProvenoteError(error) ? error.code : "retrieval.failed",
  });
  return true;
}

/** The references of the embedded choice: no passage twice, the subjects in their order, at most six. */
export function embeddedReferences(found: readonly SubjectEvidence[]): DraftReference[] {
  return joinReferences(
    found.flatMap(({ subject, chosen }) =>
      chosen.map((passage) => ({
        ...citePassage(passage),
        subject: subject.title,
        sentenceIndexes: subject.sentenceIndexes,
        chosenBy: { kind: "rules" as const },
      })),
    ),
  );
}

/** One passage stands once, with the sentences of all that it was chosen for; its first subject names it. */
export function joinReferences(references: readonly DraftReference[]): DraftReference[] {
  const byPassage = new Map<string, DraftReference>();
  for (const reference of references) {
    const known = byPassage.get(reference.passageId);
    if (known === undefined) byPassage.set(reference.passageId, reference);
    else {
      const sentenceIndexes = [
        ...new Set([...known.sentenceIndexes, ...reference.sentenceIndexes]),
      ];
      byPassage.set(reference.passageId, { ...known, sentenceIndexes });
    }
  }
  return [...byPassage.values()].slice(0, MOST_A_NOTE);
}
