import type { AttentionItem } from "@/lib/notes/note-content.schema";

/** Most open items shown before "and N more". */
const SHOWN_ITEMS = 3;

const RANK: Readonly<Record<AttentionItem["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};

/** An item with the number it wears in the list and beside its sentences; decided items keep theirs. */
export type NumberedItem = Readonly<{ number: number; item: AttentionItem }>;

/** Worst first; items of one severity stay in the order they were found. */
export function orderItems(items: readonly AttentionItem[]): readonly NumberedItem[] {
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => RANK[a.item.severity] - RANK[b.item.severity] || a.index - b.index)
    .map(({ item }, index) => ({ number: index + 1, item }));
}

/** Items that still wait for a decision. */
export function openItems(ordered: readonly NumberedItem[]): readonly NumberedItem[] {
  return ordered.filter(({ item }) => item.decision === undefined);
}

/** The items to show: decided ones folded in their place, at most three open ones unless all are asked for. */
export function shownItems(
  ordered: readonly NumberedItem[],
  showsAll: boolean,
): Readonly<{ shown: readonly NumberedItem[]; more: number }> {
  const open = openItems(ordered);
  if (showsAll || open.length <= SHOWN_ITEMS) return { shown: ordered, more: 0 };
  const visible = new Set(open.slice(0, SHOWN_ITEMS).map(({ item }) => item.id));
  return {
    shown: ordered.filter(({ item }) => item.decision !== undefined || visible.has(item.id)),
    more: open.length - SHOWN_ITEMS,
  };
}

/** The open item after the current one, from the top again at the end; null when all are decided. */
export function nextOpenItem(
  ordered: readonly NumberedItem[],
  currentId: string | null,
): NumberedItem | null {
  const open = openItems(ordered);
  const current = ordered.find(({ item }) => item.id === currentId)?.number ?? 0;
  return open.find(({ number }) => number > current) ?? open[0] ?? null;
}

/** "3 things need your eyes", "All 3 decided", "Nothing needs a decision". */
export function attentionTitle(ordered: readonly NumberedItem[]): string {
  const open = openItems(ordered).length;
  if (open > 0) return open === 1 ? "1 thing needs your eyes" : `${open} things need your eyes`;
  if (ordered.length === 0) return "Nothing needs a decision";
  return ordered.length === 1 ? "The 1 thing is decided" : `All ${ordered.length} decided`;
}
