import { describe, expect, test } from "vitest";
import { PlaceholderIssuer, EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import type { ChatLine } from "./chat-lines";
import { readChatAnswer } from "./read-chat-answer";

const DOCUMENT = "10000000-0000-4000-8000-000000000001";
const line = (id: string, text: string, start: number | null): ChatLine => ({
  id,
  texts: [text],
  citations: start === null ? [] : [{ documentId: DOCUMENT, start, end: start + text.length }],
});
const LINES = [
  line("L1", "[NAME_1] takes atenolol 25 mg daily", 0),
  line("L2", "no fever", 50),
  line("D1", "Her own words", null),
];

function read(sentences: readonly (readonly [string, readonly string[]])[], shown = true) {
  const issuer = new PlaceholderIssuer(EMPTY_PLACEHOLDER_MAP);
  issuer.issue("name", "Pat Examplar");
  return readChatAnswer({
    answer: { sentences: sentences.map(([text, sources]) => ({ text, sources: [...sources] })) },
    lines: LINES,
    isShowable: sentences.map(() => shown),
    map: issuer.toMap(),
    sent: LINES.flatMap(({ texts }) => texts).join("\n"),
  });
}

describe("a model's answer, sentence by sentence", () => {
  test.each([
    ["Takes atenolol 25 mg daily.", ["L1"], "cited"],
    ["Takes atenolol 50 mg daily.", ["L1"], "differs"],
    ["Takes warfarin.", ["L2"], "no_source"],
    ["No fever.", ["L2"], "cited"],
    ["Fever.", ["L2"], "differs"],
    ["No fever.", [], "no_source"],
    ["No fever.", ["L9"], "no_source"],
    ["No fever.", ["L2", "L9"], "no_source"],
    ["Her own words.", ["D1"], "no_source"],
    ["No fever.", ["l2"], "no_source"],
  ] as const)("%s resting on %j is %s", (text, sources, mark) => {
    const { sentences, held } = read([[text, sources]]);
    expect(sentences.map((sentence) => sentence.mark)).toEqual([mark]);
    expect(sentences[0]?.citations.length === 0).toBe(mark === "no_source");
    expect(held).toBe(0);
  });

  test("puts values back for the eye, and holds back who was never in this case", () => {
    const { sentences, held } = read([
      ["[NAME_1] takes atenolol.", ["L1"]],
      ["[NAME_7] takes atenolol.", ["L1"]],
    ]);
    expect(sentences.map(({ text }) => text)).toEqual(["Pat Examplar takes atenolol."]);
    expect(held).toBe(1);
  });

  test("shows nothing of what the filter held back, and no empty sentence", () => {
    expect(read([["No fever.", ["L2"]]], false)).toEqual({ sentences: [], held: 1 });
    expect(read([["  \n ", ["L2"]]])).toEqual({ sentences: [], held: 1 });
  });
});
