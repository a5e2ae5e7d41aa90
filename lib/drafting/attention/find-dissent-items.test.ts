import { describe, expect, it } from "vitest";
import type { DraftCritic, DraftStance } from "../agents/critic/draft-stance";
import type { DraftSentence } from "../draft.schema";
import { findDissentItems } from "./find-dissent-items";

const SOURCE = "Takes metformin 500 mg. Metformin was stopped in May. Cough for two weeks.";
const place = (words: string) => {
  const start = SOURCE.indexOf(words);
  return { start, end: start + words.length };
};
const sentence = (words: string, change: Partial<DraftSentence> = {}): DraftSentence => ({
  section: "subjective",
  text: words,
  citations: [place(words)],
  support: "stated",
  ...change,
});
const TAKES = sentence("Takes metformin 500 mg.");
const STOPPED = sentence("Metformin was stopped in May.");
const COUGH = sentence("Cough for two weeks.");
const ALL = [TAKES, STOPPED, COUGH];

const disputes = (of: DraftSentence, change: Partial<DraftStance> = {}): DraftStance => ({
  sentence: of,
  stance: "disputes",
  reason: "stopped_elsewhere",
  facts: [place("Metformin was stopped in May.")],
  ...change,
});
const critic = (stances: DraftStance[], change: Partial<DraftCritic> = {}): DraftCritic => ({
  name: "embedded critic 1",
  stances,
  left: 0,
  isSummarised: false,
  ...change,
});

describe("what a critic disputes", () => {
  it("is one item that names the claim and the fact against it, with three ways out", () => {
    expect(findDissentItems(SOURCE, ALL, [critic([disputes(TAKES)])])).toEqual([
      {
        kind: "dissent",
        severity: "warning",
        title: "Disputed: “Takes metformin 500 mg.” Against it: “Metformin was stopped in May.”",
        detail: "The embedded critic disputes it: another place says it was stopped.",
        reference: "",
        spans: [place("Metformin was stopped in May.")],
        sentenceIndexes: [0],
        choices: [
          { action: "edit", label: "Edit the sentence", needsReason: false },
          { action: "delete_sentence", label: "Delete it", needsReason: false },
          { action: "keep", label: "Keep, with a reason", needsReason: true },
        ],
      },
    ]);
  });

  it("is critical only where a rule says contradicted", () => {
    const items = findDissentItems(SOURCE, ALL, [
      critic([disputes(TAKES, { isContradicted: true }), disputes(COUGH)]),
    ]);
    expect(items.map(({ severity }) => severity)).toEqual(["critical", "warning"]);
  });

  it("is one item when two critics dispute one sentence, each with its reason and its words", () => {
    const model = critic([disputes(TAKES, { words: "It was stopped in May." })], {
      name: "Clinic server",
      model: 0,
    });
    const items = findDissentItems(SOURCE, ALL, [critic([disputes(TAKES)]), model]);
    expect(items).toHaveLength(1);
    expect(items[0]?.detail).toMatch(
      /^The embedded critic disputes it.*Clinic server disputes it: .*“It was stopped in May\.”$/,
    );
  });

  it("is one item for two sentences that dispute each other", () => {
    const both = [
      disputes(TAKES),
      disputes(STOPPED, { facts: [place("Takes metformin 500 mg.")] }),
    ];
    expect(findDissentItems(SOURCE, ALL, [critic(both)])).toHaveLength(1);
  });

  it.each<[string, DraftStance[], Partial<DraftCritic>, DraftSentence[]]>([
    ["supports it", [disputes(TAKES, { stance: "supports" })], {}, ALL],
    ["cannot tell", [disputes(TAKES, { stance: "cannot_tell" })], {}, ALL],
    ["disputes most of the note", [disputes(TAKES)], { isSummarised: true }, ALL],
    ["speaks of a sentence that is gone", [disputes(TAKES)], {}, [COUGH]],
  ])("is no item where the critic %s", (_, stances, change, sentences) => {
    expect(findDissentItems(SOURCE, sentences, [critic(stances, change)])).toEqual([]);
  });

  it.each(["contradicted", "unsupported"] as const)(
    "is no second item for a sentence that is %s",
    (support) => {
      const flagged = { ...TAKES, support };
      expect(findDissentItems(SOURCE, [flagged], [critic([disputes(flagged)])])).toEqual([]);
    },
  );

  it("fits an item, however long the sentence and its facts are", () => {
    const long = sentence("Takes metformin 500 mg.", { text: "word ".repeat(300) });
    const wide = disputes(long, {
      facts: Array.from({ length: 60 }, () => place("Cough for two weeks.")),
    });
    const [item] = findDissentItems(SOURCE, [long], [critic([wide])]);
    expect(item?.title.length).toBeLessThanOrEqual(300);
    expect(item?.spans.length).toBeLessThanOrEqual(20);
  });
});
