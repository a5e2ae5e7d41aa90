import { describe, expect, test } from "vitest";
import { NOT_REVIEWED, passageOfCard, passageOfOwn } from "./reference-passage";
import type { OwnPassage } from "./own/own-passage-store";
import { TEST_CARDS } from "./test-library";

const FOUND = { score: 0.7, similarity: 0.5, snapshot: "a".repeat(64) };
const [CARD] = TEST_CARDS;
if (CARD === undefined) throw new TypeError("no test card");

const OWN: OwnPassage = {
  id: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
  documentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000002",
  kind: "document",
  page: 3,
  title: "House rules: Chest pain",
  publisher: "Northgate Clinic",
  year: 2026,
  pmid: null,
  text: "Call the desk first.",
  addedAt: "2026-11-17T23:59:59.000Z",
};

describe("a card that was found", () => {
  test("is cited by its own source and day, and has no page", () => {
    expect(passageOfCard(CARD, FOUND, "reviewed by A. Testperson, MD on 2026-11-17")).toMatchObject(
      {
        ...FOUND,
        kind: "card",
        cardId: CARD.id,
        text: CARD.body,
        citation: CARD.citation,
        date: CARD.writtenOn,
        page: null,
        status: "reviewed by A. Testperson, MD on 2026-11-17",
      },
    );
  });

  test.each([
    ["names no number of a register: there is nothing to resolve", {}, null],
    ["names a PMID that nobody looked up: unresolved", { pmid: "10000001" }, false],
    ["names a DOI that nobody looked up: unresolved", { doi: "10.1000/made-up" }, false],
  ])("%s", (_what, number, isResolved) => {
    const card = { ...CARD, citation: { ...CARD.citation, ...number } };
    expect(passageOfCard(card, FOUND, NOT_REVIEWED).isResolved).toBe(isResolved);
  });
});

describe("a passage of the clinic's own that was found", () => {
  test("of a document has its page, the day it was brought in and no number, and nobody has reviewed it", () => {
    const passage = passageOfOwn(OWN, FOUND);
    expect(passage).toMatchObject({
      kind: "document",
      page: 3,
      date: "2026-11-17",
      status: NOT_REVIEWED,
      isResolved: null,
    });
    expect(passage.citation).toEqual({
      publisher: "Northgate Clinic",
      title: "House rules: Chest pain",
      year: 2026,
    });
  });

  test("of a register's file is resolved by the number that it came with", () => {
    const record = { ...OWN, kind: "literature", pmid: "10000001", page: null } as const;
    expect(passageOfOwn(record, FOUND)).toMatchObject({
      kind: "literature",
      isResolved: true,
      citation: { pmid: "10000001" },
    });
  });

  test("says the same in the form of a card, of no topic", () => {
    const { card, text, cardId } = passageOfOwn({ ...OWN, year: null }, FOUND);
    expect(card).toMatchObject({ id: cardId, topic: null, body: text, keywords: [] });
    expect(card.citation.year).toBeNull();
  });
});
