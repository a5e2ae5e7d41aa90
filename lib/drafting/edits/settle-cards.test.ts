import { describe, expect, it } from "vitest";
import type { AttentionItem } from "@/lib/notes/note-content.schema";
import { settleCards, type Raised } from "./settle-cards";
import { idOf } from "./test-written";
import { keysOf, type WrittenCard } from "./written-card";

const AT = "2026-11-17T15:51:00.000Z";
type Decision = NonNullable<AttentionItem["decision"]>;

const card = (cause: string, more: Partial<WrittenCard> = {}): WrittenCard => ({
  kind: "drug_interaction",
  severity: "warning",
  title: `Card of ${cause}`,
  detail: "",
  reference: "",
  cause,
  citations: [],
  sentenceIds: [idOf(1)],
  choices: [{ action: "override", label: "Override", needsReason: true }],
  ...more,
});
const decided = (action: string): Decision => ({
  action,
  reason: "",
  ...(action === "override" ? { reasonCode: "already_monitored" as const } : {}),
  byId: idOf(900),
  at: AT,
});
const drafted = (id: number, cause: string, more: Partial<AttentionItem> = {}): AttentionItem => ({
  ...card(cause),
  id: idOf(id),
  ...more,
});
const written = (id: number, cause: string, more: Partial<AttentionItem> = {}): AttentionItem =>
  drafted(id, cause, { raisedBy: "written", ...more });
const raising = (...single: WrittenCard[]): Raised => ({ single, group: (left) => left });

let next = 500;
const settle = (items: AttentionItem[], raised: Raised) =>
  settleCards(items, raised, () => idOf((next += 1)));

const PAIR = "interaction:ibuprofen+warfarin";

describe("what written words raise", () => {
  it("is open in a note that is full of decided cards, so that nobody signs past it", () => {
    const full = Array.from({ length: 260 }, (_, at) =>
      drafted(at + 1, `interaction:a+x${at}`, { decision: decided("override") }),
    );
    const { attention } = settle(full, raising(card(PAIR)));
    expect(attention).toHaveLength(260);
    expect(attention.filter(({ decision }) => decision === undefined)).toMatchObject([
      { cause: PAIR },
    ]);
  });

  it("is cut gravest first where it is more than a note holds", () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      card(`interaction:a+x${at}`, { severity: at < 290 ? "warning" : "critical" }),
    );
    const { attention } = settle([], raising(...many));
    expect(attention).toHaveLength(260);
    expect(attention.filter(({ severity }) => severity === "critical")).toHaveLength(10);
  });

  it("is a card with an id of its own, marked as raised by them", () => {
    const looked = settle([drafted(1, "interaction:a+b")], raising(card(PAIR)));
    expect(looked).toMatchObject({ raised: 1, withdrawn: 0, reopened: [] });
    expect(looked.attention).toMatchObject([{ id: idOf(1) }, { cause: PAIR, raisedBy: "written" }]);
  });

  it.each<[string, AttentionItem]>([
    ["an open drafted card", drafted(1, PAIR)],
    ["a drafted card that was overridden", drafted(1, PAIR, { decision: decided("override") })],
    ["a graver one", drafted(1, PAIR, { severity: "critical" })],
    ["one card of several pairs", drafted(1, `interaction:a+b ${PAIR}`)],
    ["a card under another name", drafted(1, "interaction:coumadin+motrin")],
    [
      "a card of written words that was overridden",
      written(1, PAIR, { decision: decided("override") }),
    ],
  ])("is not told twice beside %s", (_what, item) => {
    const looked = settle([item], raising(card(PAIR)));
    expect(looked).toEqual({ attention: [item], raised: 0, withdrawn: 0, reopened: [] });
  });

  it.each<[string, AttentionItem]>([
    ["one of another cause", drafted(1, "interaction:a+b")],
    ["a milder one, even if overridden", drafted(1, PAIR, { decision: decided("override") })],
    ["one without a cause", { ...drafted(1, "x:y"), cause: undefined } as never],
  ])("is told beside %s", (_what, item) => {
    const looked = settle([item], raising(card(PAIR, { severity: "critical" })));
    expect(looked.attention).toHaveLength(2);
    expect(looked.raised).toBe(1);
  });

  it("counts two doses of one medicine as two things", () => {
    const dose = { kind: "dose_out_of_range", severity: "critical" } as const;
    const known = drafted(1, "dose:methotrexate", { ...dose, title: "15 mg daily" });
    const again = card("dose:methotrexate", { ...dose, title: "20 mg daily" });
    expect(settle([known], raising(again)).raised).toBe(1);
    expect(settle([known], raising({ ...again, title: "15 mg daily" })).raised).toBe(0);
  });
});

