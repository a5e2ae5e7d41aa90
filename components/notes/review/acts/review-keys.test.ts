import { describe, expect, it } from "vitest";
import type { KeyPress } from "../../../shell/page-keys";
import { reviewActFor, type KeyPlace, type ReviewAct } from "./review-keys";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const ctrl = { ctrlKey: true };
const alt = { altKey: true };

describe("a key on the review page", () => {
  it.each<[string, KeyPress, KeyPlace, ReviewAct]>([
    ["J goes to the next sentence", press("j"), "row", "next_sentence"],
    ["J works with caps lock", press("J"), "row", "next_sentence"],
    ["K goes back", press("k"), "elsewhere", "previous_sentence"],
    ["an arrow steps inside the list", press("ArrowDown"), "row", "next_sentence"],
    ["Enter edits the row", press("Enter"), "row", "edit"],
    ["Esc leaves the box", press("Escape"), "typing", "leave"],
    ["S goes to the source", press("s"), "row", "to_source"],
    ["Alt up moves", press("ArrowUp", alt), "row", "move_up"],
    ["Alt down moves", press("ArrowDown", alt), "row", "move_down"],
    ["O adds below", press("o"), "row", "add_below"],
    ["Del deletes the row", press("Delete"), "row", "delete"],
    ["N goes to the next thing", press("n"), "control", "next_thing"],
    ["1 jumps", press("1"), "elsewhere", "thing_1"],
    ["3 jumps", press("3"), "control", "thing_3"],
    ["F6 changes the pane, while typing too", press("F6"), "typing", "other_pane"],
    ["Ctrl S saves, while typing too", press("s", ctrl), "typing", "save"],
    ["Cmd S saves", press("s", { metaKey: true }), "row", "save"],
    ["Ctrl Enter signs", press("Enter", ctrl), "typing", "sign"],
  ])("%s", (_, keyPress, place, act) => {
    expect(reviewActFor(keyPress, place, true)).toBe(act);
  });

  it.each<[string, KeyPress, KeyPlace]>([
    ["letters are text while typing", press("j"), "typing"],
    ["Delete is text while typing", press("Delete"), "typing"],
    ["Enter presses the button it stands on", press("Enter"), "control"],
    ["arrows scroll elsewhere", press("ArrowDown"), "elsewhere"],
    ["Delete does nothing beside the list", press("Delete"), "elsewhere"],
    ["Alt J is nobody's", press("j", alt), "row"],
    ["Alt up scrolls beside the list", press("ArrowUp", alt), "elsewhere"],
    ["Ctrl J is the browser's", press("j", ctrl), "row"],
    ["Ctrl Shift S is the browser's", press("s", { ...ctrl, shiftKey: true }), "row"],
    ["Shift N is nobody's", press("N", { shiftKey: true }), "row"],
    ["4 is nobody's", press("4"), "row"],
  ])("%s", (_, keyPress, place) => {
    expect(reviewActFor(keyPress, place, true)).toBeNull();
  });

  it.each(["j", "k", "s", "o", "n", "1", "2", "3"])("%s is off with single letters off", (key) => {
    expect(reviewActFor(press(key), "row", false)).toBeNull();
  });

  it("leaves Enter, Del, arrows and chords on when single letters are off", () => {
    expect(reviewActFor(press("Enter"), "row", false)).toBe("edit");
    expect(reviewActFor(press("Delete"), "row", false)).toBe("delete");
    expect(reviewActFor(press("s", ctrl), "row", false)).toBe("save");
  });
});
