/** How many words in a row count as the same text. */
export const RUN_LENGTH = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words of `text`. */
export function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let at = 0; at + RUN_LENGTH <= words.length; at += 1) {
    yield words.slice(at, at + RUN_LENGTH).join(" ");
  }
}

/** How many different runs of `text` are among `theirs`. Only the number leaves: the runs are the judge's words. */
export function countSharedRuns(text: string, theirs: ReadonlySet<string>): number {
  const shared = new Set<string>();
  for (const run of runsOf(text)) if (theirs.has(run)) shared.add(run);
  return shared.size;
}
