import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import { readSignedNoteIn, type SignedNote } from "@/lib/notes/read-patient-notes";
import { readPatient } from "@/lib/patients/identity/read-patient";
import { attestIn } from "@/lib/phi/attest";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import { valuesOfPatient, valuesOfStaff } from "@/lib/phi/known-values";
import type { DeidPolicy } from "@/lib/phi/policy/policy.schema";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";
import { clearSections, NOTHING_CLEARED, type ClearedSections } from "./clear-sections";
import { isEmptyVector, type Embedding } from "./embedding/embedding";
import { isOtherPending, loadPassages, markDone, replacePassages } from "./passage-store";
import { addPassages, listPassageIds, removePassages, type TablePlace } from "./passage-table";

/** How many passages a note has now, and how many sections the residual check kept out. */
export type EmbeddedNote = { readonly passages: number; readonly blocked: number };

/** The note, and the promise under whose grant it is embedded; another note's embedding leaves it open. */
type Wanted = {
  readonly noteId: string;
  readonly outboxId: string;
  readonly keepsPromise: boolean;
};

type Prepared = {
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
 * Puts one note's passages in place of those it had. No transaction is open while the de-identifier, the model or
 * LanceDB works, and LanceDB is never part of a commit: vectors are written first, under new random ids that mean
 * nothing until their passage rows are committed, together with `done_at` of the promise. A crash in between leaves
 * vectors that no row names; search ignores them and the next embedding of the same patient takes them away.
 * @returns null when another worker kept the promise meanwhile.
 */
export async function embedSections(
  caller: Caller,
  { place, embedding }: { readonly place: TablePlace; readonly embedding: Embedding },
  { noteId, outboxId, keepsPromise }: Wanted,
): Promise<EmbeddedNote | null> {
  const { note, knownValues, policy } = await prepare(caller, noteId);
  // Listed before the last transaction looks for other promises: see `findOrphans`.
  const standing = await listPassageIds(place);
  const cleared =
    note === null ? NOTHING_CLEARED : await clearSections(note.content, knownValues, policy);
  const passages = await passagesOf(caller, embedding, cleared);
  const added = passages.map(({ id }) => id);
  await addPassages(place, passages);
  let obsolete: readonly string[] | null = added;
  try {
    obsolete = await withActor(caller, async (act) => {
      const permit = await demand(act, "note.embed", { kind: "note", id: noteId });
      const { name } = embedding;
      if (keepsPromise && !(await markDone(permit, outboxId))) return null;
      return commit(permit, { outboxId, note, passages, cleared, standing, name });
    });
  } finally {
    // Not committed: the vectors just written stand for nothing.
    await removePassages(place, obsolete ?? added, caller.runtime.now());
  }
  return obsolete === null ? null : { passages: passages.length, blocked: cleared.blocked };
}

async function prepare(caller: Caller, noteId: string): Promise<Prepared> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.embed", { kind: "note", id: noteId });
    const { demographics } = await readPatient(permit);
    return {
      note: await readSignedNoteIn(permit),
      knownValues: [...valuesOfPatient(demographics), ...(await valuesOfStaff(act))],
      policy: await readPolicyIn(act),
    };
  });
}

async function passagesOf(
  { runtime }: Caller,
  embedding: Embedding,
  { sections }: ClearedSections,
): Promise<Passage[]> {
  const vectors = await embedding.embed(sections.map(({ text }) => text));
  return sections.flatMap(({ section }, at) => {
    const vector = vectors[at];
    if (vector === undefined || isEmptyVector(vector)) return [];
    return [{ id: runtime.randomId(), section, vector }];
  });
}

type Work = {
  readonly outboxId: string;
  readonly note: SignedNote | null;
  readonly passages: readonly Passage[];
  readonly cleared: ClearedSections;
  readonly standing: readonly string[];
  readonly name: Embedding["name"];
};

/** @returns ids of vectors that stand for nothing from now on. */
async function commit(permit: Permit<"note.embed">, work: Work): Promise<string[]> {
  const { outboxId, note, passages, cleared, standing, name } = work;
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
    model: { name, zone: "in_process" },
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
