import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sha256 } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import type { TypedFields } from "@/lib/phi/typed-words/typed-words.schema";
import { saveAgreementSchema, type SaveAgreementInput } from "./agreement.schema";
import { insertAgreement, loadAgreement } from "./agreement-store";

const MOST_BYTES = 10_000_000;

/**
 * Enters an agreement with its signed document, which is sealed and never changed. It opens nothing until a compliance
 * officer has confirmed the document. A renewal is an agreement of its own that names the one before.
 * @returns its id and the document's SHA-256, hex.
 * @throws ProvenoteError `agreement.document_too_large` (413) · `agreement.unknown` (404, the one that is renewed) ·
 *   `phi.typed_identifiers` (422).
 */
export async function saveAgreement(
  caller: Caller,
  input: SaveAgreementInput,
  retry: Retry | null = null,
): Promise<{ agreementId: string; documentSha256: string }> {
  const saving = saveAgreementSchema.parse(input);
  const document = Buffer.from(saving.document, "base64");
  if (document.length > MOST_BYTES) {
    throw new ProvenoteError(
      "too_large",
      "agreement.document_too_large",
      "The document is larger than 10 MB. Nothing was saved.",
    );
  }
  return withActor(caller, async (act) => {
    const { id } = await once(act, retry, () => saveAgreementIn(act, saving, document));
    const saved = await loadAgreement(act, id);
    if (saved === null) throw unknownAgreement();
    return { agreementId: id, documentSha256: saved.documentSha256 };
  });
}

async function saveAgreementIn(
  act: Act,
  { namesNoPatient, ...saving }: ReturnType<typeof saveAgreementSchema.parse>,
  document: Buffer,
): Promise<string> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit = await demand(act, "model.manage", clinic);
  if (saving.renewsId !== null && (await loadAgreement(act, saving.renewsId)) === null) {
    throw unknownAgreement();
  }
  const stated = await checkTypedWordsIn(act, typedFieldsOf(saving), namesNoPatient);
  const documentSha256 = sha256(document);
  const id = await insertAgreement(permit, { ...saving, document, documentSha256 });
  await act.record({
    type: "agreement.saved",
    action: "C",
    object: { kind: "vendor_agreement", id },
    part: `agreement:${saving.kind}`,
    hashes: { document: documentSha256.toString("hex") },
    counts: {
      document_bytes: document.length,
      renews: saving.renewsId === null ? 0 : 1,
      ...stated.counts,
    },
    basis: permit.basis,
  });
  return id;
}

function typedFieldsOf({ vendor, documentName, terms }: SaveAgreementInput): TypedFields {
  return {
    vendor: ["organization", vendor],
    "document name": ["file_name", documentName],
    region: ["title", terms.region ?? ""],
    note: ["words", terms.note ?? ""],
  };
}

export function unknownAgreement(): ProvenoteError {
  return new ProvenoteError("not_found", "agreement.unknown", "There is no such agreement.");
}
