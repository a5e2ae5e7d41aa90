import { describe, expect, test } from "vitest";
import {
  content,
  DOCUMENT,
  idOf,
  item,
  merge,
  own,
  PERSON,
  sentence,
  texts,
  USE,
} from "./test-redraft";

describe("a section that was drafted again", () => {
  test("takes the place of the old one; other sections stay to the byte", () => {
    const plan = sentence(9, "Rest.", { section: "assessment_and_plan" });
    const working = content([sentence(1, "Cough."), plan]);
    const fresh = content([sentence(11, "Cough for two weeks."), { ...plan, text: "Other rest." }]);
    const merged = merge(working, fresh);
    expect(texts(merged)).toEqual(["Cough for two weeks.", "Rest."]);
    expect(merged.content.sentences[1]).toEqual(plan);
    expect(merged.changed).toBe(2);
  });

  test("keeps ids of sentences that came out the same, and counts no change", () => {
    const working = content([sentence(1, "Cough.")]);
    const merged = merge(working, content([{ ...sentence(1, "Cough."), id: idOf(77) }]));
    expect(merged).toEqual({ content: working, changed: 0 });
  });

  test("keeps a person's words where they stood, and drafts nothing beside them from the same source", () => {
    const working = content([
      sentence(1, "Cough."),
      own(2, "No fever at all, he says."),
      own(3, "Seems worried.", { citations: [] }),
      sentence(4, "Denies chest pain."),
    ]);
    const fresh = content([
      sentence(1, "Cough for two weeks.", { id: idOf(11) }),
      sentence(2, "No fever.", { id: idOf(12) }),
      sentence(4, "Denies chest pain.", { id: idOf(14) }),
    ]);
    expect(texts(merge(working, fresh))).toEqual([
      "Cough for two weeks.",
      "No fever at all, he says.",
      "Seems worried.",
      "Denies chest pain.",
    ]);
  });

  test("brings back nothing that a person took out, but what only a redraft had replaced", () => {
    const first = content([sentence(1, "Cough."), sentence(2, "No fever.")]);
    const saved = content([sentence(1, "Cough.")]);
    const again = content([sentence(1, "Coughs.", { id: idOf(31) })]);
    const earlier = [
      { cause: "draft", content: first },
      { cause: "save", content: saved },
      { cause: "draft", content: again },
    ];
    const fresh = content([
      sentence(1, "Cough.", { id: idOf(41) }),
      sentence(2, "No fever.", { id: idOf(42) }),
    ]);
    expect(texts(merge(again, fresh, earlier))).toEqual(["Cough."]);
  });

  test("keeps decided items, drops open ones about words that are gone, and raises those of the new words", () => {
    const decision = { action: "keep", reason: "", byId: PERSON, at: "2026-11-17T15:40:00.000Z" };
    const working = content(
      [sentence(1, "Cough."), sentence(9, "Rest.", { section: "assessment_and_plan" })],
      {
        attention: [
          item(1, { sentenceIds: [idOf(1)], decision }),
          item(2, { sentenceIds: [idOf(1)] }),
          item(3, { sentenceIds: [idOf(9)] }),
          item(4),
        ],
      },
    );
    const fresh = content([sentence(1, "Cough, bloody.", { id: idOf(11) })], {
      attention: [
        item(5, { sentenceIds: [idOf(11)] }),
        item(6),
        item(3, { id: idOf(990), sentenceIds: [idOf(9)] }),
      ],
    });
    const { attention } = merge(working, fresh).content;
    expect(attention.map(({ title }) => title)).toEqual([
      "Thing 1",
      "Thing 3",
      "Thing 4",
      "Thing 5",
      // What no sentence carries is to be decided, whichever section it was drafted for.
      "Thing 6",
    ]);
    expect(attention[0]).toMatchObject({ decision, sentenceIds: [] });
  });

  test("an open item that the new words raise again is about them", () => {
    const citations = [{ documentId: DOCUMENT, start: 100, end: 110 }];
    const working = content([sentence(1, "Cough."), sentence(2, "Fever.")], {
      attention: [item(1, { citations, sentenceIds: [idOf(1), idOf(2)] })],
    });
    const fresh = content([sentence(1, "Coughs.", { id: idOf(11) }), sentence(2, "Fever.")], {
      attention: [item(1, { id: idOf(991), citations, sentenceIds: [idOf(11)] })],
    });
    const { attention } = merge(working, fresh).content;
    expect(attention).toHaveLength(1);
    expect(attention[0]).toMatchObject({ id: idOf(501), sentenceIds: [idOf(2), idOf(11)] });
  });

  test("lists what no sentence cites any more", () => {
    const merged = merge(
      content([sentence(1, "Cough."), sentence(2, "No fever.")]),
      content([sentence(1, "Cough.")]),
    );
    expect(merged.content.unplaced).toEqual([
      { documentId: DOCUMENT, start: 200, end: 210, why: "blocked" },
    ]);
  });

  test("adds its model to those asked, and each sentence points at its own", () => {
    const working = content(
      [
        sentence(1, "Cough.", { madeBy: 0 }),
        sentence(9, "Rest.", { section: "assessment_and_plan", madeBy: 1 }),
      ],
      {
        models: [USE, { ...USE, section: "assessment_and_plan" }],
      },
    );
    const fresh = content([sentence(1, "Coughs.", { id: idOf(11), madeBy: 0 })], {
      models: [{ ...USE, bytes: 99 }],
    });
    const { sentences, models } = merge(working, fresh).content;
    expect(models).toHaveLength(3);
    expect(sentences.map(({ madeBy }) => models?.[madeBy ?? -1]?.bytes)).toEqual([99, 10]);
  });

  test("forgets models of which no word stands when the list is full, and points right afterwards", () => {
    const uses = Array.from({ length: 60 }, (_, bytes) => ({ ...USE, bytes }));
    const working = content(
      [
        sentence(1, "Cough.", { madeBy: 59 }),
        sentence(9, "Rest.", { section: "assessment_and_plan", madeBy: 3 }),
      ],
      { models: uses },
    );
    const fresh = content([sentence(1, "Coughs.", { id: idOf(11), madeBy: 0 })], {
      models: [{ ...USE, bytes: 777 }],
    });
    const { sentences, models } = merge(working, fresh).content;
    expect(models?.length).toBeLessThanOrEqual(60);
    expect(sentences.map(({ madeBy }) => models?.[madeBy ?? -1]?.bytes)).toEqual([777, 3]);
  });
});
