import { INDICATOR_RANK, type KeyedCard } from "./card.schema";
import type { Override } from "./override.schema";

export type ChosenCards = Readonly<{
  /** At most three, gravest first. */
  shown: readonly KeyedCard[];
  /** The rest, to be opened by hand. */
  folded: readonly KeyedCard[];
  /** "and 4 more, 1 critical"; empty when nothing is folded. */
  more: string;
  /** Set aside by a person with a reason: not shown, but counted. */
  overridden: readonly KeyedCard[];
}>;

const SHOWN = 3;

/** Decided for this cause, at this weight or a graver one. */
function isDecided({ key, card }: KeyedCard, decided: readonly Override[]): boolean {
  return decided.some(
    ({ cardKey, indicator }) =>
      cardKey === key &&
      (indicator === undefined || INDICATOR_RANK[indicator] <= INDICATOR_RANK[card.indicator]),
  );
}

function foldedWords(folded: readonly KeyedCard[]): string {
  if (folded.length === 0) return "";
  const critical = folded.filter(({ card }) => card.indicator === "critical").length;
  return `and ${folded.length} more${critical > 0 ? `, ${critical} critical` : ""}`;
}

/**
 * Chooses what is shown first: three cards at most, one for each cause, none that a person has set aside
 * for the same cause. Nothing is dropped: what is folded or set aside comes back beside it.
 */
export function chooseCards(
  cards: readonly KeyedCard[],
  decided: readonly Override[],
): ChosenCards {
  const byKey = new Map<string, KeyedCard>();
  for (const one of cards) {
    const before = byKey.get(one.key);
    const isGraver =
      before === undefined ||
      INDICATOR_RANK[one.card.indicator] < INDICATOR_RANK[before.card.indicator];
    if (isGraver) byKey.set(one.key, one);
  }
  const distinct = [...byKey.values()].sort(
    (a, b) => INDICATOR_RANK[a.card.indicator] - INDICATOR_RANK[b.card.indicator],
  );
  const open = distinct.filter((one) => !isDecided(one, decided));
  const folded = open.slice(SHOWN);
  return {
    shown: open.slice(0, SHOWN),
    folded,
    more: foldedWords(folded),
    overridden: distinct.filter((one) => isDecided(one, decided)),
  };
}
