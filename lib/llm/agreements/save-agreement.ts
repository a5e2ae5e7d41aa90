import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import type { TypedFields } from "@/lib/phi/typed-words/typed-words.schema";
import { AGREEMENTS } from "../papers/paper-register";
import { loadPaper } from "../papers/paper-store";
import { savePaper, type GivenDocument } from "../papers/save-paper";
import { unknownPaper } from "../papers/unknown-paper";
import { saveAgreementSchema, type SaveAgreementInput } from "./agreement.schema";
import { insertAgreement } from "./agreement-store";

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
  const { id, documentSha256 } = await savePaper(
    caller,
    AGREEMENTS,
    { base64: saving.document, retry },
    (act, given) => saveAgreementIn(act, saving, given),
  );
  return { agreementId: id, documentSha256 };
}

async function saveAgreementIn(
  act: Act,
  { namesNoPatient, ...saving }: ReturnType<typeof saveAgreementSchema.parse>,
  given: GivenDocument,
): Promise<string> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit = await demand(act, "model.manage", clinic);
  const { kind } = AGREEMENTS;
  if (saving.renewsId !== null && (await loadPaper(act, kind, saving.renewsId)) === null) {
    throw unknownPaper(AGREEMENTS);
  }
  const stated = await checkTypedWordsIn(act, typedFieldsOf(saving), namesNoPatient);
  const id = await insertAgreement(permit, { ...saving, ...given });
  await act.record({
    type: "agreement.saved",
    action: "C",
    object: { kind, id },
    part: `agreement:${saving.kind}`,
    hashes: { document: given.documentSha256.toString("hex") },
    counts: {
      document_bytes: given.document.length,
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
