import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { MAX_TEXT_LENGTH } from "@/lib/patients/demographics.schema";
import { readPatientIfFiled } from "@/lib/patients/identity/read-patient";
import { assertWritableText } from "@/lib/patients/texts/assert-writable-text";
import type { Attestation } from "./attestation.schema";
import { composeAttestation } from "./attestation/compose-attestation";
import { checkedSpans, type CheckedSpan } from "./checked-spans";
import { deidentify, type DeidentifyOptions, type IdentifierCounts } from "./deidentify";
import { NO_PROPOSALS, proposeIdentifiers } from "./model/propose-identifiers";
import { readIdentityHints, type IdentityHints } from "./hints/identity-hints";
import { identifierMarkSchema } from "./identifier.schema";
import { readIdentityMap } from "./identity/identity-map";
import { valuesOfPatient, valuesOfStaff } from "./known-values";
import type { DeidPolicy } from "./policy/policy.schema";
import { readPolicyIn } from "./policy/read-policy";

export const checkTextSchema = z.object({
  text: z.string(),
  marks: z.array(identifierMarkSchema).max(2_000),
  /** `rules` answers at once, while somebody types; `full` asks the classifier too, on the pause. */
  depth: z.enum(["rules", "full"]).default("full"),
  /** The text's id in the paste box: once it is filed, its chart's values and placeholders count too. */
  documentId: z.uuid().optional(),
});

export type TextCheck = {
  readonly depth: "rules" | "full";
  readonly spans: readonly CheckedSpan[];
  readonly counts: IdentifierCounts;
  /** The independent second look at the text without its identifiers: `found` means drafting would stop. */
  readonly secondCheck: "clear" | "found";
  readonly hints: IdentityHints;
  /** Null while only the rules have run. */
  readonly attestation: Attestation | null;
};

/**
 * Checks a text as it is typed: what is identifying, who found it, what a model would see instead, what stays,
 * and whom the text is about. Nothing is stored and nothing goes to a model outside this server.
 */
export async function checkText(
  caller: Caller,
  input: z.input<typeof checkTextSchema>,
): Promise<TextCheck> {
  const { text, marks, depth, documentId } = checkTextSchema.parse(input);
  assertWritableText(text, MAX_TEXT_LENGTH);
  const known = await withActor(caller, async (act) => {
    await demand(act, "text.write", { kind: "organization", id: act.actor.organizationId });
    return knowledgeFor(act, documentId);
  });
  const { spans: proposals, model } =
    depth === "full" ? await proposeIdentifiers(text) : NO_PROPOSALS;
  const options = { ...known, marks, proposals, isStrict: depth === "full" && model === null };
  const result = deidentify(text, options);
  const attestation =
    depth === "rules"
      ? null
      : composeAttestation(result, { policyVersion: known.policy.version, model });
  const shared = { depth, counts: result.counts, hints: readIdentityHints(text), attestation };
  return {
    ...shared,
    spans: checkedSpans(text, result, options),
    secondCheck: result.ok ? "clear" : "found",
  };
}

/** What is known before the text is read. A text that is not saved yet, or is somebody else's, adds nothing. */
async function knowledgeFor(
  act: Act,
  documentId: string | undefined,
): Promise<Pick<DeidentifyOptions, "knownValues" | "map"> & { policy: DeidPolicy }> {
  const policy = await readPolicyIn(act);
  const staff = await valuesOfStaff(act);
  const where = { id: documentId ?? "", authorId: act.actor.membershipId };
  if (documentId === undefined || (await act.tx.client.sourceDocument.count({ where })) === 0) {
    return { knownValues: staff, policy };
  }
  const permit = await demand(act, "document.read", { kind: "document", id: documentId });
  const patient = await readPatientIfFiled(permit);
  const own = patient === null ? [] : valuesOfPatient(patient.demographics);
  return { knownValues: [...own, ...staff], map: await readIdentityMap(permit), policy };
}
