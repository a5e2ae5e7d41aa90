import { expect, test } from "vitest";
import type { NoteContent, NoteSection } from "@/lib/notes/note-content.schema";
import { copyEntries, type CopyPart } from "./copy-entries";

const contentOf = (
  template: NoteContent["template"],
  ...sections: readonly NoteSection[]
): NoteContent =>
  ({
    template,
    gaps: [],
    sentences: sections.map((section) => ({ section })),
  }) as unknown as NoteContent;

const labelsOf = (content: NoteContent): string[] =>
  copyEntries(content, () => {}).map((entry) => ("label" in entry ? entry.label : ""));

test.each([
  ["soap", ["subjective"], ["Copy: Subjective"]],
  [
    "soap",
    ["assessment_and_plan", "objective_results", "objective_exam"],
    ["Copy: Objective", "Copy: Assessment and plan"],
  ],
  ["encounter", ["objective_exam"], ["Copy: Physical exam"]],
  ["soap", [], []],
] as const)("a %s note with %j offers the note and %j", (template, sections, expected) => {
  expect(labelsOf(contentOf(template, ...sections))).toEqual(["Copy the note", ...expected]);
});

test("an entry copies its own part, the first one the note", () => {
  const copied: CopyPart[] = [];
  for (const entry of copyEntries(contentOf("soap", "objective_exam"), (part) =>
    copied.push(part),
  )) {
    if ("onAction" in entry) entry.onAction?.();
  }
  expect(copied).toEqual([null, 2]);
});
