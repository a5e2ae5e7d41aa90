import { describe, expect, test } from "vitest";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { STRICT_POLICY } from "@/lib/phi/policy/policy.schema";
import { clearRedraft, type RedraftTexts } from "./clear-redraft";

/** Run together as a copy from a print view leaves it: only the second look sees what it may be. */
const DOUBTFUL = "Policy 33x9 noted, strip ref 12345678 kept.";
const TEXT = "Quentin Examplar has a cough. His wife Odalys Sampleton called.";

const clear = (given: Partial<RedraftTexts> & { readonly source?: string }) => {
  const { source = TEXT, ...change } = given;
  return clearRedraft({
    document: { text: source, marks: [] },
    feedback: null,
    map: EMPTY_PLACEHOLDER_MAP,
    knownValues: [
      { category: "name", value: "Quentin Examplar" },
      { category: "name", value: "Odalys Sampleton" },
    ],
    policy: { ...STRICT_POLICY, secondLook: "stop" },
    ...change,
  });
};

describe("a text and what was said of it, cleared again", () => {
  test("share one map: a person of both has one number, a new one the next", async () => {
    const { text, said } = await clear({
      source: "Quentin Examplar has a cough.",
      feedback: "Ask Odalys Sampleton about Quentin Examplar.",
    });
    expect(text).toMatchObject({ ok: true, text: "[NAME_1] has a cough." });
    expect(said).toMatchObject({ ok: true, text: "Ask [NAME_2] about [NAME_1]." });
  });

  test("keep the numbers that the chart gave before", async () => {
    const first = await clear({ source: "Odalys Sampleton called." });
    if (!first.text.ok) throw new Error("the text is stopped");
    const { text } = await clear({ map: first.text.map });
    expect(text).toMatchObject({ text: "[NAME_2] has a cough. His wife [NAME_1] called." });
  });

  test("take out what a person marked, and nothing of it where nobody did", async () => {
    const text = "Keeps a blue folder for it.";
    const mark = { start: 8, end: 19, action: "mark", category: "other" } as const;
    const marked = await clear({ document: { text, marks: [mark] }, knownValues: [] });
    expect(marked.text).toMatchObject({ ok: true, text: "Keeps a [ID_1] for it." });
    const unmarked = await clear({ source: text, knownValues: [] });
    expect(unmarked.text).toMatchObject({ ok: true, text });
  });

  test("without feedback nothing was said", async () => {
    expect((await clear({})).said).toBeNull();
  });

  test("a stopped text leaves what was said unread", async () => {
    const { text, said } = await clear({ source: `${TEXT} ${DOUBTFUL}`, feedback: "Say more." });
    expect(text.ok).toBe(false);
    expect(said).toBeNull();
  });

  test("what was said is stopped alone", async () => {
    const { text, said } = await clear({ feedback: `Say more. ${DOUBTFUL}` });
    expect(text.ok).toBe(true);
    expect(said?.ok).toBe(false);
  });
});
