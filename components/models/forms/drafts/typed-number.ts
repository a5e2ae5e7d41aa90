/**
 * The number that was typed. What is none goes on as it was typed, so that the server refuses it: sent as nothing, it
 * could be read as "no limit".
 */
export function typedNumber(text: string): number {
  const trimmed = text.trim();
  const value = Number(trimmed);
  return trimmed === "" || !Number.isFinite(value) ? (trimmed as unknown as number) : value;
}
