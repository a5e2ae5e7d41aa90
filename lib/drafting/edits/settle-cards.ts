import type { AttentionItem } from "@/lib/notes/note-content.schema";
import type { WrittenLook } from "@/lib/notes/written-look";
import { keysOf, type WrittenCard } from "./written-card";

const MOST_ITEMS = 260;
const RANK: Readonly<Record<AttentionItem["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};

/** What written words raise, cause by cause, and how several of them are told in one card. */
export type Raised = Readonly<{
  /** One cause each. */
  single: readonly WrittenCard[];
  /** The cards for some of `single`, by the same order: one row that warns of three pairs is read once. */
  group: (left: readonly WrittenCard[]) => readonly WrittenCard[];
}>;

const isGraver = (card: WrittenCard, item: AttentionItem): boolean =>
  RANK[card.severity] < RANK[item.severity];

/** Whether an item is about this cause and no less grave: then it is not told a second time. */
function covers(item: AttentionItem, card: WrittenCard): boolean {
  const [key = ""] = keysOf(card);
  return keysOf(item).includes(key) && !isGraver(card, item);
}

function opened(item: AttentionItem): AttentionItem {
  const open = { ...item };
  delete open.decision;
  return open;
}

/** "Edited" stands only while no written words say the same again; every other decision is a person's word. */
function isBorneOut(item: AttentionItem, { single }: Raised): boolean {
  return item.decision?.action !== "edit" || !single.some((card) => covers(item, card));
}

/**
 * As many as a note holds. What is open goes before what was decided, the gravest first: else somebody could fill a note with
 * decided cards and sign past the next one.
 */
function mostTelling(items: readonly AttentionItem[]): readonly AttentionItem[] {
  if (items.length <= MOST_ITEMS) return items;
  const rank = ({ decision, severity }: AttentionItem): number =>
    decision === undefined ? RANK[severity] : RANK.info + 1;
  return [...items].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ITEMS);
}

type Kept = Readonly<{ item: AttentionItem; isReopened: boolean }>;

/** Items that stay as they are, or open again. Open cards of written words are made anew from what stands now. */
function keep(items: readonly AttentionItem[], raised: Raised): readonly Kept[] {
  return items.flatMap((item) => {
    const isWritten = item.raisedBy === "written";
    const stands = raised.single.some((card) => covers(item, card));
    if (isWritten && (item.decision === undefined || !stands)) return [];
    const isReopened = !isBorneOut(item, raised);
    return [{ item: isReopened ? opened(item) : item, isReopened }];
  });
}

/**
 * The things to decide once the words that people wrote were looked at. Drafted items stay; one decided by an edit whose
 * words still say the same is open again. A card of written words that is open is told as they stand now, an overridden one
 * stays while its cause stands and is no less grave, and what stands in no words any more is withdrawn. What an item tells
 * already, open or decided, is not told twice. Pure.
 */
export function settleCards(
  items: readonly AttentionItem[],
  raised: Raised,
  newId: () => string,
): WrittenLook {
  const kept = keep(items, raised);
  const left = raised.single.filter((card) => !kept.some(({ item }) => covers(item, card)));
  const before = items.filter(
    (item) => item.raisedBy === "written" && !kept.some((one) => one.item.id === item.id),
  );
  const used = new Set<string>();
  const cards = raised.group(left).map((card): AttentionItem => {
    const keys = keysOf(card);
    const same = before.find(
      (item) =>
        item.decision === undefined &&
        !used.has(item.id) &&
        keysOf(item).some((key) => keys.includes(key)),
    );
    if (same !== undefined) used.add(same.id);
    return { ...card, id: same?.id ?? newId(), raisedBy: "written" };
  });
  return {
    attention: mostTelling([...kept.map(({ item }) => item), ...cards]),
    raised: cards.length - used.size,
    withdrawn: before.length - used.size,
    reopened: kept.filter(({ isReopened }) => isReopened).map(({ item }) => item),
  };
}
