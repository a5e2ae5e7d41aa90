/** A checksum as people compare it: "9c41 7be0 52af … 20f7". Shorter texts stay whole. */
export function shortChecksum(hex: string): string {
  if (hex.length <= 16) return hex;
  const groups = hex.slice(0, 12).match(/.{4}/g) ?? [];
  return `${groups.join(" ")} … ${hex.slice(-4)}`;
}
