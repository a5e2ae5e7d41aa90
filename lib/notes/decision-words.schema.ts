import { OVERRIDE_REASONS } from "@/lib/safety/cards/override.schema";
import type { AttentionItem } from "./note-content.schema";

// Where pages, paper and copies take their words from, so that the three say the same of a decision.

export type DecidedItem = AttentionItem & { decision: NonNullable<AttentionItem["decision"]> };

/** What stands over the decisions, on a page and in a copy. */
export const DECIDED_HEADING = "Decided before signing";

/** Items that somebody set aside or kept with a reason: what a later reader has to know of them. */
export function decidedWithReasons(items: readonly AttentionItem[]): readonly DecidedItem[] {
  return items.filter(
    (item): item is DecidedItem =>
      item.decision !== undefined &&
      (item.decision.reasonCode !== undefined || item.decision.reason !== ""),
  );
}

/** What was decided, for the folded line: the words of the button that was pressed. */
export function decisionWords(item: AttentionItem): string {
  const { decision } = item;
  if (!decision) return "";
  const choice = item.choices.find(({ action }) => action === decision.action);
  if (decision.action === "edit") return "Edited";
  if (decision.action === "override") return `Overridden: ${overrideWords(decision)}`;
  const words = (choice?.label ?? decision.action).replace(/, with a reason$/, "");
  return decision.reason ? `${words}: “${decision.reason}”` : words;
}

/** "Already monitored", with the clinician's own words behind it where there are any. */
export function overrideWords({
  reasonCode,
  reason,
}: Pick<NonNullable<AttentionItem["decision"]>, "reasonCode" | "reason">): string {
  const words = reason === "" ? "" : `“${reason}”`;
  if (reasonCode === "other" || reasonCode === undefined) return words;
  const display = OVERRIDE_REASONS.find(({ code }) => code === reasonCode)?.display ?? reasonCode;
  return words === "" ? display : `${display}, ${words}`;
}
