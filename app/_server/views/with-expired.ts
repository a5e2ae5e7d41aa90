import "server-only";
import { expiredWords } from "@/components/admin/paper-decisions";
import type { NavigationItemView } from "@/components/shell/shell-view";
import { readReminders } from "@/lib/llm/read-reminders";
import { markItem } from "./mark-item";

/** Says beside the page of agreements that one of them expired. */
export async function withExpired(
  items: readonly NavigationItemView[],
  href: string,
): Promise<readonly NavigationItemView[]> {
  return markItem(items, href, async (caller) => expiredWords(await readReminders(caller)));
}
