import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { RecordedError, withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { addFactIn } from "@/lib/patients/edit-facts";
import { readFactsIn } from "@/lib/patients/read-facts";
import { alreadySigned, requireWorkingCopy } from "./editing/draft-state";
import type { NoteContent } from "./note-content.schema";
import { contentChecksum } from "./note-statement";
import { aboutNote } from "./record/about-note";
import { placedAllergies } from "./rules/decision-rules";
import { findSignBlockers } from "./rules/note-rules";
import { loadNote, lockNote, markSigned, type NoteRow } from "./stores/note-store";
import { promiseEmbedding } from "./stores/outbox-store";
import { cutVersion } from "./stores/version-store";
import { deleteWorkingCopy } from "./stores/working-copy-store";

export const signNoteSchema = z.object({
  noteId: z.uuid(),
  /** Checksum of the content on screen, as the last save returned it. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

export type SignedNote = {
  readonly noteId: string;
  readonly version: number;
  readonly checksum: string;
  readonly signedAt: string;
};

/**
 * Signs a note exactly as it was on screen: the request names the checksum of what was seen, and only
 * that content becomes the signed version. One transaction: version, statement and service signature,
 * draft to signed, allergies that were added, the promise to embed it, and the entry last. Of two signers
 * at once one wins; the other is told who and when.
 * @throws ProvenoteError `note.already_signed` · `note.stale` · `note.not_ready` · `note.no_version` (409);
 * the first three are entries too.
 */
export async function signNote(
  caller: Caller,
  input: z.infer<typeof signNoteSchema>,
): Promise<SignedNote> {
  const { noteId, checksum } = signNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.sign", { kind: "note", id: noteId });
    return signNoteIn(act, permit, checksum);
  });
}

/** As {@link signNote}, inside the caller's transaction. */
export async function signNoteIn(
  act: Act,
  permit: Permit<"note.sign">,
  seenChecksum: string,
): Promise<SignedNote> {
  const noteId = permit.idOf("note");
  const note = await lockNote(permit);
  if (note.status !== "draft") throw failed(permit, note, await alreadySigned(permit, note));
  const { content } = await requireWorkingCopy(permit, note);
  if (contentChecksum(content) !== seenChecksum) throw failed(permit, note, stale(note));
  refuseUnready(permit, note, content);
  const cut = await cutVersion(permit, note, content, { cause: "sign", method: "server_attested" });
  if (cut === null) throw await lostRace(permit);
  await deleteWorkingCopy(permit);
  if (!(await markSigned(permit))) throw await lostRace(permit);
  await addAllergies(permit, content);
  await promiseEmbedding(permit);
  await act.record({
    type: "note.signed",
    action: "E",
    ...aboutNote(permit, { id: noteId, currentVersion: cut.version }),
    hashes: { content: cut.checksum, statement: cut.statementHash },
  });
  const { version, checksum } = cut;
  return { noteId, version, checksum, signedAt: act.now.toISOString() };
}

function refuseUnready(permit: Permit<"note.sign">, note: NoteRow, content: NoteContent): void {
  const blockers = findSignBlockers({
    status: note.status,
    isFiled: note.patientId !== null,
    content,
  });
  if (blockers.length === 0) return;
  const error = new ProvenoteError(
    "conflict",
    "note.not_ready",
    "The note cannot be signed yet: something in it still needs a decision.",
    { blockers },
  );
  throw failed(permit, note, error);
}

/** Another signer or saver was faster; the row as it is now says which. */
async function lostRace(permit: Permit<"note.sign">): Promise<RecordedError> {
  const now = await loadNote(permit, permit.idOf("note"));
  const error = now.status === "draft" ? stale(now) : await alreadySigned(permit, now);
  return failed(permit, now, error);
}

function stale(note: NoteRow): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "note.stale",
    "The note changed since it was shown. Look at it again, then sign.",
    { version: note.currentVersion },
  );
}

function failed(permit: Permit<"note.sign">, note: NoteRow, error: ProvenoteError): RecordedError {
  return new RecordedError(error, {
    type: "note.signed",
    action: "E",
    outcome: "failure",
    ...aboutNote(permit, note),
    code: error.code,
  });
}

/** What the clinician placed among the allergies joins the chart's list, unless it stands there already. */
async function addAllergies(permit: Permit<"note.sign">, content: NoteContent): Promise<void> {
  const placed = placedAllergies(content);
  if (placed.length === 0) return;
  const facts = await readFactsIn(permit);
  const known = new Set(
    facts.filter(({ kind }) => kind === "allergy").map(({ text }) => text.toLowerCase()),
  );
  for (const text of placed) {
    if (known.has(text.toLowerCase())) continue;
    known.add(text.toLowerCase());
    const noteId = permit.idOf("note");
    await addFactIn(permit, { kind: "allergy", text: text.slice(0, 300), noteId });
  }
}
