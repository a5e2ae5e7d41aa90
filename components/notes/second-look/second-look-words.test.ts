import { describe, expect, it } from "vitest";
import type { Critic, StanceLine } from "@/lib/notes/critique.schema";
import { criticLine, disputedViews } from "@/lib/notes/dissent-log.schema";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { AT, CONTENT, DOCUMENT, idOf, item, ME, SOURCE } from "../review/acts/review-fixture";
import { readSourceLines } from "../source-lines";
import { agreementOf, factWords, restsOn, stancesOn } from "./second-look-words";

const RULES: Critic = {
  name: "embedded critic 1",
  asked: 5,
  disputed: 1,
  left: 0,
  isSummarised: false,
};
const MODEL: Critic = { ...RULES, name: "Clinic server", model: 0 };

const fact = (words: string): StanceLine["facts"][number] => {
  const start = SOURCE.indexOf(words);
  return { documentId: DOCUMENT, start, end: start + words.length };
};
const line = (change: Partial<StanceLine> = {}): StanceLine => ({
  sentenceId: idOf(2),
  critic: 0,
  stance: "disputes",
  reason: "stopped_elsewhere",
  facts: [fact("nitroglycerin 0.4 mg SL prn")],
  ...change,
});
const noteWith = (
  stances: StanceLine[],
  change: Partial<NoteContent> = {},
  critics: Critic[] = [RULES, MODEL],
): NoteContent => ({ ...CONTENT, critique: { critics, stances }, ...change });
const dissent = item(9, "warning", {
  kind: "dissent",
  sentenceIds: [idOf(2)],
  title: "Disputed: x",
});

describe("what is said of one sentence", () => {
  const [, chosen] = CONTENT.sentences;
  if (chosen === undefined) throw new Error("the fixture has a second sentence");

  it.each([
    [line(), "disputes it: another place says it was stopped."],
    [line({ stance: "supports" }), "found nothing against it."],
    [line({ stance: "cannot_tell" }), "took no stance."],
  ])("is each critic's stance in words", (given, words) => {
    expect(stancesOn(noteWith([given]), chosen)).toMatchObject([
      { who: "The embedded critic", words, said: "" },
    ]);
  });

  it("names a model as the clinic calls it, and quotes its reason", () => {
    const given = line({ critic: 1, words: "It was stopped." });
    expect(stancesOn(noteWith([given]), chosen)).toMatchObject([
      { who: "Clinic server", said: "It was stopped." },
    ]);
  });

  it("is nothing of a clinician's own words, of another sentence, and of a note without a second look", () => {
    expect(stancesOn(noteWith([line()]), { ...chosen, support: "own" })).toEqual([]);
    expect(stancesOn(noteWith([line({ sentenceId: idOf(1) })]), chosen)).toEqual([]);
    expect(stancesOn(CONTENT, chosen)).toEqual([]);
  });
});

describe("the list of what is disputed", () => {
  it("has one row a sentence, with all who dispute it", () => {
    const views = disputedViews(
      noteWith([line(), line({ critic: 1 }), line({ sentenceId: idOf(1), stance: "supports" })]),
    );
    expect(views.map(({ text, doubts }) => [text, doubts.length])).toEqual([
      ["Sildenafil 50 mg as needed.", 2],
    ]);
  });

  it("keeps what was decided, with its reason", () => {
    const decision = { action: "keep", reason: "Known to the cardiologist.", byId: ME, at: AT };
    const views = disputedViews(noteWith([line()], { attention: [{ ...dissent, decision }] }));
    expect(views[0]?.decision).toBe("Keep: “Known to the cardiologist.”");
    expect(disputedViews(noteWith([line()], { attention: [dissent] }))[0]?.decision).toBe("");
  });

  it("says that a sentence was edited since, or deleted, and keeps it listed", () => {
    const edited = CONTENT.sentences.map((each) =>
      each.id === idOf(2)
        ? { ...each, support: "own" as const, text: "Sildenafil stopped." }
        : each,
    );
    expect(disputedViews(noteWith([line()], { sentences: edited }))[0]).toMatchObject({
      since: "Edited since",
    });
    const gone = CONTENT.sentences.filter(({ id }) => id !== idOf(2));
    expect(
      disputedViews(noteWith([line()], { sentences: gone, attention: [dissent] }))[0],
    ).toMatchObject({ text: "Disputed: x", since: "Deleted" });
    expect(disputedViews(noteWith([line()], { sentences: gone }))).toEqual([]);
  });

  it("leaves out a critic that disputes most of a note; its line says how many", () => {
    const loud = { ...MODEL, asked: 20, disputed: 18, isSummarised: true };
    expect(disputedViews(noteWith([line({ critic: 1 })], {}, [RULES, loud]))).toEqual([]);
    expect(criticLine(loud)).toBe(
      "Clinic server looked at 20 sentences and disputed 18: not shown one by one.",
    );
  });

  it.each<[Partial<Critic>, string]>([
    [{}, "The embedded critic looked at 5 sentences and disputed 1."],
    [{ disputed: 0 }, "The embedded critic looked at 5 sentences and disputed none."],
    [{ asked: 1, disputed: 0 }, "The embedded critic looked at 1 sentence and disputed none."],
    [
      { disputed: 0, left: 2 },
      "The embedded critic looked at 5 sentences and disputed none. It took no usable stance on 2.",
    ],
  ])("counts, and gives no share: %o", (change, words) => {
    expect(criticLine({ ...RULES, ...change })).toBe(words);
    expect(words).not.toContain("%");
  });
});

