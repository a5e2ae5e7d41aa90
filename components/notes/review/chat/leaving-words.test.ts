import { describe, expect, test } from "vitest";
import { leavingWords, stoppedWords } from "./leaving-words";

const DRAFTER = [{ tasks: ["section_drafter"] }] as const;

describe("what is said before something leaves", () => {
  test.each([
    ["chat", /What goes out stands below, and nothing else/, /once for questions while/],
    [
      "rerun",
      /stands below, the quotations for this section, and nothing else/,
      /once for drafting a section/,
    ],
    ["feedback", /the sentence and your words, and nothing else/, /once for feedback while/],
  ] as const)("%s names what it sends and for what one is asked once", (purpose, gets, once) => {
    const words = leavingWords(purpose, DRAFTER);
    expect(words).toMatch(gets);
    expect(words).toMatch(once);
    expect(words).toMatch(/Each sending is recorded before it is made\./);
    expect(words).not.toMatch(/new sentences/);
  });

  test.each(["rerun", "feedback"] as const)(
    "%s says that a second reader gets sentences that nobody can show yet",
    (purpose) => {
      const words = leavingWords(purpose, [...DRAFTER, { tasks: ["critic"] }]);
      expect(words).toMatch(/the new sentences, which are checked like (it|them) before they go/);
      expect(words).not.toMatch(/quotations for this section/);
    },
  );

  test("a question does not claim to be about a section", () => {
    expect(leavingWords("chat", [{ tasks: ["chat"] }])).not.toMatch(/section|sentence/);
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
