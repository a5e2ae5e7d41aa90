import { contentWords } from "../checking/read-claim";
import { TEST_ONCE } from "../facts/clinical-terms";
import type { Heard } from "./hear-talk";

/** "yeah not a thumb spica", "no , not the left one". */
const RETRACTS =
  /^(?:(?:yeah|no|oh|actually|sorry|wait|well|i mean|or|so|okay)[ ,]+)+(?:it is |that is |we are |i am )?not (?:going to (?:do|use|give|order) )?(?:an? |the )?([a-z][a-z -]{3,40})[ .,]*$/;
/** So many clauses later a plan can still be taken back. */
const WITHIN = 12;

/** Only takes back: "yeah not a thumb spica". */
export function isRetraction({ text, voice }: Heard): boolean {
  return voice === "doctor" && RETRACTS.test(text);
}

/** "nope you know what let us upgrade to an mri": another test in the place of the one before. */
const REPLACES =
  /^(?:(?:nope|no|actually|wait|you know what)[ ,]+)+.{0,20}\b(?:let us|upgrade|instead)\b/;
const WITHIN_REPLACED = 4;

/** Whether the doctor takes back later what a clause announces, naming it: then no note may say it. */
export function isRetracted(heard: readonly Heard[], index: number): boolean {
  const item = heard[index];
  if (item?.voice !== "doctor") return false;
  const isReplaced = heard
    .slice(index + 1, index + 1 + WITHIN_REPLACED)
    .some(({ voice, text }) => voice === "doctor" && REPLACES.test(text) && TEST_ONCE.test(text));
  if (isReplaced && TEST_ONCE.test(item.text)) return true;
  return heard.slice(index + 1, index + 1 + WITHIN).some(({ voice, text }) => {
    if (voice !== "doctor") return false;
    const taken = contentWords(RETRACTS.exec(text)?.[1] ?? "");
    return taken.length > 0 && taken.every((word) => item.text.includes(word));
  });
}
