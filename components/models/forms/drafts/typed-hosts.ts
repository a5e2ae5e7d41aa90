/** The hosts that were typed, one a line or with commas between them; empty lines are none. */
export function typedHosts(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((host) => host.trim())
    .filter((host) => host !== "");
}
