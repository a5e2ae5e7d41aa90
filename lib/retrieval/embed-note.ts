import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { retrievalHashKey } from "@/lib/keys/blind-index";
import { chooseEmbedding } from "./embedding/choose-embedding";
import { EMBEDDING_NAMES, type Embedding } from "./embedding/embedding";
import { embedSections, type EmbeddedNote } from "./embed-sections";
import { loadOutbox, loadPassages } from "./passage-store";
import { clearHalfMade, dropOtherTables, listPassageIds, type PatientPlace } from "./passage-table";

const embedNoteSchema = z.object({ outboxId: z.uuid(), vectorsPath: z.string().min(1) });

type Promised = { readonly noteId: string; readonly place: PatientPlace };

/**
 * Keeps one promise of the embedding outbox under its job grant, and embeds again what notes of the same patient have
 * passages without a vector of today's embedding: after a change of the embedding, or of folders that were lost. Once
 * all is there, the tables of other embeddings go.
 * @returns of the promised note; null when the promise was kept already.
 * @throws ProvenoteError `access.no_session` or `access.refused` when the person's access has ended ·
 * `retrieval.no_outbox` (404) · `retrieval.embedder_failed` (503).
 */
export async function embedNote(
  caller: Caller,
  input: z.infer<typeof embedNoteSchema>,
): Promise<EmbeddedNote | null> {
  const { outboxId, vectorsPath } = embedNoteSchema.parse(input);
  const promised = await findPromise(caller, outboxId, vectorsPath);
  if (promised === null) return null;
  const { place, noteId } = promised;
  const embedding = await embeddingOf(caller, place);
  const setting = { place: { ...place, embedding: embedding.name }, embedding };
  // Before the promise is kept: while it is open, no other run takes these vectors for orphans.
  for (const stale of await findStale(caller, setting.place, noteId)) {
    await embedSections(caller, setting, { noteId: stale, outboxId, keepsPromise: false });
  }
  const done = await embedSections(caller, setting, { noteId, outboxId, keepsPromise: true });
  // What stands in for a model that is away for a day must not take the model's vectors.
  if (embedding.name === EMBEDDING_NAMES[0]) await dropOtherTables(setting.place);
  await clearHalfMade(setting.place);
  return done;
}

async function embeddingOf({ runtime }: Caller, place: PatientPlace): Promise<Embedding> {
  return chooseEmbedding(retrievalHashKey(runtime.keyring, place.organizationId));
}

async function findPromise(
  caller: Caller,
  outboxId: string,
  vectorsPath: string,
): Promise<Promised | null> {
  return withActor(caller, async (act) => {
    const outbox = await loadOutbox(act, outboxId);
    if (outbox === null) {
      throw new ProvenoteError("not_found", "retrieval.no_outbox", "There is no such promise.");
    }
    if (outbox.doneAt !== null) return null;
    const { noteId } = outbox;
    const permit = await demand(act, "note.embed", { kind: "note", id: noteId });
    const { organizationId, chartSubjectId: patientId } = permit;
    return { noteId, place: { vectorsPath, organizationId, patientId } };
  });
}

/** Other notes of the patient that have a passage whose vector is not in the table. */
async function findStale(
  caller: Caller,
  place: PatientPlace & { readonly embedding: Embedding["name"] },
  noteId: string,
): Promise<string[]> {
  const rows = await withActor(caller, async (act) =>
    loadPassages(await demand(act, "note.embed", { kind: "note", id: noteId })),
  );
  // Listed after the rows were read: a row that is there had its vector before.
  const standing = new Set(await listPassageIds(place));
  const stale = rows.filter((row) => row.noteId !== noteId && !standing.has(row.id));
  return [...new Set(stale.map((row) => row.noteId))];
}
