import { z } from "zod";
import { addendumStatementSchema, noteStatementSchema } from "./note-statement.schema";

/**
 * An exported note that verifies offline. Signatures and keys are lower-case hexadecimal, which has one way
 * to write a value; base64 has several. Contents keep properties this version does not know, so that their
 * hash stays what was signed.
 */
const hex = (bytes: number): z.ZodString =>
  z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const keyId = hex(8);
const signature = hex(64);
const content = z.looseObject({ schema: z.string().min(1).max(60) });

/** What an addendum's checksum covers. */
export const addendumContentSchema = z.strictObject({
  schema: z.literal("provenote-addendum-content/v1"),
  text: z.string().min(1).max(20_000),
  /** 16 random bytes, so that a short addendum cannot be guessed from its hash. */
  salt: hex(16),
});
export type AddendumContent = z.infer<typeof addendumContentSchema>;

const bundleVersionSchema = z.strictObject({
  version: z.number().int().min(1),
  content,
  statement: noteStatementSchema,
  signature,
  keyId,
});
export type BundleVersion = z.infer<typeof bundleVersionSchema>;

const bundleAddendumSchema = z.strictObject({
  number: z.number().int().min(1),
  content,
  statement: addendumStatementSchema,
  signature,
  keyId,
});
export type BundleAddendum = z.infer<typeof bundleAddendumSchema>;

/** Everything of a bundle but the signature over all of it. */
export const bundleBodySchema = z.strictObject({
  format: z.literal("provenote-bundle/v1"),
  noteId: z.uuid(),
  organization: z.strictObject({ id: z.uuid(), name: z.string().min(1).max(200) }),
  exportedAt: z.iso.datetime(),
  /** All versions from the first one on. */
  versions: z.array(bundleVersionSchema).min(1).max(10_000),
  /** Signed addenda. */
  addenda: z.array(bundleAddendumSchema).max(10_000),
  /** Public keys that signed something here. That they stand here is no reason to trust them. */
  serviceKeys: z
    .array(z.strictObject({ keyId, publicKey: hex(32) }))
    .min(1)
    .max(100),
  /** The texts that citations point into, exactly as pasted. */
  sourceDocuments: z
    .array(z.strictObject({ id: z.uuid(), text: z.string().max(200_000) }))
    .max(100)
    .optional(),
});
export type BundleBody = z.infer<typeof bundleBodySchema>;

export const noteBundleSchema = z.strictObject({
  ...bundleBodySchema.shape,
  /** Over the canonical body: binds what no statement says, such as the organization's name. */
  bundleSignature: z.strictObject({ keyId, signature }),
});
export type NoteBundle = z.infer<typeof noteBundleSchema>;
