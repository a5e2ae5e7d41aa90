import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import { DETERMINATIONS } from "../papers/paper-register";
import { savePaper, type GivenDocument } from "../papers/save-paper";
import { insertDetermination } from "./determination-store";
import { saveDeterminationSchema, type SaveDeterminationInput } from "./determination.schema";

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
  const { id, documentSha256 } = await savePaper(
    caller,
    DETERMINATIONS,
    { base64: saving.document, retry },
    (act, given) => saveDeterminationIn(act, saving, given),
  );
  return { determinationId: id, documentSha256 };
}

async function saveDeterminationIn(
  act: Act,
  { namesNoPatient, ...saving }: ReturnType<typeof saveDeterminationSchema.parse>,
  given: GivenDocument,
): Promise<string> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit = await demand(act, "model.manage", clinic);
  const fields = {
    expert: ["professional", saving.expert],
    "document name": ["file_name", saving.documentName],
    scope: ["words", saving.terms.scope],
  } as const;
  const stated = await checkTypedWordsIn(act, fields, namesNoPatient);
  const id = await insertDetermination(permit, { ...saving, ...given });
  await act.record({
    type: "determination.saved",
    action: "C",
    object: { kind: DETERMINATIONS.kind, id },
    hashes: { document: given.documentSha256.toString("hex") },
    counts: {
      document_bytes: given.document.length,
      hosts: saving.terms.hosts.length,
      ...stated.counts,
    },
    basis: permit.basis,
  });
  return id;
}
