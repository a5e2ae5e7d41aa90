import { describe, expect, test } from "vitest";
import type { ReferenceCitation } from "../reference-citation.schema";
import { attachTo, editReferences, shownReferences } from "./reference-rules";
import { testReference } from "../test-reference";
import { AT, idOf } from "./test-content";

const ME = { id: idOf(901), at: new Date(AT) };
const FIRST = testReference(1);
const SECOND = testReference(2);
const STORED = [FIRST, SECOND];
const taken = (reference: ReferenceCitation): ReferenceCitation => ({
  ...reference,
  removed: { byId: idOf(902), at: "2020-01-01T00:00:00.000Z" },
});

describe("references in an edit from a page", () => {
  test("are taken off by the editor, now, whoever and whenever the page says", () => {
    const { references, removed } = editReferences(STORED, [taken(FIRST), SECOND], ME);
    expect(references?.[0]?.removed).toEqual({ byId: ME.id, at: ME.at.toISOString() });
    expect(references?.[1]).toEqual(SECOND);
    expect(removed).toBe(1);
  });

  test("come back as they were", () => {
    const { references, restored } = editReferences([taken(FIRST), SECOND], STORED, ME);
    expect(references).toEqual(STORED);
    expect(restored).toBe(1);
  });

  test("keep who took them off when they stay off", () => {
    const stored = [taken(FIRST)];
    expect(editReferences(stored, [{ ...FIRST, removed: { byId: ME.id, at: AT } }], ME)).toEqual({
      references: stored,
      removed: 0,
      restored: 0,
    });
  });

  test.each<[string, Partial<ReferenceCitation>]>([
    ["words", { quote: "Other words." }],
    ["title", { title: "Another title" }],
    ["status", { status: "reviewed by A. Testperson" }],
    ["sentences", { sentenceIds: [] }],
    ["chooser", { chosenBy: { kind: "person", personId: ME.id } }],
    ["stance", { stance: "supports" }],
    ["snapshot", { snapshot: "f".repeat(64) }],
  ])("have the %s that the server has, not the page's", (_, forged) => {
    const { references } = editReferences(STORED, [{ ...FIRST, ...forged }, SECOND], ME);
    expect(references).toEqual(STORED);
  });

  test("are not made by a page, not dropped by one, and not given to a note that has none", () => {
    expect(editReferences(STORED, [testReference(3)], ME).references).toEqual(STORED);
    expect(editReferences(STORED, [], ME).references).toEqual(STORED);
    expect(editReferences(STORED, undefined, ME).references).toEqual(STORED);
    expect(editReferences(undefined, STORED, ME).references).toBeUndefined();
  });

  test("show which stand and which do not", () => {
    expect(shownReferences([taken(FIRST), SECOND])).toEqual([
      [FIRST.id, true],
      [SECOND.id, false],
    ]);
    expect(shownReferences(undefined)).toEqual([]);
  });
});

describe("a reference that a person attaches", () => {
  const attached = {
    ...testReference(9),
    passageId: FIRST.passageId,
    sentenceIds: FIRST.sentenceIds,
  };

  test("comes last", () => {
    expect(attachTo(STORED, testReference(3))).toEqual([...STORED, testReference(3)]);
  });

  test("is not doubled at a sentence where the passage stands", () => {
    expect(attachTo(STORED, attached)).toEqual(STORED);
  });

  test("comes back as their own choice where it was taken off", () => {
    expect(attachTo([taken(FIRST), SECOND], attached)).toEqual([
      { ...attached, id: FIRST.id },
      SECOND,
    ]);
  });

  test.each<[string, Partial<ReferenceCitation>]>([
    ["another sentence", { sentenceIds: [idOf(55)] }],
    ["another state of the library", { snapshot: "b".repeat(64) }],
  ])("stands again at %s", (_, other) => {
    expect(attachTo(STORED, { ...attached, ...other })).toHaveLength(3);
  });
});
