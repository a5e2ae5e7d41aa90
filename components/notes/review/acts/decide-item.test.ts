import { describe, expect, it } from "vitest";
import { readingOrder, replaceSentence, withText } from "../../content-edits";
import { decideItem, reopenItem, type Decision } from "./decide-item";
import { AT, CONTENT, ME, idOf } from "./review-fixture";

function decision(itemNumber: number, action: string, reason = ""): Decision {
  const found = CONTENT.attention.find(({ id }) => id === idOf(100 + itemNumber));
  const choice = found?.choices.find((each) => each.action === action) ?? {
    action: "delete_sentence" as const,
    label: "Delete",
    needsReason: false,
  };
  return { itemId: idOf(100 + itemNumber), choice, reason, byId: ME, at: AT, newId: idOf(9) };
}

const texts = (content: typeof CONTENT) => readingOrder(content).map(({ text }) => text);

describe("deciding an item", () => {
  it("records who, when and why", () => {
    const { content } = decideItem(CONTENT, decision(2, "keep", "Told to stop it"));
    expect(content.attention[1]?.decision).toEqual({
      action: "keep",
      reason: "Told to stop it",
      byId: ME,
      at: AT,
    });
    expect(texts(content)).toEqual(texts(CONTENT));
  });

  it("records the code of an override", () => {
    const choice = { action: "override" as const, label: "Override", needsReason: true };
    const { content } = decideItem(CONTENT, {
      ...decision(2, "keep"),
      choice,
      reasonCode: "patient_tolerates",
    });
    expect(content.attention[1]?.decision).toEqual({
      action: "override",
      reason: "",
      reasonCode: "patient_tolerates",
      byId: ME,
      at: AT,
    });
  });

  it("is not done by Edit: that only opens the sentence", () => {
    expect(decideItem(CONTENT, decision(2, "edit")).content).toBe(CONTENT);
  });

  it("puts the first duration in place, and Undo takes it back", () => {
    const { content, effect } = decideItem(CONTENT, decision(1, "use_first"));
    expect(texts(content)[0]).toBe("Chest pressure for two weeks.");
    const back = reopenItem(content, idOf(101), effect);
    expect(texts(back)).toEqual(texts(CONTENT));
    expect(back.attention[0]).not.toHaveProperty("decision");
  });

  it("leaves the words when the last duration is right", () => {
    const { content, effect } = decideItem(CONTENT, decision(1, "use_last"));
    expect(texts(content)).toEqual(texts(CONTENT));
    expect(effect.replaced).toEqual([]);
    expect(content.attention[0]?.decision?.action).toBe("use_last");
  });

  it("adds the sentence with the item's source, and Undo takes it away", () => {
    const { content, effect } = decideItem(CONTENT, decision(3, "add_sentence"));
    const added = content.sentences.find(({ id }) => id === idOf(9));
    expect(added).toMatchObject({
      text: "Allergy: CT contrast.",
      section: "subjective",
      support: "stated",
    });
    expect(added?.citations).toEqual(CONTENT.attention[2]?.citations);
    expect(texts(reopenItem(content, idOf(103), effect))).toEqual(texts(CONTENT));
  });

  it("puts an allergy below the last allergy", () => {
    const withAllergy = replaceSentence(CONTENT, idOf(1), (each) => ({
      ...each,
      text: "Allergy: penicillin.",
    }));
    const { content } = decideItem(withAllergy, decision(3, "add_sentence"));
    expect(texts(content).slice(0, 2)).toEqual(["Allergy: penicillin.", "Allergy: CT contrast."]);
  });

  it("deletes the sentences of the item, and Undo puts them where they were", () => {
    const { content, effect } = decideItem(CONTENT, decision(2, "delete_sentence"));
    expect(texts(content)).toHaveLength(3);
    expect(texts(reopenItem(content, idOf(102), effect))).toEqual(texts(CONTENT));
  });

  it("does nothing for an item that is not there", () => {
    expect(decideItem(CONTENT, decision(77, "keep")).content).toBe(CONTENT);
  });
});

describe("taking a decision back", () => {
  it("leaves words the clinician wrote since then", () => {
    const { content, effect } = decideItem(CONTENT, decision(1, "use_first"));
    const edited = replaceSentence(content, idOf(1), (each) => withText(each, "My own words.", ME));
    expect(texts(reopenItem(edited, idOf(101), effect))[0]).toBe("My own words.");
  });

  it("keeps an added sentence that was reworded", () => {
    const { content, effect } = decideItem(CONTENT, decision(3, "add_sentence"));
    const edited = replaceSentence(content, idOf(9), (each) => withText(each, "Mine.", ME));
    expect(texts(reopenItem(edited, idOf(103), effect))).toContain("Mine.");
  });

  it("only reopens the item when what it changed is not known any more", () => {
    const { content } = decideItem(CONTENT, decision(1, "use_first"));
    const back = reopenItem(content, idOf(101));
    expect(texts(back)[0]).toBe("Chest pressure for two weeks.");
    expect(back.attention[0]).not.toHaveProperty("decision");
  });
});
