import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { serviceSigner } from "@/lib/keys/service-signer";
import type { AddendumContent } from "../note-bundle.schema";
import { buildAddendumStatement, contentChecksum } from "../note-statement";
import {
  insertAddendum,
  loadAddenda,
  signAddendumRow,
  updateAddendum,
} from "../record/addendum-store";
import { keepServiceKey } from "../record/append-version";
import { nameOfMember } from "../record/member-names";
import { lockNote } from "../record/note-store";
import { lastVersionOf } from "../record/version-store";

export const saveAddendumSchema = z.object({
  noteId: z.uuid(),
  addendumId: z.uuid().optional(),
  text: z.string().trim().min(1, "Write the addendum first.").max(20_000),
});
export const signAddendumSchema = z.object({
  noteId: z.uuid(),
  addendumId: z.uuid(),
  /** Checksum of the text on screen. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Keeps an addendum's text as a draft. @throws ProvenoteError `note.not_signed` · `addendum.frozen` (409). */
export async function saveAddendum(
  caller: Caller,
  input: z.infer<typeof saveAddendumSchema>,
): Promise<{ addendumId: string; checksum: string }> {
  const { noteId, addendumId, text } = saveAddendumSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.addend", { kind: "note", id: noteId });
    await refuseUnsigned(permit);
    const content = addendumContent(act, text);
    const checksum = contentChecksum(content);
    const id = addendumId ?? (await insertAddendum(permit, { content, checksum })).id;
    if (
      addendumId !== undefined &&
      !(await updateAddendum(permit, addendumId, { content, checksum }))
    ) {
      throw new ProvenoteError(
        "conflict",
        "addendum.frozen",
        "This addendum is signed, or not yours.",
      );
    }
    await act.record({
      type: "addendum.saved",
      action: addendumId === undefined ? "C" : "U",
      patientId: permit.patientId,
      object: { kind: "addendum", id },
      basis: permit.basis,
    });
    return { addendumId: id, checksum };
  });
}

/**
 * Signs an addendum as it stands on screen; its statement names the signed version's.
 * @throws ProvenoteError `addendum.stale` (409).
 */
export async function signAddendum(
  caller: Caller,
  input: z.infer<typeof signAddendumSchema>,
): Promise<{ signedAt: string }> {
  const { noteId, addendumId, checksum } = signAddendumSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.addend", { kind: "note", id: noteId });
    await refuseUnsigned(permit);
    const addendum = (await loadAddenda(permit)).find((each) => each.id === addendumId);
    if (addendum === undefined || addendum.checksum !== checksum) throw stale();
    await signAddendumIn(permit, addendum);
    await act.record({
      type: "addendum.signed",
      action: "U",
      patientId: permit.patientId,
      object: { kind: "addendum", id: addendumId },
      basis: permit.basis,
      hashes: { content: checksum },
    });
    return { signedAt: act.now.toISOString() };
  });
}

/** Signs an own unsigned addendum; its statement names the signed version's. Throws `addendum.stale` (409). */
export async function signAddendumIn(
  permit: Permit<"note.addend" | "note.withdraw">,
  addendum: { readonly id: string; readonly number: number; readonly checksum: string },
): Promise<void> {
  const { act } = permit;
  const noteId = permit.idOf("note");
  const version = await lastVersionOf(act, noteId);
  if (version === null) throw stale();
  const { membershipId, factors } = act.actor;
  const { bytes, hash } = buildAddendumStatement({
    noteId,
    number: addendum.number,
    previous: version.statementHash,
    contentHash: addendum.checksum,
    signer: { id: membershipId, name: await nameOfMember(act, membershipId) },
    role: "clinician",
    method: "server_attested",
    factors,
    time: act.now,
  });
  const signer = serviceSigner(act.keyring);
  await keepServiceKey(act, signer);
  const isSigned = await signAddendumRow(permit, addendum.id, {
    checksum: addendum.checksum,
    statement: bytes,
    statementHash: hash,
    signature: signer.sign(bytes),
    keyId: signer.keyId,
  });
  if (!isSigned) throw stale();
}

/** What an addendum's checksum covers, with salt of its own. */
export function addendumContent(act: Act, text: string): AddendumContent {
  const salt = Buffer.from(act.runtime.randomBytes(16)).toString("hex");
  return { schema: "provenote-addendum-content/v1", text, salt };
}

/** Holds the note, so that addenda are numbered one after another and none follows a withdrawal. */
async function refuseUnsigned(permit: Permit<"note.addend">): Promise<void> {
  const { status } = await lockNote(permit);
  if (status === "signed") return;
  throw new ProvenoteError(
    "conflict",
    "note.not_signed",
    status === "draft"
      ? "A note that is not signed is edited, not added to."
      : "This note was withdrawn. Nothing is added to it any more.",
  );
}

function stale(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "addendum.stale",
    "The addendum changed or is signed already. Look again, then sign.",
  );
}
