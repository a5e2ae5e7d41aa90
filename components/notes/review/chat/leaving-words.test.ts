import { describe, expect, test } from "vitest";
import { leavingWords, stoppedWords } from "./leaving-words";

describe("what is said before something leaves", () => {
  test.each([
    ["chat", /what stands below, and nothing else/, /once for questions while/],
    ["rerun", /the quotations for this section, and nothing else/, /once for drafting a section/],
    ["feedback", /the sentence and your words, and nothing else/, /once for feedback while/],
  ] as const)("%s names what it sends and for what one is asked once", (purpose, gets, once) => {
    expect(leavingWords(purpose)).toMatch(gets);
    expect(leavingWords(purpose)).toMatch(once);
    expect(leavingWords(purpose)).toMatch(/Each sending is recorded before it is made\./);
  });

  test("a question does not claim to be about a section", () => {
    expect(leavingWords("chat")).not.toMatch(/section|sentence/);
  });

  test.each([
    ["text", /in the text .* Nothing can be sent\./],
    ["question", /in your question .* Go back and ask without it\./],
    ["feedback", /in your words or in the sentence .* Go back/],
    ["nothing", /Nothing would be sent\./],
  ] as const)("stopped by %s says by what, and that nothing leaves", (reason, words) => {
    expect(stoppedWords(reason)).toMatch(words);
  });

  test("only what the check stopped is said to be stopped by it", () => {
    expect(stoppedWords("nothing")).not.toMatch(/check|identify/);
  });
});
