import { describe, expect, it } from "vitest";
import { reviewPageActFor, type PlacedKeyPress } from "./review-page-keys";

const press = (key: string, more: Partial<PlacedKeyPress> = {}): PlacedKeyPress => ({
  key,
  code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("keys of the review page", () => {
  it.each([
    ["j", {}, "next"],
    ["k", {}, "previous"],
    ["m", {}, "mark"],
    ["c", {}, "clear"],
    ["u", {}, "undo"],
    ["z", { ctrlKey: true }, "undo"],
    ["z", { metaKey: true }, "undo"],
    ["Enter", { ctrlKey: true }, "send"],
    ["ˆ", { altKey: true, code: "KeyI" }, "add"],
    ["F6", {}, "other_pane"],
  ] as const)("%s with %j: %s", (key, more, act) => {
    expect(reviewPageActFor(press(key, more), true)).toBe(act);
  });

  it.each([
    ["c", { ctrlKey: true }],
    ["m", { shiftKey: true }],
    ["z", { ctrlKey: true, shiftKey: true }],
    ["Enter", {}],
    ["x", {}],
    ["c", { altKey: true }],
  ] as const)("leaves %s with %j to the browser: copying stays copying", (key, more) => {
    expect(reviewPageActFor(press(key, more), true)).toBeNull();
  });

  it("letters do nothing once they are switched off; chords go on", () => {
    expect(reviewPageActFor(press("m"), false)).toBeNull();
    expect(reviewPageActFor(press("z", { ctrlKey: true }), false)).toBe("undo");
  });
});
