import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardIndicator, KeyedCard } from "./card.schema";
import { chooseCards } from "./choose-cards";
import type { Override } from "./override.schema";

const UUID = "0b9c1f6e-3c8b-4d8e-9c53-7f0f2f3a1b2c";

function card(key: string, indicator: CardIndicator = "warning", summary = key): KeyedCard {
  return {
    key,
    card: {
      uuid: UUID,
      summary,
      detail: "",
      indicator,
      source: { label: "Rules" },
      overrideReasons: [],
    },
  };
}

function override(cardKey: string, indicator?: CardIndicator): Override {
  return {
    cardKey,
    reasonCode: "already_monitored",
    by: UUID,
    at: "2031-05-04T10:00:00Z",
    ...(indicator ? { indicator } : {}),
  };
}
const keys = (cards: readonly KeyedCard[]): string[] => cards.map(({ key }) => key);

describe("chooseCards", () => {
  it("shows three, the gravest first, and folds the rest", () => {
    const chosen = chooseCards(
      [card("a", "info"), card("b"), card("c", "critical"), card("d"), card("e", "critical")],
      [],
    );
    expect(keys(chosen.shown)).toEqual(["c", "e", "b"]);
    expect(keys(chosen.folded)).toEqual(["d", "a"]);
    expect(chosen.more).toBe("and 2 more");
  });

  it("says how many of the folded are critical", () => {
    const chosen = chooseCards(
      ["a", "b", "c", "d"].map((key) => card(key, "critical")),
      [],
    );
    expect(chosen.more).toBe("and 1 more, 1 critical");
  });

  it.each([0, 1, 3])("folds nothing of %d", (count) => {
    const cards = ["a", "b", "c"].slice(0, count).map((key) => card(key));
    const chosen = chooseCards(cards, []);
    expect(chosen.shown).toHaveLength(count);
    expect(chosen).toMatchObject({ folded: [], more: "" });
  });

  it("shows one card a cause, the gravest", () => {
    const chosen = chooseCards([card("a", "info"), card("a", "critical"), card("a")], []);
    expect(chosen.shown).toEqual([card("a", "critical")]);
  });

  it("shows no card again that was set aside for its cause, however it is worded now", () => {
    const chosen = chooseCards([card("a", "warning", "New words"), card("b")], [override("a")]);
    expect(keys(chosen.shown)).toEqual(["b"]);
    expect(keys(chosen.overridden)).toEqual(["a"]);
  });

  it("does not let a decision of another cause hide a card", () => {
    const chosen = chooseCards([card("a")], [override("b"), override("aa")]);
    expect(keys(chosen.shown)).toEqual(["a"]);
    expect(chosen.overridden).toEqual([]);
  });

  it.each([
    ["warning", "critical", true],
    ["info", "warning", true],
    ["critical", "critical", false],
    ["critical", "warning", false],
    ["warning", "warning", false],
  ] as const)("after an override of a %s a %s card is shown: %s", (seen, now, isShown) => {
    const chosen = chooseCards([card("a", now)], [override("a", seen)]);
    expect(chosen.shown).toHaveLength(isShown ? 1 : 0);
  });

  it("makes room for the next card where one is set aside", () => {
    const cards = ["a", "b", "c", "d"].map((key) => card(key));
    expect(keys(chooseCards(cards, [override("b")]).shown)).toEqual(["a", "c", "d"]);
  });

  it("loses no cause and shows none twice", () => {
    const any = fc.record({
      key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      indicator: fc.constantFrom("info", "warning", "critical" as const),
    });
    fc.assert(
      fc.property(fc.array(any), fc.array(fc.constantFrom("a", "b", "c", "z")), (list, decided) => {
        const cards = list.map(({ key, indicator }) => card(key, indicator as CardIndicator));
        const { shown, folded, overridden } = chooseCards(
          cards,
          decided.map((key) => override(key)),
        );
        const all = [...keys(shown), ...keys(folded), ...keys(overridden)];
        expect(new Set(all)).toEqual(new Set(keys(cards)));
        expect(new Set(all).size).toBe(all.length);
        expect(shown.length).toBeLessThanOrEqual(3);
        if (folded.length > 0) expect(shown).toHaveLength(3);
        expect(keys(shown).some((key) => decided.includes(key as "a"))).toBe(false);
      }),
    );
  });
});
