const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const AROUND = 1300;
const WITHIN = 200;
const ROUNDS = 5;

/**
 * Milliseconds of `draftNote` for transcripts of about 1,300 words, warm: the median over transcripts
 * of the median of five runs. And whether two runs gave the same bytes for every transcript.
 */
export function timeDrafts(draftNote, dialogues) {
  const near = dialogues.filter((text) => Math.abs(text.split(/\s+/).length - AROUND) <= WITHIN);
  const draft = (text) => JSON.stringify(draftNote(text, { template: "encounter" }));
  for (const text of near.slice(0, 5)) draft(text);
  let isSame = true;
  const times = near.map((text) => {
    const first = draft(text);
    return median(
      Array.from({ length: ROUNDS }, () => {
        const before = performance.now();
        const again = draft(text);
        const took = performance.now() - before;
        isSame &&= again === first;
        return took;
      }),
    );
  });
  return { transcripts: near.length, median: median(times), longest: Math.max(...times), isSame };
}
