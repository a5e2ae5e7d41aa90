import type { Act } from "@/lib/access/act";
import { identityToken } from "../identity-token";
import { heldTokens, tokenKey } from "./known-identity-store";
import { identityCandidates } from "./name-candidates";

/** Where a text holds the full name or the MRN of a patient whose chart the actor may see; UTF-16 units. */
export type OwnPatientSpan = Readonly<{ start: number; end: number; category: "name" | "mrn" }>;

/**
 * Compares a short text with the names and numbers of the actor's own patients, by keyed tokens: nothing is opened, and a chart
 * of another team is neither found nor told of. No search, and no entry of the log.
 */
export async function findOwnPatientsIn(act: Act, text: string): Promise<OwnPatientSpan[]> {
  const { organizationId } = act.actor;
  const candidates = identityCandidates(text).map(({ start, end, field, value }) => ({
    span: { start, end, category: field === "mrn" ? "mrn" : "name" } as const,
    token: { field, token: identityToken(act.keyring, organizationId, field, value) },
  }));
  const held = await heldTokens(
    act,
    candidates.map(({ token }) => token),
  );
  return candidates.flatMap(({ span, token }) =>
    held.has(tokenKey(token.field, token.token)) ? [span] : [],
  );
}
