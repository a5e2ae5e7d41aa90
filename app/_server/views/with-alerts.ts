import "server-only";
import { openAlertWords } from "@/components/alerts/alerts-words";
import type { NavigationItemView } from "@/components/shell/shell-view";
import { isProvenoteError } from "@/lib/errors";
import { countLeaks } from "@/lib/llm/alerts/read-leaks";
import { currentPerson, readCaller } from "../caller";

/** Says beside the page of alerts how many wait; nothing to whom it is not for. */
export async function withAlerts(
  items: readonly NavigationItemView[],
  href: string,
): Promise<readonly NavigationItemView[]> {
  const { roles } = await currentPerson();
  // Somebody else's frame around "not for your role" asks for nothing, and is no refusal in the log.
  if (!roles.includes("administrator") && !roles.includes("compliance_officer")) return items;
  try {
    const alert = openAlertWords(await countLeaks(await readCaller()));
    if (alert === undefined) return items;
    return items.map((item) => (item.href === href ? { ...item, alert } : item));
  } catch (error) {
    // The page itself says what is the matter; its frame stays without the mark.
    if (isProvenoteError(error)) return items;
    throw error;
  }
}
