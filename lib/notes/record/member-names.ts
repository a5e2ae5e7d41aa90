import type { Act } from "@/lib/access/act";
import { displayName } from "@/lib/patients/identity/display-name";

/** Names as they stand under notes, by membership id: "A. Lindqvist, MD". */
export async function namesOfMembers(
  act: Act,
  ids: readonly string[],
): Promise<Record<string, string>> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return {};
  const rows = await act.tx.client.$queryRaw<
    { id: string; family_name: string; given_name: string; title: string }[]
  >`SELECT m.id, p.family_name, p.given_name, m.title FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.id = ANY (${unique}::uuid[])`;
  return Object.fromEntries(rows.map((row) => [row.id, displayName(row)]));
}

export async function nameOfMember(act: Act, id: string): Promise<string> {
  return (await namesOfMembers(act, [id]))[id] ?? "Unknown";
}
