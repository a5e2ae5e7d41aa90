import type { KeyGroup } from "../ui/keys-sheet";

/** A key event, as far as shortcuts need it. */
export type KeyPress = Readonly<{
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}>;

export type ShellAct = "find" | "keys" | "start_go" | "go_paste" | "go_allergies" | null;

/** Milliseconds within which a letter after G still belongs to it. */
export const GO_MS = 1500;

/** What a key does on every page. `isTyping` is true in a text box, where only chords count. */
export function shellActFor(
  press: KeyPress,
  isTyping: boolean,
  usesLetters: boolean,
  isAfterGo: boolean,
): ShellAct {
  const isChord = press.ctrlKey || press.metaKey;
  if (isChord && !press.altKey && !press.shiftKey && press.key.toLowerCase() === "k") return "find";
  if (isTyping || isChord || press.altKey) return null;
  if (press.key === "?") return "keys";
  if (!usesLetters) return null;
  if (isAfterGo && press.key.toLowerCase() === "p") return "go_paste";
  if (isAfterGo && press.key.toLowerCase() === "a") return "go_allergies";
  return press.key.toLowerCase() === "g" ? "start_go" : null;
}

/** Keys that work on every page, as the `?` sheet lists them. */
const EVERYWHERE: KeyGroup = {
  title: "Everywhere",
  keys: [
    { label: "Find a patient, page or action", keys: ["Ctrl K"] },
    { label: "Paste a case note", keys: ["G", "then", "P"] },
    { label: "These keys", keys: ["?"] },
  ],
};

/** True when the focus is where letters are text. */
export function isTextEntry(element: Element | null): boolean {
  if (!element) return false;
  const name = element.tagName;
  if (name === "TEXTAREA" || name === "SELECT") return true;
  if (name === "INPUT") {
    const type = element.getAttribute("type") ?? "text";
    return !["checkbox", "radio", "button", "submit", "range", "file"].includes(type);
  }
  return element.getAttribute("contenteditable") === "true";
}

/** Groups of the `?` sheet in two columns: the page's first two in the first row, then "Everywhere". */
export function sheetGroups(page: readonly KeyGroup[]): readonly KeyGroup[] {
  return [...page.slice(0, 2), EVERYWHERE, ...page.slice(2)];
}
