import { describe, expect, it } from "vitest";
import { extractClauses } from "../extract-clauses";
import { hearTalk } from "./hear-talk";
import { saysMostlyI, speaksOfAnother } from "./read-other-people";

function hear(text: string) {
  const clauses = extractClauses(text);
  return clauses.mode === "talk" ? hearTalk(clauses.talk) : [];
}

describe("speaksOfAnother", () => {
  const talk = hear(
    "[doctor] how are you ?\n[patient] my mother was in the hospital .\n[patient] she had a bit of a fall .\n[patient] i have been busy and my knee hurts .\n[patient] i sleep badly .\n[doctor] okay , do you ?",
  );
  it("finds what a patient says of somebody named before", () => {
    expect(saysMostlyI(talk)).toBe(true);
    expect(talk.filter((item) => speaksOfAnother(item, true)).map(({ text }) => text)).toEqual([
      "she had a bit of a fall.",
    ]);
  });

  it("believes a parent who speaks of the child", () => {
    const parent = hear(
      "[doctor] what brings you in ?\n[patient] she has a fever .\n[patient] she did not sleep .\n[patient] he said i should come .\n[doctor] do you have her card ?",
    );
    expect(saysMostlyI(parent)).toBe(false);
    expect(parent.some((item) => speaksOfAnother(item, saysMostlyI(parent)))).toBe(false);
  });
});
