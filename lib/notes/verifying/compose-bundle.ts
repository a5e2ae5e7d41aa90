import type { z } from "zod";
import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { serviceSigner } from "@/lib/keys/service-signer";
import { loadDocument } from "@/lib/patients/texts/load-document";
import type { BundleAddendum, BundleVersion } from "../note-bundle.schema";
import { addendumStatementSchema, noteStatementSchema } from "../note-statement.schema";
import { loadAddenda, type AddendumRow } from "../record/addendum-store";
import { loadNote } from "../record/note-store";
import { parseStatement } from "../record/row-faults";
import { listVersions, loadVersionContent, type VersionRow } from "../record/version-store";
import { sealBundle } from "./seal-bundle";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/**
 * The text of a note's bundle, from its rows alone: every version, signed addenda, public keys, the source.
 * @throws ProvenoteError `note.no_draft` (409) · `note.unreadable` (409) for rows that no bundle can hold ·
 * `keys.envelope_refused` for a content that was changed.
 */
export async function composeBundleIn(
  permit: Permit<"note.read" | "note.export">,
): Promise<string> {
  const { act } = permit;
  const note = await loadNote(permit);
  const rows = await listVersions(permit);
  if (rows.length === 0) {
    throw new ProvenoteError("conflict", "note.no_draft", "There is no version yet.");
  }
  const versions = await Promise.all(rows.map((row) => bundleVersion(permit, row)));
  const addenda = (await loadAddenda(permit)).flatMap(bundleAddendum);
  const keyIds = [...new Set([...versions, ...addenda].map(({ keyId }) => keyId))];
  const keys = await permit.tx.client.serviceKey.findMany({ where: { keyId: { in: keyIds } } });
  const document = await loadDocument(permit, note.documentId);
  const { id, name } = await permit.tx.client.organization.findFirstOrThrow({
    where: { id: permit.organizationId },
  });
  return sealBundle(
    {
      format: "provenote-bundle/v1",
      noteId: note.id,
      organization: { id, name },
      exportedAt: act.now.toISOString(),
      versions,
      addenda,
      serviceKeys: keys.map((key) => ({ keyId: key.keyId, publicKey: hex(key.publicKey) })),
      sourceDocuments: [{ id: document.id, text: document.text }],
    },
    serviceSigner(act.keyring),
  );
}

function readable<T>(parsed: z.ZodSafeParseResult<T>): T {
  if (parsed.success) return parsed.data;
  throw new ProvenoteError("conflict", "note.unreadable", "A stored statement is damaged.");
}

async function bundleVersion(
  permit: Permit<"note.read" | "note.export">,
  row: VersionRow,
): Promise<BundleVersion> {
  const content = await loadVersionContent(permit, row.version);
  if (content === null) {
    throw new ProvenoteError("unavailable", "note.no_version", "A version is missing.");
  }
  return {
    version: row.version,
    content,
    statement: readable(noteStatementSchema.safeParse(parseStatement(row.statement))),
    signature: hex(row.signature),
    keyId: row.keyId,
  };
}

function bundleAddendum(row: AddendumRow): BundleAddendum[] {
  const { statement, signature, keyId } = row;
  if (statement === null || signature === null || keyId === null) return [];
  return [
    {
      number: row.number,
      content: row.content,
      statement: readable(addendumStatementSchema.safeParse(parseStatement(statement))),
      signature: hex(signature),
      keyId,
    },
  ];
}
