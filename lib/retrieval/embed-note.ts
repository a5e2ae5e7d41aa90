import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { retrievalHashKey } from "@/lib/keys/blind-index";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import { readSignedNoteIn, type SignedNote } from "@/lib/notes/read-patient-notes";
import { readPatient } from "@/lib/patients/identity/read-patient";
import { attestIn } from "@/lib/phi/attest";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import { valuesOfPatient, valuesOfStaff } from "@/lib/phi/known-values";
import type { DeidPolicy } from "@/lib/phi/policy/policy.schema";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";
import { clearSections, NOTHING_CLEARED, type ClearedSections } from "./clear-sections";
import { EMBEDDING, embedText, isEmptyVector } from "./embed-text";
import {
  isOtherPending,
  loadOutbox,
  loadPassages,
  markDone,
  replacePassages,
} from "./passage-store";
import { addPassages, listPassageIds, removePassages, type TablePlace } from "./passage-table";

const embedNoteSchema = z.object({ outboxId: z.uuid(), vectorsPath: z.string().min(1) });

/** How many passages a note has now, and how many sections the residual check kept out. */
export type EmbeddedNote = { readonly passages: number; readonly blocked: number };

type Prepared = {
  readonly noteId: string;
  readonly place: TablePlace;
  /** Null when the note is not signed any more: then its passages only go. */
  readonly note: SignedNote | null;
  readonly knownValues: readonly KnownValue[];
  readonly policy: DeidPolicy;
};

type Passage = {
  readonly id: string;
  readonly section: NoteSection;
  readonly vector: Float32Array;
};

/**
 * Keeps one promise of the embedding outbox under its job grant. No transaction is open while the
 * de-identifier or LanceDB works, and LanceDB is never part of a commit: vectors are written first, under
 * new random ids that mean nothing until their passage rows are committed together with `done_at`. A crash
 * in between leaves vectors that no row names; search ignores them and the next embedding of the same
 * patient takes them away.
 * @returns null when the promise was kept already.
 * @throws ProvenoteError `access.no_session` or `access.refused` when the person's access has ended ·
 * `retrieval.no_outbox` (404).
 */
export async function embedNote(
  caller: Caller,
  input: z.infer<typeof embedNoteSchema>,
): Promise<EmbeddedNote | null> {
  const { outboxId, vectorsPath } = embedNoteSchema.parse(input);
  const prepared = await prepare(caller, outboxId, vectorsPath);
  if (prepared === null) return null;
  const { place, noteId } = prepared;
  // Listed before the last transaction looks for other promises: see `findOrphans`.
  const standing = await listPassageIds(place);
  const cleared =
    prepared.note === null
      ? NOTHING_CLEARED
      : await clearSections(prepared.note.content, prepared.knownValues, prepared.policy);
  const passages = embedSections(caller, place.organizationId, cleared);
  const added = passages.map(({ id }) => id);
  await addPassages(place, passages);
  let obsolete: readonly string[] | null = added;
  try {
    obsolete = await withActor(caller, async (act) => {
      const permit = await demand(act, "note.embed", { kind: "note", id: noteId });
      return commit(permit, { outboxId, note: prepared.note, passages, cleared, standing });
    });
  } finally {
    // Not committed: the vectors just written stand for nothing.
    await removePassages(place, obsolete ?? added, caller.runtime.now());
  }
  return obsolete === null ? null : { passages: passages.length, blocked: cleared.blocked };
}

async function prepare(
  caller: Caller,
  outboxId: string,
  vectorsPath: string,
): Promise<Prepared | null> {
  return withActor(caller, async (act) => {
    const outbox = await loadOutbox(act, outboxId);
    if (outbox === null) {
      throw new ProvenoteError("not_found", "retrieval.no_outbox", "There is no such promise.");
    }
    if (outbox.doneAt !== null) return null;
    const permit = await demand(act, "note.embed", { kind: "note", id: outbox.noteId });
    const { demographics } = await readPatient(permit);
    return {
      noteId: outbox.noteId,
      place: {
        vectorsPath,
        organizationId: permit.organizationId,
        patientId: permit.chartSubjectId,
      },
      note: await readSignedNoteIn(permit),
      knownValues: [...valuesOfPatient(demographics), ...(await valuesOfStaff(act))],
      policy: await readPolicyIn(act),
    };
  });
}

function embedSections(
  { runtime }: Caller,
  organizationId: string,
  cleared: ClearedSections,
): Passage[] {
  const key = retrievalHashKey(runtime.keyring, organizationId);
  return cleared.sections
    .map(({ section, text }) => ({
      id: runtime.randomId(),
      section,
      vector: embedText(key, text),
    }))
    .filter(({ vector }) => !isEmptyVector(vector));
}

type Work = {
  readonly outboxId: string;
  readonly note: SignedNote | null;
  readonly passages: readonly Passage[];
  readonly cleared: ClearedSections;
  readonly standing: readonly string[];
};

/** @returns ids of vectors that stand for nothing from now on; null when another worker was faster. */
async function commit(
  permit: Permit<"note.embed">,
  { outboxId, note, passages, cleared, standing }: Work,
): Promise<string[] | null> {
  if (!(await markDone(permit, outboxId))) return null;
  const replaced = await replacePassages(permit, passages);
  const orphans = await findOrphans(permit, outboxId, standing);
  if (note !== null) {
    const { documentId } = note;
    await attestIn(permit, { documentId, purpose: "embed", attestation: cleared.attestation });
  }
  await permit.act.record({
    type: "passage.embedded",
    action: "C",
    patientId: permit.patientId,
    object: { kind: "note", id: permit.idOf("note"), ...(note && { version: note.version }) },
    basis: permit.basis,
    counts: {
      passages: passages.length,
      blocked: cleared.blocked,
      replaced: replaced.length,
      orphans: orphans.filter((id) => !replaced.includes(id)).length,
    },
    model: { name: EMBEDDING, zone: "in_process" },
  });
  return [...new Set([...replaced, ...orphans])];
}

/**
 * Vectors of the patient that stood before this run and that no row names. Another run may have written
 * its vectors and not yet its rows: while one is open nothing counts as an orphan. `standing` was listed
 * before, so a run that has ended since has its rows here already.
 */
async function findOrphans(
  permit: Permit<"note.embed">,
  outboxId: string,
  standing: readonly string[],
): Promise<string[]> {
  if (await isOtherPending(permit, outboxId)) return [];
  const named = new Set((await loadPassages(permit)).map(({ id }) => id));
  return standing.filter((id) => !named.has(id));
}
