import { describe, expect, test } from "vitest";
import { renderText } from "./render-text";
import { card, CRITIQUE, SIGNED } from "./test-note";

const WHOLE = { timeZone: "America/New_York", only: null };

describe("the dissent log, as text", () => {
  const dissent = {
    ...card(1, { action: "keep", reason: "Known to the cardiologist" }),
    kind: "dissent" as const,
    sentenceIds: ["00000000-0000-4000-8000-000000000002"],
  };
  const content = { ...SIGNED.content, critique: CRITIQUE };
  const text = renderText({ ...SIGNED, content }, WHOLE);

  test("says what is disputed, by whom, why and by which lines, and who looked", () => {
    expect(text).toContain(
      [
        "\n\nSECOND LOOK",
        "- “Sildenafil 50 mg as needed.” The embedded critic disputes it: another place says it was stopped. [6, 7]",
        "The embedded critic looked at 3 sentences and disputed 1.\n\nADDENDUM",
      ].join("\n"),
    );
    expect(text).not.toContain("“Chest pressure for two months");
  });

  test("says how it was decided, and what became of the sentence", () => {
    const decided = renderText({ ...SIGNED, content: { ...content, attention: [dissent] } }, WHOLE);
    expect(decided).toContain("[6, 7] Decided: Keep: “Known to the cardiologist”\n");
    const own = content.sentences.map((each) => ({ ...each, support: "own" as const }));
    const edited = renderText({ ...SIGNED, content: { ...content, sentences: own } }, WHOLE);
    expect(edited).toContain("- “Sildenafil 50 mg as needed.” (edited since) The embedded critic");
  });

  test("of a note in which nothing is disputed says who looked, and no more", () => {
    const [critic] = CRITIQUE.critics;
    if (critic === undefined) throw new Error("the fixture has a critic");
    const critique = { critics: [{ ...critic, disputed: 0 }], stances: [] };
    expect(renderText({ ...SIGNED, content: { ...content, critique } }, WHOLE)).toContain(
      "\n\nSECOND LOOK\nThe embedded critic looked at 3 sentences and disputed none.\n\n",
    );
  });

  test("is not said where nobody looked, nor in a part that is copied alone", () => {
    expect(renderText(SIGNED, WHOLE)).not.toContain("SECOND LOOK");
    const part = renderText({ ...SIGNED, content }, { ...WHOLE, only: { part: 1 } });
    expect(part).not.toContain("SECOND LOOK");
  });
});
