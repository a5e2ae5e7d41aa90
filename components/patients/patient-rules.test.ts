import { describe, expect, it } from "vitest";
import { differenceWords, differingCharacters } from "./differing-characters";
import { countWords } from "./encounter-list";
import type { EncounterView } from "./patient-view";

const write = (first: string, second: string) => {
  const cut = differingCharacters(first, second);
  return [cut.first, cut.second].map((pieces) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(""),
  );
};

describe("two values that should be alike", () => {
  it.each([
    ["4471-0962", "4471-0926", ["4471-09[62]", "4471-09[26]"]],
    ["Quill, Ada", "Quill, Adam", ["Quill, [Ada]", "Quill, [Adam]"]],
    ["Quill", "Reed", ["[Quill]", "[Reed]"]],
    ["123", "123", ["123", "123"]],
    ["1234", "123", ["[1234]", "[123]"]],
    ["", "x", ["", "[x]"]],
  ])("%j and %j", (first, second, expected) => {
    expect(write(first, second)).toEqual(expected);
  });

  it.each([
    ["4471-0962", "4471-0926", "Differs, two digits"],
    ["4471-0962", "4471-0963", "Differs, one digit"],
    ["1111", "2222", "Differs"],
    ["4471-0962", "4471-096", "Differs"],
    ["Ada", "Ida", "Differs"],
    ["same", "same", "Same"],
  ])("%j and %j: %s", (first, second, words) => {
    expect(differenceWords(first, second)).toBe(words);
  });
});

describe("the count under the encounters", () => {
  const encounter = (state: EncounterView["state"]): EncounterView => ({
    id: state,
    href: "/",
    visitedOn: "2026-11-17",
    title: "Visit",
    detail: "",
    state,
  });

  it.each([
    [["signed", "signed", "draft"], "3 encounters, 2 signed notes, 1 draft."],
    [["signed"], "1 encounter, 1 signed note."],
    [["draft", "draft"], "2 encounters, 0 signed notes, 2 drafts."],
    [[], ""],
  ] as const)("%j", (states, words) => {
    expect(countWords(states.map(encounter))).toBe(words);
  });
});
