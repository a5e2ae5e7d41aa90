import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftSentence } from "../../draft.schema";
import type { CriticAnswer } from "./critic-answer.schema";
import { holdsNothingNew } from "./holds-nothing-new";
import { readCriticAnswer } from "./read-critic-answer";

const sentence = (text: string, start: number): DraftSentence => ({
  section: "subjective",
  text,
  citations: [{ start, end: start + 10 }],
  support: "stated",
});
const TAKES = sentence("Takes metformin 500 mg.", 0);
const COUGH = sentence("Cough for two weeks.", 50);
const claims = new Map([
  ["C1", TAKES],
  ["C2", COUGH],
]);
const facts = new Map([
  ["F1", { spans: [{ start: 100, end: 120 }], text: "metformin was stopped in May" }],
  ["F2", { spans: [{ start: 50, end: 60 }], text: "cough two weeks" }],
]);

type Given = Partial<CriticAnswer["stances"][number]>;
const given = (change: Given): CriticAnswer["stances"][number] => ({
  claim: "C1",
  stance: "disputes",
  facts: ["F1"],
  reason: "stopped elsewhere",
  words: "",
  ...change,
});
const read = (stances: Given[], isShowable = true) =>
  readCriticAnswer({
    answer: { stances: stances.map(given) },
    claims,
    facts,
    isShowable: stances.map(() => isShowable),
  });

describe("a model critic's answer", () => {
  it("is a stance on each claim, with the places of the facts it names", () => {
    const { stances, rejected, left } = read([
      {},
      { claim: "C2", stance: "supports", facts: ["F2"], reason: "none" },
    ]);
    expect(stances).toEqual([
      {
        sentence: TAKES,
        stance: "disputes",
        reason: "stopped_elsewhere",
        facts: [{ start: 100, end: 120 }],
      },
      { sentence: COUGH, stance: "supports", facts: [{ start: 50, end: 60 }] },
    ]);
    expect({ rejected, left }).toEqual({ rejected: 0, left: 0 });
  });

  it("stands as cannot_tell, and is counted, for a claim that it leaves out", () => {
    const { stances, left } = read([{}]);
    expect(stances[1]).toEqual({ sentence: COUGH, stance: "cannot_tell", facts: [] });
    expect(left).toBe(1);
  });

  it.each<[string, Given]>([
    ["a claim of no request", { claim: "C9" }],
    ["a claim in another writing", { claim: "c1" }],
    ["a prototype's name", { claim: "constructor" }],
    ["a fact of no request", { facts: ["F9"] }],
    ["one unknown fact among known ones", { facts: ["F1", "F9"] }],
    ["no fact at all", { facts: [] }],
    ["support without a fact", { stance: "supports", facts: [] }],
  ])("does not count with %s", (_, change) => {
    const { stances, rejected, left } = read([change]);
    expect(stances.map(({ stance }) => stance)).toEqual(["cannot_tell", "cannot_tell"]);
    expect({ rejected, left }).toEqual({ rejected: 1, left: 2 });
  });

  it("counts the first stance on a claim, and no second one", () => {
    const { stances, rejected } = read([{ stance: "supports" }, {}]);
    expect(stances[0]?.stance).toBe("supports");
    expect(rejected).toBe(1);
  });

  it("may say that no fact holds a claim; then the claim's own source is named", () => {
    const { stances } = read([{ reason: "not in source", facts: [] }]);
    expect(stances[0]).toMatchObject({ reason: "not_in_source", facts: TAKES.citations });
  });

  it("calls a dispute without a reason by the widest one", () => {
    expect(read([{ reason: "none" }]).stances[0]?.reason).toBe("other");
  });

  it("never speaks of anything but the sentences it was given (a thousand answers)", () => {
    const stance = fc.record({
      claim: fc.oneof(fc.constantFrom("C1", "C2"), fc.string({ maxLength: 8 })),
      stance: fc.constantFrom("supports", "disputes", "cannot tell"),
      facts: fc.array(fc.constantFrom("F1", "F2", "F3"), { maxLength: 3 }),
      reason: fc.constantFrom("none", "dose", "other"),
      words: fc.string({ maxLength: 40 }),
    }) as fc.Arbitrary<CriticAnswer["stances"][number]>;
    fc.assert(
      fc.property(fc.array(stance, { maxLength: 8 }), (stances) => {
        const result = read(stances);
        expect(result.stances.map((each) => each.sentence)).toEqual([TAKES, COUGH]);
        expect(result.rejected + 2 - result.left).toBe(stances.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the words of a reason", () => {
  const TOLD = ["Takes metformin 500 mg.", "metformin was stopped in May"];
  it.each([
    "Metformin was stopped in May.",
    "It says that metformin was stopped, so 500 mg is not taken.",
    "The fact says “stopped in May”.",
  ])("are kept: %s", (words) => {
    expect(holdsNothingNew(words, TOLD)).toBe(true);
    expect(read([{ words }]).stances[0]?.words).toBe(words);
  });

  it.each([
    ["a number", "Metformin was stopped 3 weeks ago."],
    ["a medicine", "Metformin was replaced by glipizide."],
    ["a finding", "Metformin was stopped for diarrhea."],
    ["a side", "The left one was stopped."],
    ["a person", "The mother said so."],
    ["a quotation that stands nowhere", "The fact says “never taken”."],
  ])("are dropped, the stance kept, when they bring in %s", (_, words) => {
    expect(holdsNothingNew(words, TOLD)).toBe(false);
    const [stance] = read([{ words }]).stances;
    expect(stance?.stance).toBe("disputes");
    expect(stance?.words).toBeUndefined();
  });

  it("are dropped when a note may not hold them, and when they run on", () => {
    expect(read([{ words: "Metformin was stopped." }], false).stances[0]?.words).toBeUndefined();
    expect(read([{ words: "stopped ".repeat(30) }]).stances[0]?.words).toBeUndefined();
  });
});
