import "server-only";
import type { NavigationItemView } from "@/components/shell/shell-view";
import type { Caller } from "@/lib/access/runtime";
import { isProvenoteError } from "@/lib/errors";
import { currentPerson, readCaller } from "../caller";

/**
 * Puts a few words beside one item of an office's navigation; nothing for whom they are not.
 * @param read the words, or undefined where there is nothing to say.
 */
export async function markItem(
  items: readonly NavigationItemView[],
  href: string,
  read: (caller: Caller) => Promise<NavigationItemView["alert"]>,
): Promise<readonly NavigationItemView[]> {
  const { roles } = await currentPerson();
  // Somebody else's frame around "not for your role" asks for nothing, and is no refusal in the log.
  if (!roles.includes("administrator") && !roles.includes("compliance_officer")) return items;
  try {
    const alert = await read(await readCaller());
    if (alert === undefined) return items;
    return items.map((item) => (item.href === href ? { ...item, alert } : item));
  } catch (error) {
    // The page itself says what is the matter; its frame stays without the mark.
    if (isProvenoteError(error)) return items;
    throw error;
  }
}
