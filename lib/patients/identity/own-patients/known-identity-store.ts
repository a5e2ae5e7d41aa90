import type { Act } from "@/lib/access/act";
import type { IdentityToken } from "../identity-token";

/**
 * Which of these tokens stand for a patient that the actor may see; nobody learns of others. Said here and not left to row-level
 * security, which shows a coordinator every token of the clinic for the search that is an entry of the log.
 */
export async function heldTokens(
  act: Act,
  tokens: readonly IdentityToken[],
): Promise<ReadonlySet<string>> {
  if (tokens.length === 0) return new Set();
  const fields = [...new Set(tokens.map(({ field }) => field))];
  const wanted = tokens.map(({ token }) => Buffer.from(token));
  const rows = await act.tx.client.$queryRaw<{ field: string; token: Uint8Array }[]>`
    SELECT DISTINCT field, token FROM blind_index
     WHERE organization_id = ${act.actor.organizationId}::uuid AND field = ANY (${fields}) AND token = ANY (${wanted})
       AND row_id IN (SELECT actor_subjects())`;
  return new Set(rows.map(({ field, token }) => tokenKey(field, token)));
}

export function tokenKey(field: string, token: Uint8Array): string {
  return `${field}:${Buffer.from(token).toString("base64")}`;
}
