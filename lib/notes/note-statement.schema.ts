import { z } from "zod";

/**
 * What a signature says about a version of a note (FOUNDATION "What a note is"). The statement is canonical
 * JSON (RFC 8785); `format` stands in the signed bytes, so that a signature made here means nothing anywhere
 * else. Unknown properties are refused: what is signed is what is shown.
 */
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** saved: a draft or a saved version, which nobody signed · server_attested: signed by a person whom the server had authenticated · passkey: signed on the person's own authenticator. */
const signingMethodSchema = z.enum(["saved", "server_attested", "passkey"]);
export type SigningMethod = z.infer<typeof signingMethodSchema>;

/** Who made the version, as named at that time. */
const signerSchema = z.strictObject({ id: z.uuid(), name: z.string().min(1).max(200) });

const actShape = {
  noteId: z.uuid(),
  /** SHA-256 of the statement before this one, or 64 zeros. */
  previous: hash,
  /** SHA-256 of the canonical content: the checksum of the version. */
  contentHash: hash,
  signer: signerSchema,
  role: z.string().min(1).max(60),
  method: signingMethodSchema,
  /** How the signer's session was authenticated, sorted, e.g. ["password"]. */
  factors: z.array(z.string().min(1).max(60)).max(10),
  time: z.iso.datetime(),
};

export const noteStatementSchema = z.strictObject({
  format: z.literal("provenote-note/v1"),
  version: z.number().int().min(1),
  /** The signed note that this note amends, or null. */
  amendsNoteId: z.uuid().nullable(),
  ...actShape,
});
export type NoteStatement = z.infer<typeof noteStatementSchema>;

/** An addendum's own statement; `previous` is the hash of the signed version's statement. */
export const addendumStatementSchema = z.strictObject({
  format: z.literal("provenote-addendum/v1"),
  number: z.number().int().min(1),
  ...actShape,
});
export type AddendumStatement = z.infer<typeof addendumStatementSchema>;
