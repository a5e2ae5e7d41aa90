import type { Permit } from "@/lib/access/permit";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import { serviceSigner } from "@/lib/keys/service-signer";
import { ProvenoteError } from "@/lib/errors";
import { bundleBodySchema, type BundleBody } from "../note-bundle.schema";
import { sealBundle } from "../seal-bundle";
import { loadAddenda, type AddendumRow } from "../stores/addendum-store";
import { loadNote, type NoteRow } from "../stores/note-store";
import { loadOrganizationName } from "../stores/people-store";
import {
  loadServiceKeys,
  loadVersions,
  loadVersionValues,
  type VersionRow,
} from "../stores/version-store";

type Source = { readonly id: string; readonly text: string };

export type NoteBundleText = {
  /** The file: canonical JSON, signed as a whole. */
  readonly text: string;
  readonly version: number;
  readonly checksum: string;
  /** Findings in the rows that a bundle does not carry: columns that contradict their statement. */
  readonly rowFaults: readonly string[];
};

/**
 * Builds the bundle of the permit's signed note from the rows as they stand, contents unjudged, so that
 * `verifyBundle` decides about exactly what is stored.
 * @throws ProvenoteError `note.not_signed` (409) · `note.unreadable` (409: rows that no bundle can hold).
 */
export async function readBundleIn(
  permit: Permit<"note.read" | "note.export">,
  source: Source | null,
): Promise<NoteBundleText> {
  const note = await loadNote(permit, permit.idOf("note"));
  const versions = await loadVersions(permit, note.id);
  const signed = versions.at(-1);
  if (note.status === "draft" || signed === undefined) {
    throw new ProvenoteError("conflict", "note.not_signed", "Only a signed note can be verified.");
  }
  const values = await loadVersionValues(permit, note.id);
  const addenda = (await loadAddenda(permit, note.id)).filter(({ signedAt }) => signedAt !== null);
  const signer = serviceSigner(permit.act.keyring);
  const parsed = bundleBodySchema.safeParse({
    format: "provenote-bundle/v1",
    noteId: note.id,
    organization: { id: permit.organizationId, name: await loadOrganizationName(permit) },
    exportedAt: permit.act.now.toISOString(),
    versions: versions.map((row) => ({
      version: row.version,
      content: values.get(row.version),
      ...signedPart(row),
    })),
    addenda: addenda.map((row) => ({
      number: row.number,
      content: row.content,
      ...signedPart(row),
    })),
    serviceKeys: await keysOf(permit, [...versions, ...addenda], signer),
    ...(source === null ? {} : { sourceDocuments: [source] }),
  });
  if (!parsed.success) {
    throw new ProvenoteError("conflict", "note.unreadable", "The note's rows are damaged.");
  }
  return {
    text: sealBundle(parsed.data, signer),
    version: note.currentVersion,
    checksum: signed.checksum,
    rowFaults: [...faultsOf(note, versions), ...addenda.flatMap(addendumFaults)],
  };
}

type SignedRow = {
  readonly statement: Uint8Array | null;
  readonly signature: Uint8Array | null;
  readonly keyId: string | null;
};

function signedPart({ statement, signature, keyId }: SignedRow) {
  return {
    statement: statement === null ? null : parsedStatement(statement),
    signature: signature === null ? null : Buffer.from(signature).toString("hex"),
    keyId,
  };
}

function parsedStatement(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

async function keysOf(
  permit: Permit<"note.read" | "note.export">,
  rows: readonly SignedRow[],
  signer: { readonly keyId: string; readonly publicKeyRaw: Uint8Array },
): Promise<BundleBody["serviceKeys"]> {
  const used = rows.flatMap(({ keyId }) => keyId ?? []);
  const keys = new Map(await loadServiceKeys(permit, used));
  keys.set(signer.keyId, signer.publicKeyRaw);
  return [...keys].map(([keyId, publicKey]) => ({
    keyId,
    publicKey: Buffer.from(publicKey).toString("hex"),
  }));
}

function faultsOf(note: NoteRow, versions: readonly VersionRow[]): string[] {
  const faults = versions.flatMap((row) => columnFaults(`version_${row.version}`, row));
  return note.currentVersion === versions.length ? faults : [...faults, "version_count"];
}

function addendumFaults(row: AddendumRow): string[] {
  if (row.statement === null || row.statementHash === null) return [`addendum_${row.number}`];
  const { checksum, statement, statementHash } = row;
  return columnFaults(`addendum_${row.number}`, { checksum, statement, statementHash });
}

/** The columns beside a statement must say what it says, and its bytes must be the canonical ones. */
function columnFaults(
  name: string,
  row: Pick<VersionRow, "checksum" | "statement" | "statementHash">,
): string[] {
  const statement = parsedStatement(row.statement);
  const isObject = typeof statement === "object" && statement !== null;
  const contentHash = isObject && "contentHash" in statement ? statement.contentHash : undefined;
  const faults: string[] = [];
  if (contentHash !== row.checksum) faults.push(`${name}_checksum`);
  if (sha256Hex(row.statement) !== row.statementHash) faults.push(`${name}_statement_hash`);
  if (!isObject || !canonicalBytes(statement).equals(row.statement)) {
    faults.push(`${name}_statement_bytes`);
  }
  return faults;
}
