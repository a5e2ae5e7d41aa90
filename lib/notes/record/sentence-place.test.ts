import { describe, expect, test } from "vitest";
import type { NoteContent, NoteSentence } from "../note-content.schema";
import { shippedLayout } from "../templates/shipped-templates.schema";
import { applyEdit } from "./edit-rules";
import { looksAsSent } from "./looks-as-sent";
import { AT, contentOf, idOf, sentence } from "./test-content";

const ME = { id: idOf(901), at: new Date(AT) };
const GOUT = sentence(1, "Gout.", { topic: "past_medical_history" });
const STORED = contentOf({ sentences: [GOUT] });

function edited(sentences: readonly NoteSentence[], working: NoteContent = STORED) {
  const sent: NoteContent = { ...working, sentences: [...sentences] };
  return { sent, kept: applyEdit({ working, lastVersion: working }, sent, ME).content };
}

describe("the place of a sentence", () => {
  test("stays with its topic when its words are edited, so that it keeps its heading", () => {
    const { kept } = edited([{ ...GOUT, text: "Gout since 2011." }]);
    expect(kept.sentences[0]).toMatchObject({ topic: "past_medical_history", support: "own" });
  });

  test("is the page's to say: moved under another heading it is still the drafter's", () => {
    const { sent, kept } = edited([
      { ...GOUT, section: "assessment_and_plan", topic: "assessment" },
    ]);
    expect(kept.sentences[0]).toEqual({
      ...GOUT,
      section: "assessment_and_plan",
      topic: "assessment",
    });
    expect(looksAsSent(sent, kept)).toBe(true);
  });

  test("of a new one is under the heading where it was written", () => {
    const added = sentence(7, "Wears a splint.", { topic: "social_history" });
    expect(edited([GOUT, added]).kept.sentences[1]).toMatchObject({ topic: "social_history" });
  });

  test.each<[string, Partial<NoteSentence>]>([
    ["of another section", { topic: "plan" }],
    ["left behind by a move", { section: "objective_exam" }],
  ])("has no topic %s", (_what, change) => {
    expect(edited([{ ...GOUT, ...change }]).kept.sentences[0]).not.toHaveProperty("topic");
  });
});

describe("the label of a group", () => {
  const labelled = sentence(2, "Denies cough.", {
    topic: "review_of_systems",
    label: "Respiratory",
  });
  const working = contentOf({ sentences: [GOUT, labelled] });

  test("stays with a sentence that is edited in its place", () => {
    const { kept } = edited([GOUT, { ...labelled, text: "No cough." }], working);
    expect(kept.sentences[1]).toMatchObject({ label: "Respiratory", support: "own" });
  });

  test("does not go along to another heading", () => {
    const { kept } = edited([GOUT, { ...labelled, topic: "family_history" }], working);
    expect(kept.sentences[1]).not.toHaveProperty("label");
  });

  test("is not a page's to make", () => {
    const { kept } = edited(
      [
        { ...GOUT, label: "Cardiac" },
        { ...labelled, label: "X" },
      ],
      working,
    );
    expect(kept.sentences).toEqual([GOUT, labelled]);
  });
});

test("the layout of a note is not the page's to say", () => {
  const working: NoteContent = { ...STORED, template: "dap", layout: shippedLayout("dap") };
  const forged: NoteContent = { ...working, template: "birp", layout: shippedLayout("birp") };
  const { content } = applyEdit({ working, lastVersion: working }, forged, ME);
  expect(content).toEqual(working);
});
