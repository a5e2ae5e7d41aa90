import { describe, expect, it } from "vitest";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { choosePassages, MOST_A_SUBJECT } from "./choose-passages";
import { testPassage } from "./testing/test-passage";
import { PROBLEM_PHRASES, UNSEEN_PHRASES, type ProblemPhrase } from "./testing/problem-phrases";

/** Every card as a search might give it: what is chosen must not lean on the search's own floor. */
const ALL = ALL_CARDS.map((card) => testPassage(card));

function measure(phrases: readonly ProblemPhrase[]) {
  const chosen = phrases.map((phrase) => ({
    ...phrase,
    ids: choosePassages(phrase, ALL).map(({ cardId }) => cardId),
  }));
  const wanted = chosen.filter(({ cards }) => cards.length > 0);
  return {
    shown: chosen.flatMap(({ ids }) => ids).length,
    wrong: chosen.flatMap(({ ids, cards, phrase }) =>
      ids.filter((id) => !cards.includes(id)).map((id) => `${phrase}: ${id}`),
    ),
    found: wanted.filter(({ ids, cards }) => ids.some((id) => cards.includes(id))).length,
    wanted: wanted.length,
    none: chosen.length - wanted.length,
  };
}

describe("passages beside a problem, measured on phrases", () => {
  it("of which the rule was made: none is wrong, and 54 of 56 find theirs", () => {
    expect(measure(PROBLEM_PHRASES)).toEqual({
      shown: 60,
      wrong: [],
      found: 54,
      wanted: 56,
      none: 41,
    });
  });

  it("that the rule had not seen: none is wrong, and 29 of 33 find theirs", () => {
    expect(measure(UNSEEN_PHRASES)).toEqual({
      shown: 33,
      wrong: [],
      found: 29,
      wanted: 33,
      none: 42,
    });
  });

  it("are of a topic that answers: a medicine's card says nothing of its problem, nor a problem's of a medicine", () => {
    const ids = (kind: ProblemPhrase["kind"], phrase: string) =>
      choosePassages({ kind, phrase }, ALL).map(({ cardId }) => cardId);
    expect(ids("problem", "lisinopril")).toEqual([]);
    expect(ids("medicine", "hypertension")).toEqual([]);
    expect(ids("symptom", "gout")).toEqual([]);
    expect(ids("medicine", "lisinopril")).toEqual(["lisinopril"]);
  });

  it("are two at most, the closest name first", () => {
    const [first, second, ...more] = choosePassages(
      { kind: "problem", phrase: "atrial fibrillation" },
      ALL,
    );
    expect(first?.cardId).toBe("atrial-fibrillation");
    expect(second?.cardId).toBe("cha2ds2-vasc");
    expect(more).toHaveLength(MOST_A_SUBJECT - 2);
  });
});
