import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { MAX_TEXT_LENGTH } from "@/lib/patients/demographics.schema";
import { readPatientIfFiled } from "@/lib/patients/identity/read-patient";
import { assertWritableText } from "@/lib/patients/texts/assert-writable-text";
import { applyPlaceholders } from "./apply-placeholders";
import type { Attestation, DetectorFamily } from "./attestation.schema";
import { composeAttestation } from "./attestation/compose-attestation";
import { detectorOf } from "./attestation/detector-of";
import { deidentify, type DeidentifyOptions, type IdentifierCounts } from "./deidentify";
import { detectUnderPolicy } from "./detect-identifiers";
import { NO_PROPOSALS, proposeIdentifiers } from "./model/propose-identifiers";
import { readIdentityHints, type IdentityHints } from "./hints/identity-hints";
import { identifierMarkSchema, type IdentifierSpan } from "./identifier.schema";
import { readIdentityMap } from "./identity/identity-map";
import { valuesOfPatient, valuesOfStaff } from "./known-values";
import { EMPTY_PLACEHOLDER_MAP } from "./placeholder-map";
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

/** An identifier, who found it, and what a model would see in its place. */
type CheckedSpan = IdentifierSpan & {
  readonly placeholder: string;
  readonly detector: DetectorFamily;
};

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

/** What stands for an identifier that only the second look found: it is still in the text. */
const NOT_REPLACED = "[?]";

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
  if (!result.ok) {
    const spans = [...withPlaceholders(text, options), ...result.findings.map(asFinding)];
    return { ...shared, spans, secondCheck: "found" };
  }
  const spans = result.spans.map((span, index) =>
    asChecked(span, result.replacements[index]?.placeholder ?? ""),
  );
  return { ...shared, spans, secondCheck: "clear" };
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

/** The identifiers of a text that is blocked, with the placeholders they would have had. */
function withPlaceholders(text: string, options: DeidentifyOptions): CheckedSpan[] {
  const { spans, generalised } = detectUnderPolicy(text, options);
  const map = options.map ?? EMPTY_PLACEHOLDER_MAP;
  const { replacements } = applyPlaceholders(text, spans, map, generalised);
  return spans.map((span, index) => asChecked(span, replacements[index]?.placeholder ?? ""));
}

function asChecked(span: IdentifierSpan, placeholder: string): CheckedSpan {
  return { ...span, placeholder, detector: detectorOf(span.reason) };
}

function asFinding(finding: Pick<IdentifierSpan, "start" | "end" | "category">): CheckedSpan {
  const { start, end, category } = finding;
  return asChecked({ start, end, category, score: 0.5, reason: "second check" }, NOT_REPLACED);
}
