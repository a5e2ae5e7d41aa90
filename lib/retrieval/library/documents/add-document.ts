import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sha256 } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import type { TypedFields } from "@/lib/phi/typed-words/typed-words.schema";
import { addDocumentSchema, MOST_FILE_BYTES, type AddDocumentInput } from "./document.schema";
import { insertDocument, loadDocument } from "./document-store";
import { requestIndexingIn } from "./request-indexing";

/**
 * Brings a document into the organization's library. The file is sealed, and a job reads it: nothing of it can be found
 * before it was read, checked for identifiers and indexed. One that replaces another is its next version; the other
 * stays until somebody archives it, so that the library is never without both.
 * @throws ProvenoteError `library.file_too_large` (413) · `library.unknown` (404: the one it replaces) ·
 *   `phi.typed_identifiers` (422).
 */
export async function addDocument(
  caller: Caller,
  input: AddDocumentInput,
  retry: Retry | null = null,
): Promise<{ documentId: string }> {
  const { file, namesNoPatient, ...adding } = addDocumentSchema.parse(input);
  const bytes = Buffer.from(file, "base64");
  if (bytes.length > MOST_FILE_BYTES) {
    throw new ProvenoteError(
      "too_large",
      "library.file_too_large",
      "The file is larger than 10 MB. Nothing was added.",
    );
  }
  return withActor(caller, async (act) => {
    const { id } = await once(act, retry, () => addDocumentIn(act, adding, bytes, namesNoPatient));
    return { documentId: id };
  });
}

async function addDocumentIn(
  act: Act,
  adding: Omit<ReturnType<typeof addDocumentSchema.parse>, "file" | "namesNoPatient">,
  bytes: Buffer,
  namesNoPatient: boolean | undefined,
): Promise<string> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit = await demand(act, "library.manage", clinic);
  const replaced = adding.replacesId === null ? null : await loadDocument(act, adding.replacesId);
  if (adding.replacesId !== null && replaced === null) throw unknownDocument();
  const stated = await checkTypedWordsIn(act, typedFieldsOf(adding), namesNoPatient);
  const fileSha256 = sha256(bytes);
  const version = (replaced?.version ?? 0) + 1;
  const document = { ...adding, version, fileSha256, fileBytes: bytes.length };
  const id = await insertDocument(permit, document, bytes);
  await act.record({
    type: "library.document_added",
    action: "C",
    object: { kind: "library_document", id, version },
    part: `library:${adding.kind}`,
    hashes: { file: fileSha256.toString("hex") },
    counts: { file_bytes: bytes.length, ...stated.counts },
    basis: permit.basis,
  });
  await requestIndexingIn(act);
  return id;
}

function typedFieldsOf({
  title,
  publisher,
  fileName,
}: Pick<AddDocumentInput, "title" | "publisher" | "fileName">): TypedFields {
  return {
    title: ["title", title],
    publisher: ["organization", publisher],
    "file name": ["file_name", fileName],
  };
}

export function unknownDocument(): ProvenoteError {
  return new ProvenoteError("not_found", "library.unknown", "There is no such document.");
}
