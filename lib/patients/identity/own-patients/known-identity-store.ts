import type { Act } from "@/lib/access/act";
import type { IdentityToken } from "../identity-token";

/** Which of these tokens stand for a patient that the actor may see: row-level security decides, so nobody learns of others. */
export async function heldTokens(
  act: Act,
  tokens: readonly IdentityToken[],
): Promise<ReadonlySet<string>> {
  if (tokens.length === 0) return new Set();
  const rows = await act.tx.client.blindIndex.findMany({
    where: {
      organizationId: act.actor.organizationId,
      field: { in: [...new Set(tokens.map(({ field }) => field))] },
      token: { in: tokens.map(({ token }) => Buffer.from(token)) },
    },
    select: { field: true, token: true },
  });
  return new Set(rows.map(({ field, token }) => tokenKey(field, token)));
}

export function tokenKey(field: string, token: Uint8Array): string {
  return `${field}:${Buffer.from(token).toString("base64")}`;
}
