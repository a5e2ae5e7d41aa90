import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import {
  addendumStatementSchema,
  noteStatementSchema,
  type AddendumStatement,
  type NoteStatement,
} from "./note-statement.schema";

/** What the first version's statement names as the one before it. */
export const NO_PREVIOUS = "0".repeat(64);

/** The bytes to sign and to keep, and their SHA-256: the next statement's `previous`. */
export type BuiltStatement = { readonly bytes: Uint8Array<ArrayBuffer>; readonly hash: string };

type Given<Statement> = Omit<Statement, "format" | "previous" | "time" | "factors"> & {
  /** Hash of the statement before, null for the first. */
  readonly previous: string | null;
  readonly factors: readonly string[];
  readonly time: Date;
};
export type StatementInput = Omit<Given<NoteStatement>, "amendsNoteId"> & {
  readonly amendsNoteId?: string | null;
};
export type AddendumStatementInput = Omit<Given<AddendumStatement>, "previous"> & {
  /** Hash of the statement of the signed version. */
  readonly previous: string;
};

/**
 * The statement of a version: `provenote-note/v1 ‖ note ‖ version ‖ previous ‖ SHA-256(canonical content) ‖
 * signer ‖ role ‖ method ‖ factors ‖ time` as canonical JSON. Throws a ZodError for fields out of shape.
 */
export function buildStatement(input: StatementInput): BuiltStatement {
  return built(
    noteStatementSchema.parse({
      ...input,
      ...sharedFields(input),
      format: "provenote-note/v1",
      amendsNoteId: input.amendsNoteId ?? null,
    }),
  );
}

/** The statement of an addendum to a signed version; see `buildStatement`. */
export function buildAddendumStatement(input: AddendumStatementInput): BuiltStatement {
  return built(
    addendumStatementSchema.parse({
      ...input,
      ...sharedFields(input),
      format: "provenote-addendum/v1",
    }),
  );
}

/** The checksum of a version: SHA-256 of its canonical content, 64 hexadecimal digits. */
export function contentChecksum(content: unknown): string {
  return sha256Hex(canonicalBytes(content));
}

/** The hash by which the next statement names this one. */
export function statementHash(statement: NoteStatement | AddendumStatement): string {
  return sha256Hex(canonicalBytes(statement));
}

function sharedFields(input: {
  readonly previous: string | null;
  readonly factors: readonly string[];
  readonly time: Date;
}): Pick<NoteStatement, "previous" | "factors" | "time"> {
  return {
    previous: input.previous ?? NO_PREVIOUS,
    // A set: its order says nothing and must not change the bytes.
    factors: [...new Set(input.factors)].sort(),
    time: input.time.toISOString(),
  };
}

function built(statement: NoteStatement | AddendumStatement): BuiltStatement {
  const bytes = canonicalBytes(statement);
  return { bytes, hash: sha256Hex(bytes) };
}
