import { describe, expect, test } from "vitest";
import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";
import { applyEdit, lacksReason, type EditOutcome } from "./edit-rules";
import { looksAsSent } from "./looks-as-sent";
import { AT, cite, contentOf, idOf, item, sentence } from "./test-content";

const ME = { id: idOf(901), at: new Date(AT) };
const OTHER = idOf(902);

const COUGH = sentence(1, "Cough for two weeks.");
const FEVER = sentence(2, "No fever.", { support: "inferred" });
const OWN = sentence(3, "Looks tired.", { support: "own", authorId: OTHER, citations: [] });
const GRID = sentence(4, "BP 148/86 mmHg.", {
  section: "objective_exam",
  cells: [{ label: "BP", value: "148/86", unit: "mmHg", flag: "high" }],
});
const STORED = contentOf({ sentences: [COUGH, FEVER, OWN, GRID] });

function edit(
  incoming: Partial<NoteContent>,
  working = STORED,
  lastVersion = working,
): EditOutcome {
  return applyEdit({ working, lastVersion }, { ...working, ...incoming }, ME);
}

const textOf = (outcome: EditOutcome, id: string) =>
  outcome.content.sentences.find((each) => each.id === id);

describe("sentences of an edit", () => {
  test("that nobody touched stay as the server has them, whatever the page says of them", () => {
    const forged: NoteSentence = {
      ...FEVER,
      support: "stated",
      citations: [cite(0, 1)],
      authorId: ME.id,
    };
    const outcome = edit({ sentences: [COUGH, forged, { ...OWN, authorId: ME.id }, GRID] });
    expect(outcome.content).toEqual(STORED);
    expect(outcome.changedSentences).toBe(0);
  });

  test("whose words changed are the editor's own; their sources stay, their grid goes", () => {
    const outcome = edit({ sentences: [COUGH, FEVER, OWN, { ...GRID, text: "BP 140/80." }] });
    expect(textOf(outcome, GRID.id)).toEqual({
      id: GRID.id,
      section: "objective_exam",
      text: "BP 140/80.",
      citations: GRID.citations,
      support: "own",
      authorId: ME.id,
    });
    expect(outcome.changedSentences).toBe(2);
  });

  test("of a colleague that the editor reworded become the editor's", () => {
    const outcome = edit({ sentences: [COUGH, FEVER, { ...OWN, text: "Looks well." }, GRID] });
    expect(textOf(outcome, OWN.id)).toMatchObject({ support: "own", authorId: ME.id });
  });

  test("that are new are the editor's own, whatever source the page claims", () => {
    const claimed = sentence(8, "Denies chest pain.");
    const outcome = edit({ sentences: [...STORED.sentences, claimed] });
    expect(textOf(outcome, claimed.id)).toMatchObject({
      support: "own",
      authorId: ME.id,
      citations: [],
    });
  });

  test("may move within the note and to another section without becoming the editor's", () => {
    const moved = { ...COUGH, section: "assessment_and_plan" } as const;
    const outcome = edit({ sentences: [GRID, OWN, FEVER, moved] });
    expect(outcome.content.sentences.map(({ id }) => id)).toEqual(
      [GRID, OWN, FEVER, COUGH].map(({ id }) => id),
    );
    expect(textOf(outcome, COUGH.id)).toEqual(moved);
  });

  test("that were deleted and saved come back with their sources from the last version", () => {
    const without = { ...STORED, sentences: [FEVER, OWN, GRID] };
    const outcome = edit({ sentences: STORED.sentences }, without, STORED);
    expect(outcome.content.sentences).toEqual(STORED.sentences);
  });

  test("whose words were restored by hand are the drafter's again", () => {
    const reworded = { ...COUGH, text: "Cough.", support: "own", authorId: ME.id } as const;
    const working = { ...STORED, sentences: [reworded, FEVER, OWN, GRID] };
    const outcome = edit({ sentences: STORED.sentences }, working, STORED);
    expect(textOf(outcome, COUGH.id)).toEqual(COUGH);
  });

  test("with one id twice are refused", () => {
    expect(() => edit({ sentences: [COUGH, COUGH] })).toThrow(
      expect.objectContaining({ code: "note.sentence_twice" }),
    );
  });
});

