import { describe, expect, it } from "vitest";
import type { KeyPress } from "../../shell/page-keys";
import { moveSentence, removeSentence, replaceSentence, insertSentence } from "../content-edits";
import { CONTENT, idOf, sentence } from "../review/acts/review-fixture";
import { countChanges, diffContents, foldRows, type DiffRow } from "./comparison/content-diff";
import { pickVersion } from "./comparison/pick-version";
import { signedActFor } from "./signed-keys";
import { diffWords } from "./comparison/word-diff";

const write = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

describe("a sentence compared by words", () => {
  it.each([
    ["same words.", "same words.", "same words."],
    ["last taken Saturday.", "last taken Saturday, 14 Nov.", "last taken Saturday{+, 14 Nov+}."],
    ["5 minutes after 1 tablet.", "5 minutes.", "5 minutes[- after 1 tablet-]."],
    ["two months", "two weeks", "two [-months-]{+weeks+}"],
    ["", "new", "{+new+}"],
    ["old", "", "[-old-]"],
    ["0.4 mg", "0.5 mg", "[-0.4-]{+0.5+} mg"],
    ["BP 148/86", "BP 148/88", "BP [-148/86-]{+148/88+}"],
  ])("%j to %j", (before, after, expected) => {
    expect(write(before, after)).toBe(expected);
  });

  it("gives back both texts from its pieces", () => {
    const [before, after] = [
      "Aspirin 81 mg daily; start metoprolol.",
      "Start aspirin 81 mg; metoprolol 25 mg.",
    ];
    const pieces = diffWords(before, after);
    const join = (without: string) =>
      pieces
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join("");
    expect(join("added")).toBe(before);
    expect(join("removed")).toBe(after);
  });

  it("shows a huge sentence as replaced whole instead of hanging", () => {
    const pieces = diffWords("a ".repeat(1000), "b ".repeat(1000));
    expect(pieces.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

const read = (rows: readonly DiffRow[]) =>
  rows.map(({ kind, sentence: each }) => `${kind} ${Number(each.id.slice(-3))}`);

describe("two versions of a note", () => {
  it("are the same when nothing changed", () => {
    expect(countChanges(diffContents(CONTENT, CONTENT))).toBe(0);
  });

  it("show a changed, an added and a removed sentence in their places", () => {
    let after = replaceSentence(CONTENT, idOf(1), (each) => ({ ...each, text: "Chest pressure." }));
    after = insertSentence(after, sentence(9, "subjective", "New.", "own"), idOf(2));
    after = removeSentence(after, idOf(4));
    const rows = diffContents(CONTENT, after);
    expect(read(rows)).toEqual(["changed 1", "same 2", "added 9", "same 3", "removed 4", "same 5"]);
    expect(countChanges(rows)).toBe(3);
  });

  it("keep neighbours that were removed together in order", () => {
    const after = removeSentence(removeSentence(CONTENT, idOf(1)), idOf(2));
    expect(read(diffContents(CONTENT, after)).slice(0, 2)).toEqual(["removed 1", "removed 2"]);
  });

  it("show a moved sentence as moved, its neighbour not", () => {
    const rows = diffContents(CONTENT, moveSentence(CONTENT, idOf(1), 1));
    expect(rows.filter(({ kind }) => kind === "moved")).toHaveLength(1);
  });

  it("show a sentence that went into another section as moved", () => {
    expect(read(diffContents(CONTENT, moveSentence(CONTENT, idOf(2), 1)))).toContain("moved 2");
  });
});

describe("runs without a change", () => {
  const row = (kind: DiffRow["kind"], number: number): DiffRow => ({
    kind,
    sentence: sentence(number, "subjective", "x", "stated"),
    pieces: [],
  });

  it("fold from three sentences on", () => {
    const groups = foldRows([
      row("same", 1),
      row("same", 2),
      row("same", 3),
      row("added", 4),
      row("same", 5),
    ]);
    expect(
      groups.map((group) => (group.kind === "folded" ? group.rows.length : group.row.kind)),
    ).toEqual([3, "added", "same"]);
  });

  it("do not fold when short, or when there are none", () => {
    expect(foldRows([row("same", 1), row("same", 2)]).map(({ kind }) => kind)).toEqual([
      "row",
      "row",
    ]);
    expect(foldRows([])).toEqual([]);
  });
});

describe("picking two versions", () => {
  it.each([
    [{ from: 1, to: 3 }, 2, { from: 1, to: 2 }],
    [{ from: 1, to: 9 }, 3, { from: 3, to: 9 }],
    [{ from: 2, to: 3 }, 1, { from: 1, to: 3 }],
    [{ from: 1, to: 2 }, 5, { from: 1, to: 5 }],
    [{ from: 1, to: 3 }, 3, { from: 1, to: 3 }],
  ])("%j and %d give %j", (pair, number, result) => {
    expect(pickVersion(pair, number)).toEqual(result);
  });
});

describe("keys of a signed note", () => {
  const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  it.each([
    ["a", "addendum"],
    ["J", "next_change"],
    ["k", "previous_change"],
    ["d", "toggle_changes"],
    ["c", "copy_checksum"],
    ["e", null],
  ])("%s does %s", (key, act) => {
    expect(signedActFor(press(key), false, true)).toBe(act);
  });

  it("do nothing while typing, with a chord, or when switched off", () => {
    expect(signedActFor(press("a"), true, true)).toBeNull();
    expect(signedActFor(press("c", { ctrlKey: true }), false, true)).toBeNull();
    expect(signedActFor(press("a"), false, false)).toBeNull();
  });
});
