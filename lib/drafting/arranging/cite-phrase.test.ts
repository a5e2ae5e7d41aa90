import { describe, expect, it } from "vitest";
import { extractClauses } from "../extract-clauses";
import { citePhrase } from "./cite-phrase";

const TEXT =
  "[doctor] how are you ?\n[patient] well , my right knee , um , really hurts .\n[doctor] for your first problem , your back-\n[patient] mm-hmm .\n[doctor] pain , we will order an x-ray ?";

function cite(said: string, phrase: string): string[] | null {
  const clauses = extractClauses(TEXT);
  const talk = clauses.mode === "talk" ? clauses.talk : [];
  const clause = talk.find(({ start }) => TEXT.startsWith(said, start));
  return clause ? citePhrase(clause, phrase).map(({ start, end }) => TEXT.slice(start, end)) : null;
}

describe("citePhrase", () => {
  it.each([
    ["well", "right knee", ["right knee"]],
    ["well", "right knee hurts", ["right knee , um , really hurts"]],
    ["for", "back pain", ["back", "pain"]],
    ["well", "left elbow", ["well , my right knee , um , really hurts ."]],
    ["well", "", ["well , my right knee , um , really hurts ."]],
  ])("of %j… %j is %j", (said, phrase, found) => {
    expect(cite(said, phrase)).toEqual(found);
  });
});