describe("what the drafter recorded", () => {
  test("cannot be changed by a page", () => {
    const outcome = edit({
      title: "Another",
      template: "encounter",
      drafter: "none",
      salt: "f".repeat(32),
      gaps: [{ section: "subjective", label: "Forged" }],
      unplaced: [cite(0, 5)],
      setAside: [{ ...cite(0, 5), reason: "filler" }],
    });
    expect(outcome.content).toEqual(STORED);
  });

  test("includes the items: none can be dropped, made up or reworded", () => {
    const working = { ...STORED, attention: [item(1), item(2)] };
    const attention = [item(2, { title: "Harmless", severity: "info" }), item(7)];
    expect(edit({ attention }, working).content.attention).toEqual(working.attention);
  });
});

const correction = item(5, {
  kind: "self_correction",
  sentenceIds: [COUGH.id],
  choices: [
    { action: "use_last", label: "Two months is right", needsReason: false },
    { action: "use_first", label: "Use two weeks", needsReason: false },
  ],
  replacement: {
    sentenceId: COUGH.id,
    first: "two weeks",
    last: "two months",
    section: "subjective",
  },
});
const allergy = item(6, {
  kind: "unplaced_allergy",
  citations: [cite(700, 720)],
  choices: [
    { action: "add_sentence", label: "Add to allergies", needsReason: false },
    { action: "dismiss", label: "Dismiss, with a reason", needsReason: true },
  ],
  replacement: { first: "", last: "Allergy: CT dye.", section: "subjective" },
});

const decide = (
  given: AttentionItem,
  action: string,
  reason = "",
  byId = OTHER,
): AttentionItem => ({
  ...given,
  decision: { action, reason, byId, at: "2020-01-01T00:00:00.000Z" },
});

describe("decisions of an edit", () => {
  test("are the editor's, now, whoever the page names", () => {
    const outcome = edit(
      { attention: [decide(item(1), "keep")] },
      { ...STORED, attention: [item(1)] },
    );
    expect(outcome.decided.map(({ decision }) => decision)).toEqual([
      { action: "keep", reason: "", byId: ME.id, at: AT },
    ]);
  });

  test("that stood keep their maker and time, and are not told again", () => {
    const stood = decide(item(1), "dismiss", "Ordered elsewhere");
    const outcome = edit(
      { attention: [decide(item(1), "dismiss", " Ordered elsewhere ", ME.id)] },
      { ...STORED, attention: [stood] },
    );
    expect(outcome.content.attention).toEqual([stood]);
    expect(outcome.decided).toEqual([]);
  });

  test("taken back open the item and are told", () => {
    const outcome = edit(
      { attention: [item(1)] },
      { ...STORED, attention: [decide(item(1), "keep")] },
    );
    expect(outcome.reopened.map(({ id }) => id)).toEqual([item(1).id]);
    expect(outcome.content.attention).toEqual([item(1)]);
  });

  test.each(["Cough for two months.", "Cough for two weeks."])(
    "for one of two wordings leave the sentence its source: %s",
    (text) => {
      const outcome = edit(
        { sentences: [{ ...COUGH, text }], attention: [decide(correction, "use_last")] },
        { ...STORED, sentences: [COUGH], attention: [correction] },
      );
      expect(textOf(outcome, COUGH.id)).toEqual({ ...COUGH, text });
    },
  );

  test("for a wording that nobody offered make it the editor's own", () => {
    const outcome = edit(
      {
        sentences: [{ ...COUGH, text: "Cough for two years." }],
        attention: [decide(correction, "use_last")],
      },
      { ...STORED, sentences: [COUGH], attention: [correction] },
    );
    expect(textOf(outcome, COUGH.id)).toMatchObject({ support: "own" });
  });

  test("to place a clause give the new sentence the clause's source", () => {
    const placed = sentence(9, "Allergy: CT dye.", { citations: [] });
    const outcome = edit(
      { sentences: [COUGH, placed], attention: [decide(allergy, "add_sentence")] },
      { ...STORED, attention: [allergy] },
    );
    expect(textOf(outcome, placed.id)).toMatchObject({
      support: "stated",
      citations: allergy.citations,
    });
    expect(outcome.decided).toHaveLength(1);
  });
});

