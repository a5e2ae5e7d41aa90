import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlausibility } from "../plausibility/check-plausibility";
import { findPresentationFlags } from "../presentations/find-presentation-flags";
import type { CardContent, CardFinding } from "./card-content";
import { cardSchema } from "./card.schema";
import { composeCards } from "./compose-cards";

/** The same id for the same key, as the caller may wish. */
function idOf(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function other(change: Partial<CardContent>): CardFinding {
  return {
    from: "other",
    finding: {
      cause: "a",
      indicator: "info",
      summary: "Something to look at",
      detail: "",
      source: { label: "Rules" },
      ...change,
    },
  };
}

describe("composeCards", () => {
  it("makes cards of every check, in the shape of CDS Hooks", () => {
    const flags = findPresentationFlags({
      statements: [
        { id: "s", text: "chest pain, passed out, may have a fever", polarity: "present" },
      ],
    });
    const cards = composeCards(
      [
        other({ cause: "interaction:ibuprofen+warfarin", indicator: "warning" }),
        ...checkPlausibility({ source: "my right knee", note: "Left knee." }).map(
          (finding) => ({ from: "plausibility", finding, sentenceId: "sentence-1" }) as const,
        ),
        ...flags.present.map((finding) => ({ from: "red_flag", finding }) as const),
      ],
      idOf,
    );
    expect(cards.length).toBeGreaterThanOrEqual(4);
    for (const { card } of cards) expect(cardSchema.parse(card)).toEqual(card);
    expect(cards.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        "laterality:sentence-1:left knee",
        "red_flag:syncope",
        "interaction:ibuprofen+warfarin",
      ]),
    );
  });

  it("puts critical before warning before info, and keeps the order within", () => {
    const cards = composeCards(
      [
        other({ cause: "i", indicator: "info" }),
        other({ cause: "w1", indicator: "warning" }),
        other({ cause: "c", indicator: "critical" }),
        other({ cause: "w2", indicator: "warning" }),
      ],
      idOf,
    );
    expect(cards.map(({ key }) => key)).toEqual(["c", "w1", "w2", "i"]);
  });

  it("makes one card of one cause: the gravest speaks, the rest is told behind it", () => {
    const cards = composeCards(
      [
        other({ summary: "Mild words", detail: "First.", source: { label: "One" } }),
        other({
          summary: "Grave words",
          detail: "Second.",
          source: { label: "Two" },
          indicator: "critical",
        }),
      ],
      idOf,
    );
    expect(cards).toHaveLength(1);
    expect(cards[0]?.card).toMatchObject({
      summary: "Grave words",
      detail: "Second. First.",
      indicator: "critical",
      source: { label: "Two; One" },
    });
  });

  it("keys a sentence by what is wrong in it, not by where or how it is worded", () => {
    const keyOf = (source: string, note: string): string[] =>
      composeCards(
        checkPlausibility({ source, note }).map(
          (finding) => ({ from: "plausibility", finding, sentenceId: "s" }) as const,
        ),
        idOf,
      ).map(({ key }) => key);
    expect(keyOf("no fever", "Reports fever.")).toEqual(keyOf("denies fever", "He says: fever."));
    expect(keyOf("no fever", "Reports fever.")).not.toEqual(keyOf("fever", "No fever."));
  });

  it("tells a flag in doubt as a warning", () => {
    const { present } = findPresentationFlags({
      statements: [{ id: "s", text: "possible stridor", polarity: "present" }],
    });
    const cards = composeCards(
      present.map((finding) => ({ from: "red_flag", finding }) as const),
      idOf,
    );
    expect(cards[0]?.card).toMatchObject({ indicator: "warning" });
    expect(cards[0]?.card.summary).toContain("in doubt");
  });

  it("names a source for every card and offers every reason", () => {
    const [one] = composeCards([other({})], idOf);
    expect(one?.card.source.label).toBe("Rules");
    expect(one?.card.overrideReasons.length).toBeGreaterThan(5);
    expect(one?.card.selectionBehavior).toBeUndefined();
  });

  it("makes nothing of nothing", () => {
    expect(composeCards([], idOf)).toEqual([]);
  });

  it("fits any words into a card, cut at a word where it can be", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 });
    const visible = words.filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(visible, words, (summary, detail) => {
        const [one] = composeCards([other({ summary, detail })], idOf);
        expect(cardSchema.safeParse(one?.card).success).toBe(true);
        expect(one?.card.summary.isWellFormed()).toBe(summary.isWellFormed());
      }),
    );
    const [long] = composeCards([other({ summary: "palpitation ".repeat(30) })], idOf);
    expect(long?.card.summary).toMatch(/palpitation…$/);
  });
});
