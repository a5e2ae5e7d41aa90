import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { RecordedError, withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { loadAddenda, signAddendumRow } from "../stores/addendum-store";
import { loadVersions } from "../stores/version-store";
import { aboutNote } from "./about-note";
import { noAddendum, requireSigned } from "./save-addendum";

export const signAddendumSchema = z.object({
  noteId: z.uuid(),
  addendumId: z.uuid(),
  /** Checksum of the text on screen, as the save returned it. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

export type SignedAddendum = { readonly number: number; readonly signedAt: string };

/**
 * Signs an own addendum as it was on screen; its statement names the signed version's.
 * @throws ProvenoteError `note.no_addendum` (404) · `note.not_signed` · `note.stale` (409).
 */
export async function signAddendum(
  caller: Caller,
  input: z.infer<typeof signAddendumSchema>,
): Promise<SignedAddendum> {
  const { noteId, addendumId, checksum } = signAddendumSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.addend", { kind: "note", id: noteId });
    const note = await requireSigned(permit);
    const addendum = (await loadAddenda(permit, noteId)).find(
      ({ id, signedAt, authorId }) =>
        id === addendumId && signedAt === null && authorId === act.actor.membershipId,
    );
    if (addendum === undefined) throw noAddendum();
    const about = {
      type: "addendum.signed",
      action: "E",
      ...aboutNote(permit, note),
      counts: { addendum: addendum.number },
    } as const;
    const signed = (await loadVersions(permit, noteId)).at(-1);
    if (
      addendum.checksum !== checksum ||
      signed === undefined ||
      !(await signAddendumRow(permit, addendum, signed.statementHash))
    ) {
      const error = new ProvenoteError(
        "conflict",
        "note.stale",
        "The addendum changed since it was shown. Look at it again, then sign.",
      );
      throw new RecordedError(error, { ...about, outcome: "failure", code: error.code });
    }
    await act.record({ ...about, hashes: { content: checksum } });
    return { number: addendum.number, signedAt: act.now.toISOString() };
  });
}
