/** The name a key wears on this system: on a Mac ⌘ and ⌥ stand for Ctrl and Alt. */
export function keyName(keys: string, isMac: boolean): string {
  if (!isMac) return keys;
  return keys.replace(/\bCtrl\b/g, "⌘").replace(/\bAlt\b/g, "⌥");
}