describe("the facts that are named", () => {
  const lines = readSourceLines(DOCUMENT, SOURCE, CONTENT);

  it("are lines and words of the source as pasted", () => {
    expect(factWords([fact("sildenafil 50 mg prn")], DOCUMENT, lines, SOURCE)).toBe(
      "Line 4: “sildenafil 50 mg prn”",
    );
    const two = [fact("sildenafil 50 mg prn"), fact("BP 148/86")];
    expect(factWords(two, DOCUMENT, lines, SOURCE)).toBe(
      "Lines 4, 5: “sildenafil 50 mg prn … BP 148/86”",
    );
  });

  it("are none of another document", () => {
    expect(factWords([{ ...fact("BP 148/86"), documentId: ME }], DOCUMENT, lines, SOURCE)).toBe("");
  });
});

describe("what a chosen sentence rests on", () => {
  const [, plain] = CONTENT.sentences;
  if (plain === undefined) throw new Error("the fixture has a second sentence");
  const use = { name: "Clinic server" } as NonNullable<NoteContent["models"]>[number];
  const worded = { ...plain, madeBy: 0 };
  const modelled = (more: NoteContent["sentences"] = []): NoteContent =>
    noteWith([line({ stance: "supports" })], {
      models: [use],
      sentences: [worded, ...more],
    });

  it.each<[Partial<typeof plain>, string, string]>([
    [{}, "4", "Stated by line 4. Worded by the embedded drafter."],
    [{ support: "inferred" }, "4, 5", "Inferred from lines 4, 5. Worded by the embedded drafter."],
    [{ support: "contradicted", madeBy: 0 }, "4", "Differs from line 4. Worded by Clinic server."],
    [{ support: "unsupported", madeBy: 0 }, "", "Worded by Clinic server."],
    [{ support: "own" }, "4", "A clinician's own words."],
  ])("is said in words: %o", (change, lines, words) => {
    expect(restsOn(modelled(), { ...plain, ...change }, lines)).toBe(words);
  });

  it("agrees with the embedded drafter when none of its sentences stands on the same places", () => {
    expect(agreementOf(modelled(), worded)).toBe(
      "The embedded drafter says the same of these lines.",
    );
    const beside = { ...plain, id: idOf(7), text: "Sildenafil 50 mg prn." };
    expect(agreementOf(modelled([beside]), worded)).toBe(
      "The embedded drafter's own sentence on these lines stands beside it.",
    );
  });

  it.each<[string, NoteContent, typeof plain]>([
    ["the embedded drafter's own", modelled(), plain],
    ["one that differs from its source", modelled(), { ...worded, support: "contradicted" }],
    ["one of a note without a second look", { ...CONTENT, models: [use] }, worded],
    [
      "one in a note of which a sentence was deleted",
      noteWith([line({ sentenceId: idOf(77) })], { models: [use], sentences: [worded] }),
      worded,
    ],
  ])("says nothing of agreement for %s", (_, content, given) => {
    expect(agreementOf(content, given)).toBeNull();
  });
});
