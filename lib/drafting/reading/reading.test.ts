import { describe, expect, it } from "vitest";
import type { NoteContent, Span } from "@/lib/notes/note-content.schema";
import { draftNote } from "../draft-note";
import { SAMPLES } from "../samples/samples.schema";
import { countCoverage } from "./count-coverage";
import { readClauses, readSource } from "./read-source";

const DOCUMENT = "7d3c1b3e-52a4-4f0e-9d67-0b8a1c2d3e4f";
const ELSEWHERE = "7d3c1b3e-52a4-4f0e-9d67-0b8a1c2d3e50";
const TEXT = "HPI: Cough for two weeks. Hello there. Swelled up with dye, no fever.";

const spanOf = (words: string): Span & { documentId: string } => {
  const start = TEXT.indexOf(words);
  return { documentId: DOCUMENT, start, end: start + words.length };
};
const CLAUSES = ["HPI:", "Cough for two weeks.", "Hello there.", "Swelled up with dye, no fever."];

function count(marks: {
  cited?: readonly string[];
  aside?: readonly (readonly [string, "header" | "greeting"])[];
  unplaced?: readonly string[];
}) {
  const content = {
    sentences: (marks.cited ?? []).map((words) => ({
      id: DOCUMENT,
      section: "subjective" as const,
      text: words,
      support: "stated" as const,
      citations: [spanOf(words)],
    })),
    setAside: (marks.aside ?? []).map(([words, reason]) => ({ ...spanOf(words), reason })),
    unplaced: (marks.unplaced ?? []).map((words) => ({
      ...spanOf(words),
      why: "unclear" as const,
    })),
  };
  return countCoverage(TEXT, CLAUSES.map(spanOf), content, DOCUMENT);
}

const shown = (spans: readonly Span[]) => spans.map(({ start, end }) => TEXT.slice(start, end));

describe("countCoverage", () => {
  it("counts every clause once: used, set aside by reason, listed, or taken out", () => {
    const coverage = count({
      cited: ["Cough for two weeks"],
      aside: [
        ["HPI:", "header"],
        ["Hello there.", "greeting"],
      ],
      unplaced: ["Swelled up with dye, no fever."],
    });
    expect(coverage).toMatchObject({ total: 4, used: 1, takenOut: [] });
    expect(coverage.setAside.map(({ reason, clauses }) => [reason, shown(clauses)])).toEqual([
      ["header", ["HPI:"]],
      ["greeting", ["Hello there."]],
    ]);
    expect(coverage.listed.map(({ why, pieces }) => [why, shown(pieces)])).toEqual([
      ["unclear", ["Swelled up with dye, no fever."]],
    ]);
  });

  it("lists a clause while a rest of it has no place, and only that rest", () => {
    const coverage = count({
      cited: ["no fever"],
      unplaced: ["Swelled up with dye, no fever."],
    });
    expect(coverage.listed.map(({ pieces }) => shown(pieces))).toEqual([["Swelled up with dye, "]]);
  });

  it("counts a listed clause as used once a sentence cites it whole", () => {
    const words = "Swelled up with dye, no fever.";
    expect(count({ cited: [words], unplaced: [words] })).toMatchObject({ used: 1, listed: [] });
  });

  it("says of a clause whose sentence is gone that it was taken out", () => {
    expect(shown(count({}).takenOut)).toEqual(CLAUSES);
  });

  it("looks at marks of this document only", () => {
    const clauses = CLAUSES.map(spanOf);
    const setAside = clauses.map((span) => ({
      ...span,
      documentId: ELSEWHERE,
      reason: "header" as const,
    }));
    const marks = { sentences: [], setAside, unplaced: [] };
    expect(countCoverage(TEXT, clauses, marks, DOCUMENT).takenOut).toHaveLength(4);
  });
});

describe("readSource", () => {
  it.each(SAMPLES.map(({ id, text }) => [id, text] as const))(
    "reads %s so that each clause of its own draft is used, set aside or listed",
    (_id, text) => {
      const draft = draftNote(text, { template: "soap" });
      const cite = <S extends Span>(span: S) => ({ ...span, documentId: DOCUMENT });
      const marks: Pick<NoteContent, "sentences" | "setAside" | "unplaced"> = {
        sentences: draft.sentences.map((sentence) => ({
          ...sentence,
          id: DOCUMENT,
          citations: sentence.citations.map(cite),
        })),
        setAside: draft.setAside.map(cite),
        unplaced: draft.unplaced.map(cite),
      };
      const { clauses } = readSource(text);
      const { total, used, setAside, listed, takenOut } = countCoverage(
        text,
        clauses,
        marks,
        DOCUMENT,
      );
      const aside = setAside.reduce((sum, group) => sum + group.clauses.length, 0);
      expect(takenOut.map(({ start, end }) => text.slice(start, end))).toEqual([]);
      expect(used + aside + listed.length).toBe(total);
      expect(used).toBeGreaterThan(5);
    },
  );

  it("says once what the source says twice, with both places", () => {
    const { facts } = readSource("HPI: Has chest pain. Chest pain on stairs.");
    const pain = facts.filter(({ concept }) => concept === "chest pain");
    expect(pain).toHaveLength(1);
    expect(pain[0]?.spans).toHaveLength(2);
  });

  it("keeps a denial apart from a statement", () => {
    const { facts } = readSource("HPI: Has chest pain. Exam: no chest pain now.");
    expect(facts.filter(({ concept }) => concept === "chest pain")).toHaveLength(2);
  });

  it.each([[""], ["\u0000\ud800"], ["((((".repeat(500)], ["[doctor] [doctor]"]])(
    "takes any text",
    (text) => {
      for (const { start, end } of readClauses(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});
