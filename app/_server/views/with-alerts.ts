import "server-only";
import { openAlertWords } from "@/components/alerts/alerts-words";
import type { NavigationItemView } from "@/components/shell/shell-view";
import { countLeaks } from "@/lib/llm/alerts/read-leaks";
import { markItem } from "./mark-item";

/** Says beside the page of alerts how many wait. */
export async function withAlerts(
  items: readonly NavigationItemView[],
  href: string,
): Promise<readonly NavigationItemView[]> {
  return markItem(items, href, async (caller) => openAlertWords(await countLeaks(caller)));
}
