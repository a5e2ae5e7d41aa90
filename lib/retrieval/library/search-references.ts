import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { subjectDigest } from "@/lib/keys/subject-digest";
import type { EmbeddableText } from "../embedding/embedding";
import { isProvenoteError } from "@/lib/errors";
import { buildLibrary, type Library } from "./build-library";
import { referenceTopicSchema, textOfConcepts, type CodedConcept } from "./card.schema";
import type { ReferenceCard } from "./cards/reference-card";
import { findOwnTable, readFoundPassages } from "./own/find-own-table";
import type { ReferencePassage } from "./reference-passage";
import {
  FEW_PASSAGES,
  MOST_PASSAGES,
  OWN_TABLE_GONE,
  rankPassages,
  type RankedPassage,
} from "./search-library";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";

const searchSchema = z.object({
  /** The chart, the draft run or the note under review that the question is asked for. */
  about: z.object({ kind: z.enum(["patient", "run", "note"]), id: z.uuid() }),
  topics: z.array(referenceTopicSchema).max(5).default([]),
  limit: z.number().int().min(1).max(MOST_PASSAGES).default(FEW_PASSAGES),
});

export type ReferenceQuestion = z.input<typeof searchSchema> & {
  /** Freshly de-identified text, or concepts of code systems; never text of a chart as it stands. */
  readonly query: DeidentifiedText | readonly CodedConcept[];
};

/** Where the library stands, and of what it is made. */
export type LibrarySetting = {
  readonly vectorsPath: string;
  readonly cards: readonly ReferenceCard[];
};

export type FoundReferences = {
  /** What the passages' texts were at this time; a citation names card and snapshot. */
  readonly snapshot: string;
  readonly passages: readonly ReferencePassage[];
};

/**
 * Passages of the reference library for a question about one chart. Who may not work on the chart may not ask; each
 * search is an entry of the chart, an empty one too, with counts and digests of what was found and never with the words
 * that were asked. The library holds nothing of any patient. What ships is the same for everyone; what an organization has
 * brought in is found by its own people alone.
 * @throws ProvenoteError `access.refused` · `retrieval.embedder_failed` (503) · `retrieval.no_library` (503).
 */
export async function searchReferences(
  caller: Caller,
  question: ReferenceQuestion,
  { vectorsPath, cards }: LibrarySetting,
): Promise<FoundReferences> {
  const { about, topics, limit } = searchSchema.parse(question);
  await withActor(caller, async (act) => {
    await permitOf(act, about);
  });
  const { query } = question;
  const text: EmbeddableText = typeof query === "string" ? query : textOfConcepts(query);
  const library = await buildLibrary(vectorsPath, cards);
  const rank = async (): Promise<RankedPassage[]> => {
    const own = await withActor(caller, (act) => findOwnTable(act, vectorsPath, library));
    return rankPassages(library, own, { text, topics, limit });
  };
  // An index that was replaced in between is looked up once more.
  const ranked = await rank().catch((error: unknown) => {
    if (isProvenoteError(error) && error.code === OWN_TABLE_GONE) return rank();
    throw error;
  });
  return withActor(caller, async (act) => {
    const permit = await permitOf(act, about);
    const { passages, ownPassages } = await readFoundPassages(act, library, ranked);
    await record(permit, library, passages, ownPassages);
    return { snapshot: library.snapshot, passages };
  });
}

type AskPermit = Permit<"passage.search" | "draft.run" | "note.edit">;

async function permitOf(
  act: Permit["act"],
  { kind, id }: z.infer<typeof searchSchema>["about"],
): Promise<AskPermit> {
  if (kind === "note") return demand(act, "note.edit", { kind, id });
  return kind === "patient"
    ? demand(act, "passage.search", { kind, id })
    : demand(act, "draft.run", { kind, id });
}

async function record(
  permit: AskPermit,
  { snapshot, embedding, cards }: Library,
  passages: readonly ReferencePassage[],
  ownPassages: number,
): Promise<void> {
  const { act, organizationId, patientId, subjectId, resource } = permit;
  const chart = { organizationId, subjectId: permit.chartSubjectId };
  // Keyed: what a search finds is the same for everyone, and would tell whoever repeats it what the chart is about.
  const found = passages.map(({ cardId }) => cardId).join("\n");
  const digest = await subjectDigest(act.keyring, chart, found);
  await act.record({
    type: "passage.searched",
    action: "R",
    part: "library",
    patientId,
    textId: patientId === null ? subjectId : null,
    ...((resource.kind === "run" || resource.kind === "note") && { object: resource }),
    basis: permit.basis,
    counts: { library: cards.size + ownPassages, results: passages.length },
    hashes: { passages: digest.toString("hex"), snapshot },
    model: { name: embedding.name, zone: "in_process" },
  });
}
