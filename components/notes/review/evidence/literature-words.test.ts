import { describe, expect, test } from "vitest";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import type { AnsweredView } from "./evidence-view";
import { alsoSentWords, answerWords, countUnchecked, uncheckedWords } from "./literature-words";

const searchId = "00000000-0000-4000-8000-000000000001";
const reference = (more: Partial<ReferenceCitation> = {}): ReferenceCitation => ({
  id: searchId,
  passageId: "pubmed:1",
  snapshot: "a".repeat(64),
  title: "A made-up paper",
  source: { publisher: "Journal of Made-up Medicine", title: "A made-up paper", year: 2020 },
  kind: "literature",
  register: "pubmed",
  writtenOn: "2026-11-26",
  page: null,
  status: "not read by your clinic",
  isResolved: true,
  quote: "Words.",
  subject: "Gout",
  sentenceIds: [],
  chosenBy: { kind: "rules" },
  ...more,
});
const found = (more: Partial<Extract<AnsweredView, { state: "found" }>>): AnsweredView => ({
  state: "found",
  isFromCache: false,
  records: [],
  searchId,
  ...more,
});
const checked = (resolved: number, unresolved: number, unknown: number): AnsweredView => ({
  ...{ state: "checked", searchId },
  ...{ resolved, unresolved, unknown },
});
const record = reference();

describe("what a question of a register came to", () => {
  test.each<[string, AnsweredView, string, boolean]>([
    [
      "the server's own words",
      { state: "failed", message: "The register is busy." },
      "The register is busy.",
      true,
    ],
    ["no answer", { state: "lost" }, "No answer came. The note is unchanged: try again.", true],
    [
      "nothing found",
      found({}),
      "PubMed has nothing on these together. Choose fewer and search again.",
      false,
    ],
    ["something found", found({ records: [record] }), "", false],
    [
      "known before",
      found({ records: [record], isFromCache: true }),
      "Nothing was sent: PubMed answered this before. ",
      false,
    ],
    ["all resolved", checked(2, 0, 0), "2 resolved, 0 unresolved.", false],
    ["one that is not", checked(1, 1, 0), "1 resolved, 1 unresolved.", true],
    [
      "one that could not be asked",
      checked(1, 0, 1),
      "1 resolved, 0 unresolved. 1 could not be checked.",
      true,
    ],
  ])("%s", (_name, answer, words, isTrouble) => {
    expect(answerWords(answer, "PubMed")).toEqual({ words, isTrouble });
  });
});

test("what else is sent names the operator's address only where it is sent", () => {
  expect(alsoSentWords(true)).toContain("e-mail");
  expect(alsoSentWords(false)).not.toContain("e-mail");
  for (const names of [true, false]) expect(alsoSentWords(names)).toContain("No word of the note");
});

describe("references with a number that nobody has checked", () => {
  const citing = (pmid: string | undefined, more: Partial<ReferenceCitation> = {}) => {
    const made = reference(more);
    return pmid === undefined ? made : { ...made, source: { ...made.source, pmid } };
  };
  const removed = { byId: searchId, at: "2026-11-26T10:00:00.000Z" };

  test.each([
    ["none in a note without references", undefined, 0],
    ["none that cites no number", [citing(undefined)], 0],
    ["one that was never asked about", [citing("1")], 1],
    ["one that was off", [citing("1", { checked: { state: "off" } })], 1],
    [
      "none that has an answer, good or bad",
      [
        citing("1", { checked: { state: "resolved", on: "2026-11-26" } }),
        citing("2", { checked: { state: "unresolved", on: "2026-11-26" } }),
      ],
      0,
    ],
    ["none that was taken off", [citing("1", { removed })], 0],
  ])("%s", (_name, references, count) => {
    expect(countUnchecked({ references })).toBe(count);
  });

  test("are told in words", () => {
    expect(uncheckedWords(1)).toMatch(/^1 reference cites/);
    expect(uncheckedWords(3)).toMatch(/^3 references cite/);
  });
});
