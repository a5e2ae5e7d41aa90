/** FNV-1a of the UTF-16 units of a word or of the name of a feature, 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** One hash for a numbered pattern over hashed words: order counts, and so does the number. */
export function mixHashes(pattern: number, ...words: readonly number[]): number {
  let hash = Math.imul(pattern + 1, 0x9e3779b1);
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}
