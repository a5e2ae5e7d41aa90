import type { KeyPress } from "../../shell/page-keys";
import type { KeyGroup } from "../../ui/keys-sheet";

export type PasteAct =
  "draft" | "mark" | "confirm" | "next" | "preview" | "other_pane" | "open_file" | "undo";

/** A key event with its place on the keyboard: on a Mac, Option with a letter types another character. */
export type PlacedKeyPress = KeyPress & Readonly<{ code: string }>;

/** What a key does on the paste page; null leaves it to the box and the browser. */
export function pasteActFor(press: PlacedKeyPress): PasteAct | null {
  const isChord = press.ctrlKey || press.metaKey;
  if (isChord && !press.altKey && !press.shiftKey) {
    if (press.key === "Enter") return "draft";
    if (press.key.toLowerCase() === "o") return "open_file";
    if (press.key.toLowerCase() === "z") return "undo";
    return null;
  }
  if (isChord || press.shiftKey) return null;
  if (press.altKey && press.code === "KeyI") return "mark";
  if (press.altKey && press.code === "KeyC") return "confirm";
  if (press.altKey && press.code === "KeyN") return "next";
  if (press.altKey && press.code === "KeyP") return "preview";
  return press.key === "F6" && !press.altKey ? "other_pane" : null;
}

/** The `?` sheet of the paste page. */
export const PASTE_KEYS: readonly KeyGroup[] = [
  {
    title: "Your text",
    keys: [
      { label: "Mark or unmark what is selected", keys: ["Alt I"] },
      { label: "Next highlight", keys: ["Alt N"] },
      { label: "Confirm the highlight at the cursor", keys: ["Alt C"] },
      { label: "Undo", keys: ["Ctrl Z"] },
      { label: "Open a file", keys: ["Ctrl O"] },
    ],
  },
  {
    title: "This page",
    keys: [
      { label: "Show or hide what a model would see", keys: ["Alt P"] },
      { label: "Other pane", keys: ["F6"] },
      { label: "Draft note", keys: ["Ctrl Enter"] },
    ],
  },
];
