import { describe, expect, it } from "vitest";
import type { AttentionItem } from "@/lib/notes/note-content.schema";
import { cardSchema } from "@/lib/safety/cards/card.schema";
import { cardsOf } from "./cards-of";

const BY = "6f1c1f5e-57a5-4b53-8a6d-3c3a9f2a1b10";
let last = 0;

function item(change: Partial<AttentionItem> = {}): AttentionItem {
  last += 1;
  return {
    id: `6f1c1f5e-57a5-4b53-8a6d-${String(last).padStart(12, "0")}`,
    kind: "drug_interaction",
    severity: "warning",
    title: "Lisinopril and ibuprofen are both on the list",
    detail: "Kidney failure.",
    reference: "ibuprofen label: Drug Interactions.",
    cause: "interaction:ibuprofen+lisinopril",
    citations: [],
    sentenceIds: [],
    choices: [
      { action: "edit", label: "Edit the plan", needsReason: false },
      { action: "override", label: "Override", needsReason: true },
    ],
    ...change,
  };
}

const overridden = (
  reasonCode: "already_monitored" | "other",
  reason = "",
): AttentionItem["decision"] => ({
  action: "override",
  reason,
  reasonCode,
  byId: BY,
  at: "2026-11-17T10:00:00.000Z",
});

describe("the cards of a note", () => {
  it("have the shape of CDS Hooks, the gravest first, each with its item's id", () => {
    const warning = item();
    const critical = item({ severity: "critical", cause: "interaction:a+b", reference: "" });
    const cards = cardsOf([warning, critical]);
    for (const card of cards) expect(cardSchema.safeParse(card).success).toBe(true);
    expect(cards.map(({ uuid, indicator }) => [uuid, indicator])).toEqual([
      [critical.id, "critical"],
      [warning.id, "warning"],
    ]);
    expect(cards[0]?.source.label).toBe("Rules of this application");
    expect(cards[0]?.overrideReasons).toHaveLength(8);
  });

  it("are all there, however many", () => {
    const items = ["a", "b", "c", "d", "e"].map((cause) => item({ cause }));
    expect(cardsOf(items)).toHaveLength(5);
  });

  it("leave out what was overridden, edited or kept, and what is no card", () => {
    const decided = [
      item({ decision: overridden("already_monitored") }),
      item({
        cause: "b",
        decision: { action: "edit", reason: "", byId: BY, at: "2026-11-17T10:00:00.000Z" },
      }),
    ];
    const { cause: _cause, ...correction } = item({ kind: "self_correction" });
    expect(cardsOf([...decided, correction])).toEqual([]);
    expect(cardsOf([])).toEqual([]);
  });

  it("show a graver card of an overridden cause, and no milder one", () => {
    const done = item({ decision: overridden("other", "Seen and discussed.") });
    expect(cardsOf([done, item({ severity: "critical" })])).toHaveLength(1);
    expect(cardsOf([done, item({ severity: "warning" })])).toEqual([]);
    expect(cardsOf([done, item({ severity: "info" })])).toEqual([]);
  });
});
