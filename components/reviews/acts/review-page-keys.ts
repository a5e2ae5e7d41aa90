import type { KeyPress } from "../../shell/page-keys";
import type { KeyGroup } from "../../ui/keys-sheet";

export type ReviewPageAct =
  "next" | "previous" | "mark" | "clear" | "undo" | "add" | "send" | "other_pane";

/** A key event with its place on the keyboard: on a Mac, Option with a letter types another character. */
export type PlacedKeyPress = KeyPress & Readonly<{ code: string }>;

const LETTERS: Readonly<Record<string, ReviewPageAct>> = {
  j: "next",
  k: "previous",
  m: "mark",
  c: "clear",
  u: "undo",
};

/** What a key does on the review page; null leaves it to the browser. The text cannot be typed into, so letters act there too. */
export function reviewPageActFor(
  press: PlacedKeyPress,
  usesLetters: boolean,
): ReviewPageAct | null {
  const isChord = press.ctrlKey || press.metaKey;
  if (isChord && !press.altKey && !press.shiftKey) {
    if (press.key === "Enter") return "send";
    return press.key.toLowerCase() === "z" ? "undo" : null;
  }
  if (isChord || press.shiftKey) return null;
  if (press.altKey) return press.code === "KeyI" ? "add" : null;
  if (press.key === "F6") return "other_pane";
  return usesLetters ? (LETTERS[press.key.toLowerCase()] ?? null) : null;
}

/** The `?` sheet of the review page. */
export const REVIEW_PAGE_KEYS: readonly KeyGroup[] = [
  {
    title: "Suspected identifiers",
    keys: [
      { label: "Next, previous", keys: ["J", "K"] },
      { label: "Take it out", keys: ["M"] },
      { label: "Leave it in", keys: ["C"] },
      { label: "Undo", keys: ["U"] },
    ],
  },
  {
    title: "This page",
    keys: [
      { label: "Mark what is selected in the text", keys: ["Alt I"] },
      { label: "Other pane", keys: ["F6"] },
      { label: "Send decision", keys: ["Ctrl Enter"] },
    ],
  },
];