describe("a card of written words", () => {
  it("keeps its id while it is open, with the words as they stand now", () => {
    const looked = settle([written(7, PAIR)], raising(card(PAIR, { title: "New words" })));
    expect(looked.attention).toMatchObject([{ id: idOf(7), title: "New words" }]);
    expect(looked).toMatchObject({ raised: 0, withdrawn: 0 });
  });

  it.each([
    ["open", undefined],
    ["overridden", decided("override")],
    ["edited", decided("edit")],
  ])("that is %s is withdrawn with its words", (_what, decision) => {
    const item = written(7, PAIR, decision === undefined ? {} : { decision });
    expect(settle([item], raising())).toMatchObject({ attention: [], withdrawn: 1 });
  });

  it("that was overridden does not speak for a graver one", () => {
    const item = written(7, PAIR, { decision: decided("override") });
    const looked = settle([item], raising(card(PAIR, { severity: "critical" })));
    expect(looked.attention).toHaveLength(1);
    expect(looked.attention[0]).not.toHaveProperty("decision");
    expect(looked.attention[0]).toMatchObject({ severity: "critical" });
  });
});

describe("an item that was decided by an edit", () => {
  it.each([
    ["drafted", drafted(1, PAIR, { decision: decided("edit") })],
    ["of written words", written(1, PAIR, { decision: decided("edit") })],
  ])("%s is open again where the words still say it", (_what, item) => {
    const looked = settle([item], raising(card(PAIR)));
    expect(looked.attention).toHaveLength(1);
    expect(looked.attention[0]).not.toHaveProperty("decision");
    expect(looked.reopened.map(({ id }) => id)).toEqual([idOf(1)]);
  });

  it("stays decided where they do not, and a drafted item is never withdrawn", () => {
    const items = [
      drafted(1, PAIR, { decision: decided("edit") }),
      drafted(2, "interaction:a+b"),
      drafted(3, "interaction:a+c", { decision: decided("override") }),
    ];
    expect(settle(items, raising())).toEqual({
      attention: items,
      raised: 0,
      withdrawn: 0,
      reopened: [],
    });
  });
});

it("a second look at the same words changes nothing", () => {
  const raised = raising(card(PAIR), card("renal:metformin", { severity: "critical" }));
  const once = settle([drafted(1, "interaction:a+b")], raised);
  const twice = settle([...once.attention], raised);
  expect(twice).toEqual({ attention: once.attention, raised: 0, withdrawn: 0, reopened: [] });
});

describe("the keys of a card", () => {
  it.each<[string, Partial<WrittenCard>, readonly string[]]>([
    ["interaction:motrin+coumadin", {}, [PAIR]],
    ["interaction:a+b interaction:a+c", {}, ["interaction:a+b", "interaction:a+c"]],
    ["condition:migraine with aura+propranolol", {}, ["condition:migraine with aura+propranolol"]],
    ["laterality:left knee", { kind: "side_conflict" }, ["laterality:left knee"]],
  ])("%j are %j", (cause, more, keys) => {
    expect(keysOf(card(cause, more))).toEqual(keys);
  });
});
