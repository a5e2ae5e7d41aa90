import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sha256 } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import { insertDetermination, loadDetermination } from "./determination-store";
import { saveDeterminationSchema, type SaveDeterminationInput } from "./determination.schema";

const MOST_BYTES = 10_000_000;

/**
 * Enters an expert's determination with its signed report, which is sealed and never changed. It opens nothing until a
 * compliance officer, who did not enter it, has confirmed the report.
 * @returns its id and the report's SHA-256, hex.
 * @throws ProvenoteError `determination.document_too_large` (413) · `phi.typed_identifiers` (422).
 */
export async function saveDetermination(
  caller: Caller,
  input: SaveDeterminationInput,
  retry: Retry | null = null,
): Promise<{ determinationId: string; documentSha256: string }> {
  const saving = saveDeterminationSchema.parse(input);
  const document = Buffer.from(saving.document, "base64");
  if (document.length > MOST_BYTES) {
    throw new ProvenoteError(
      "too_large",
      "determination.document_too_large",
      "The report is larger than 10 MB. Nothing was saved.",
    );
  }
  return withActor(caller, async (act) => {
    const { id } = await once(act, retry, () => saveDeterminationIn(act, saving, document));
    const saved = await loadDetermination(act, id);
    if (saved === null) throw unknownDetermination();
    return { determinationId: id, documentSha256: saved.documentSha256 };
  });
}

async function saveDeterminationIn(
  act: Act,
  { namesNoPatient, ...saving }: ReturnType<typeof saveDeterminationSchema.parse>,
  document: Buffer,
): Promise<string> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit = await demand(act, "model.manage", clinic);
  const fields = {
    expert: ["professional", saving.expert],
    "document name": ["file_name", saving.documentName],
    scope: ["words", saving.terms.scope],
  } as const;
  const stated = await checkTypedWordsIn(act, fields, namesNoPatient);
  const documentSha256 = sha256(document);
  const id = await insertDetermination(permit, { ...saving, document, documentSha256 });
  await act.record({
    type: "determination.saved",
    action: "C",
    object: { kind: "expert_determination", id },
    hashes: { document: documentSha256.toString("hex") },
    counts: { document_bytes: document.length, hosts: saving.terms.hosts.length, ...stated.counts },
    basis: permit.basis,
  });
  return id;
}

export function unknownDetermination(): ProvenoteError {
  return new ProvenoteError(
    "not_found",
    "determination.unknown",
    "There is no such determination of an expert.",
  );
}