describe("a decision that the sentences do not bear out opens the item again", () => {
  const named = item(1, {
    sentenceIds: [COUGH.id],
    choices: [
      { action: "edit", label: "Edit", needsReason: false },
      { action: "delete_sentence", label: "Delete", needsReason: false },
    ],
  });
  const own = { ...COUGH, text: "Cough.", support: "own", authorId: ME.id } as const;

  test.each<[string, AttentionItem, NoteContent["sentences"], boolean]>([
    ["added, and no sentence cites it", decide(allergy, "add_sentence"), [COUGH], false],
    [
      "added, and the sentence was deleted since",
      decide(allergy, "add_sentence"),
      [sentence(9, "Other.")],
      false,
    ],
    ["dismissed", decide(allergy, "dismiss", "Not an allergy at all"), [COUGH], true],
    ["edited, and nobody edited it", decide(named, "edit"), [COUGH], false],
    ["edited, and the words are a person's", decide(named, "edit"), [own], true],
    ["edited, and it was deleted instead", decide(named, "edit"), [FEVER], true],
    ["deleted, and it stands there", decide(named, "delete_sentence"), [COUGH], false],
    ["deleted, and it is gone", decide(named, "delete_sentence"), [FEVER], true],
  ])("%s", (_name, decided, sentences, stands) => {
    const open = { ...decided };
    delete open.decision;
    const outcome = edit({ sentences, attention: [decided] }, { ...STORED, attention: [open] });
    expect(outcome.content.attention[0]?.decision !== undefined).toBe(stands);
    expect(outcome.decided).toHaveLength(stands ? 1 : 0);
  });
});

describe("a reason is lacking", () => {
  test.each<[string, AttentionItem, boolean]>([
    ["where none is needed", decide(item(1), "keep"), false],
    ["where it has ten characters", decide(item(1), "dismiss", "0123456789"), false],
    ["where it has nine", decide(item(1), "dismiss", "012345678"), true],
    ["where it is empty", decide(item(1), "dismiss"), true],
    ["for a choice the item does not offer", decide(item(1), "use_last", "A long reason"), true],
    ["for an open item", item(1), true],
  ])("%s: %s", (_name, decided, lacking) => {
    expect(lacksReason(decided)).toBe(lacking);
  });
});

describe("what is kept looks like what was sent", () => {
  const kept = { ...STORED, attention: [decide(item(1), "keep")] };

  test.each<[string, NoteContent]>([
    ["the same", kept],
    [
      "decided by another, at another time",
      { ...STORED, attention: [decide(item(1), "keep", " ", ME.id)] },
    ],
    ["a reason with spaces around", { ...STORED, attention: [decide(item(1), "keep", "  ")] }],
    ["another salt, which nobody sees", { ...kept, salt: "f".repeat(32) }],
  ])("although it is %s", (_name, sent) => {
    expect(looksAsSent(sent, kept)).toBe(true);
  });

  test.each<[string, Partial<NoteContent>]>([
    ["other words", { sentences: [{ ...COUGH, text: "Cough." }, FEVER, OWN, GRID] }],
    ["another grade", { sentences: [{ ...COUGH, support: "own" }, FEVER, OWN, GRID] }],
    ["another source", { sentences: [{ ...COUGH, citations: [] }, FEVER, OWN, GRID] }],
    ["another order", { sentences: [FEVER, COUGH, OWN, GRID] }],
    ["one sentence less", { sentences: [COUGH, FEVER, OWN] }],
    ["an open item", { attention: [item(1)] }],
    ["another reason", { attention: [decide(item(1), "keep", "Known")] }],
  ])("not with %s", (_name, change) => {
    expect(looksAsSent({ ...kept, ...change }, kept)).toBe(false);
  });
});
