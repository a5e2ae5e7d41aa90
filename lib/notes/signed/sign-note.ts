import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { grantJobIn } from "@/lib/access/grant-job";
import type { Permit } from "@/lib/access/permit";
import { RecordedError } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { addFactIn } from "@/lib/patients/edit-facts";
import { readFactsIn } from "@/lib/patients/read-facts";
import type { NoteContent } from "../note-content.schema";
import { contentChecksum } from "../note-statement";
import { appendVersionIn } from "../record/append-version";
import { sentencesCiting } from "../record/edit-rules";
import { findSignProblem } from "../record/note-rules";
import { deleteWorkingCopy, loadWorkingCopy, lockNote, type NoteRow } from "../record/note-store";
import type { LookAtWritten } from "../written-look";
import { signedElsewhere } from "./signed-elsewhere";

export const signNoteSchema = z.object({
  noteId: z.uuid(),
  /** Checksum of the content on screen: what is signed is what was seen. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

export type SignedView = {
  readonly version: number;
  readonly signedAt: string;
  readonly checksum: string;
};

/**
 * Signs exactly the content on screen: draft → signed only if nobody signed first, nothing moved, and `look` raises no card
 * that is not on screen. The version, its statement and signature, the frozen note and the entry stand in one transaction.
 * @throws RecordedError `note.stale` · `note.already_signed` · `note.items_open` · `note.cards_changed` and the like (409),
 * each an entry.
 */
export async function signNoteIn(
  permit: Permit<"note.sign">,
  checksum: string,
  look: LookAtWritten<"note.sign">,
): Promise<SignedView> {
  const { act } = permit;
  // The second of two signers waits here and then sees that the first has signed.
  const note = await lockNote(permit);
  if (note.status !== "draft") throw refusal(permit, note, await signedElsewhere(act, note));
  const copy = await loadWorkingCopy(permit);
  if (copy === null || contentChecksum(copy.content) !== checksum) {
    throw refusal(permit, note, stale(note, copy?.updatedAt ?? act.now));
  }
  const { content } = copy;
  const problem = findSignProblem(content, note.patientId !== null);
  if (problem !== null) {
    throw refusal(permit, note, new ProvenoteError("conflict", problem.code, problem.message));
  }
  const { attention } = await look(permit, note.documentId, content);
  const unseen = attention.filter(({ decision }) => decision === undefined).length;
  if (unseen > 0) throw refusal(permit, note, cardsChanged(unseen));
  const appended = await appendVersionIn(act, {
    note,
    content,
    cause: "sign",
    method: "server_attested",
    role: "clinician",
  });
  await deleteWorkingCopy(permit);
  const { count } = await permit.tx.client.note.updateMany({
    where: { id: note.id, status: "draft", currentVersion: note.currentVersion },
    data: {
      status: "signed",
      currentVersion: appended.version,
      signedAt: act.now,
      signedById: act.actor.membershipId,
    },
  });
  if (count === 0) throw refusal(permit, note, stale(note, act.now));
  await keepAllergies(permit, note, content);
  await promiseEmbedding(act, permit, note);
  await act.record({
    type: "note.signed",
    action: "U",
    patientId: permit.patientId,
    object: { kind: "note", id: note.id, version: appended.version },
    basis: permit.basis,
    hashes: { content: appended.checksum },
  });
  return {
    version: appended.version,
    signedAt: act.now.toISOString(),
    checksum: appended.checksum,
  };
}

/**
 * An allergy the clinician placed by "Add to allergies" stands on the chart's list once it is signed, in
 * the words the note has now; one that stands there already (the note amends another) is not added again.
 */
async function keepAllergies(
  permit: Permit<"note.sign">,
  note: NoteRow,
  content: NoteContent,
): Promise<void> {
  const placed = content.attention
    .filter(
      ({ kind, decision }) => kind === "unplaced_allergy" && decision?.action === "add_sentence",
    )
    .flatMap((item) => sentencesCiting(item, content.sentences))
    .map(({ text }) => allergyOf(text));
  if (placed.length === 0) return;
  const facts = await readFactsIn(permit);
  const known = new Set(
    facts.filter(({ kind }) => kind === "allergy").map(({ text }) => text.toLowerCase()),
  );
  for (const text of placed) {
    if (text === "" || known.has(text.toLowerCase())) continue;
    known.add(text.toLowerCase());
    await addFactIn(permit, { kind: "allergy", text, noteId: note.id });
  }
}

/** "Allergy: CT dye (swelling)." is "CT dye (swelling)" on a list of allergies. */
function allergyOf(sentence: string): string {
  return sentence
    .replace(/^allerg(?:y|ies|ic to)\s*:?\s*/i, "")
    .replace(/\.\s*$/, "")
    .trim()
    .slice(0, 300);
}

const EMBED_HOURS = 24;

/** Promises the note to the patient's vectors, in this transaction; the worker keeps the promise. */
async function promiseEmbedding(
  act: Act,
  permit: Permit<"note.sign">,
  note: NoteRow,
): Promise<void> {
  const { organizationId } = permit;
  const subjectId = permit.chartSubjectId;
  const id = act.newId();
  await permit.tx.client.embeddingOutbox.createMany({
    data: [{ id, organizationId, subjectId, noteId: note.id, action: "embed", createdAt: act.now }],
  });
  await grantJobIn(act, { runId: id, subjectId, purpose: "embed", minutes: EMBED_HOURS * 60 });
}

function refusal(permit: Permit<"note.sign">, note: NoteRow, error: ProvenoteError): RecordedError {
  return new RecordedError(error, {
    type: "note.signed",
    action: "U",
    outcome: "failure",
    patientId: permit.patientId,
    textId: permit.patientId === null ? note.documentId : null,
    object: { kind: "note", id: note.id, version: note.currentVersion },
    basis: permit.basis,
    code: error.code,
  });
}

/** The chart, the medication table or words from elsewhere raise what nobody saw yet; the page saves again and shows it. */
function cardsChanged(open: number): ProvenoteError {
  const cards = open === 1 ? "1 thing" : `${open} things`;
  return new ProvenoteError(
    "conflict",
    "note.cards_changed",
    `Nothing was signed: what stands in this note now raises ${cards} to decide. Decide, then sign.`,
  );
}

function stale(note: NoteRow, at: Date): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "note.stale",
    "The note changed meanwhile. Check it, then sign.",
    {
      at: at.toISOString(),
      version: note.currentVersion,
    },
  );
}
