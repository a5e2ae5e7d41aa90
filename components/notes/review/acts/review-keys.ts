import type { KeyGroup } from "../../../ui/keys-sheet";
import type { KeyPress } from "../../../shell/page-keys";

export type ReviewAct =
  | "next_sentence"
  | "previous_sentence"
  | "edit"
  | "leave"
  | "to_source"
  | "move_up"
  | "move_down"
  | "add_below"
  | "delete"
  | "next_thing"
  | "thing_1"
  | "thing_2"
  | "thing_3"
  | "other_pane"
  | "save"
  | "sign";

/** Where the focus is when a key is pressed. `control` is a button, link or menu: Enter is its own there. */
export type KeyPlace = "typing" | "row" | "control" | "elsewhere";

const LETTERS: Readonly<Record<string, ReviewAct>> = {
  j: "next_sentence",
  k: "previous_sentence",
  s: "to_source",
  o: "add_below",
  n: "next_thing",
  "1": "thing_1",
  "2": "thing_2",
  "3": "thing_3",
};

/** What a key does on the review page; null leaves it to the browser. */
export function reviewActFor(
  press: KeyPress,
  place: KeyPlace,
  usesLetters: boolean,
): ReviewAct | null {
  const isChord = press.ctrlKey || press.metaKey;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (isChord) {
    if (press.altKey || press.shiftKey) return null;
    if (key === "s") return "save";
    return key === "Enter" ? "sign" : null;
  }
  if (key === "F6") return "other_pane";
  if (place === "typing") return key === "Escape" ? "leave" : null;
  if (press.altKey) return moveFor(key, place);
  if (place === "row") {
    if (key === "ArrowDown") return "next_sentence";
    if (key === "ArrowUp") return "previous_sentence";
    if (key === "Enter") return "edit";
    if (key === "Delete") return "delete";
  }
  if (!usesLetters || press.shiftKey) return null;
  return LETTERS[key] ?? null;
}

function moveFor(key: string, place: KeyPlace): ReviewAct | null {
  if (place !== "row") return null;
  if (key === "ArrowUp") return "move_up";
  return key === "ArrowDown" ? "move_down" : null;
}

/** The `?` sheet of the review page. */
export const REVIEW_KEYS: readonly KeyGroup[] = [
  {
    title: "Read",
    keys: [
      { label: "Next, previous sentence", keys: ["J", "K"] },
      { label: "To its source and back", keys: ["S"] },
      { label: "Next thing that needs your eyes", keys: ["N"] },
      { label: "Thing 1, 2 or 3", keys: ["1", "2", "3"] },
      { label: "Other pane", keys: ["F6"] },
    ],
  },
  {
    title: "Change",
    keys: [
      { label: "Edit the sentence", keys: ["Enter"] },
      { label: "Leave editing", keys: ["Esc"] },
      { label: "Add a sentence below", keys: ["O"] },
      { label: "Move it up, down", keys: ["Alt ↑", "Alt ↓"] },
      { label: "Delete it, undo for 10 s", keys: ["Del"] },
    ],
  },
  {
    title: "Finish",
    keys: [
      { label: "Save version", keys: ["Ctrl S"] },
      { label: "Sign note", keys: ["Ctrl Enter"] },
    ],
  },
];
