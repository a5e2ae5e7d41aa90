import type { KeyPress } from "../../shell/page-keys";
import type { KeyGroup } from "../../ui/keys-sheet";

export type SignedAct =
  "addendum" | "next_change" | "previous_change" | "toggle_changes" | "copy_checksum";

const LETTERS: Readonly<Record<string, SignedAct>> = {
  a: "addendum",
  j: "next_change",
  k: "previous_change",
  d: "toggle_changes",
  c: "copy_checksum",
};

/** What a key does on a signed note; only single letters, so nothing while typing or when they are off. */
export function signedActFor(
  press: KeyPress,
  isTyping: boolean,
  usesLetters: boolean,
): SignedAct | null {
  if (isTyping || !usesLetters) return null;
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null;
  return LETTERS[press.key.toLowerCase()] ?? null;
}

export const SIGNED_KEYS: readonly KeyGroup[] = [
  {
    title: "Read",
    keys: [
      { label: "Next, previous change", keys: ["J", "K"] },
      { label: "Note or changes", keys: ["D"] },
      { label: "Copy the checksum", keys: ["C"] },
    ],
  },
  { title: "Change", keys: [{ label: "Write an addendum", keys: ["A"] }] },
];
