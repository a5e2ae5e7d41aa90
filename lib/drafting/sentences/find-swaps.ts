import type { Token } from "../clauses/mapped-text";
import type { Speaker } from "../clauses/split-turns";
import { SPEAKERS } from "./boundary-model";
import { scoreHashes } from "./linear-model";
import { speakerFeatures } from "./speaker-features";

type Said = Readonly<{ speaker: Speaker; turn: number; tokens: readonly Token[] }>;

/** Log odds that a tag is right, whatever the words; and how far one clause may speak against it. */
const TAG = 1;
const MOST = 4;
/** Log odds lost where a run of wrong tags begins or ends: between two turns, and inside one. */
const BETWEEN = 6;
const WITHIN = 8;

function oddsOfDoctor(tokens: readonly Token[]): number {
  const words = tokens.map(({ text }) => text).filter((text) => /[a-z0-9[]/i.test(text));
  return words.length === 0 ? 0 : scoreHashes(SPEAKERS, speakerFeatures(words));
}

/**
 * For each clause, whether its words are the other speaker's: the likeliest run of right and swapped
 * tags (Viterbi over two states). Clauses of a third speaker are never swapped.
 */
export function findSwaps(talk: readonly Said[]): boolean[] {
  let right = 0;
  let wrong = -BETWEEN;
  const back: [boolean, boolean][] = [];
  talk.forEach(({ speaker, turn, tokens }, index) => {
    const sign = speaker === "doctor" ? 1 : speaker === "patient" ? -1 : 0;
    const odds = Math.max(-MOST, Math.min(MOST, oddsOfDoctor(tokens))) * sign + TAG;
    const cost = talk[index - 1]?.turn === turn ? WITHIN : BETWEEN;
    const toRight = wrong - cost > right;
    const toWrong = wrong > right - cost;
    const next = (toRight ? wrong - cost : right) + odds / 2;
    wrong = (toWrong ? wrong : right - cost) - odds / 2;
    right = next;
    back.push([toRight, toWrong]);
  });
  const swaps: boolean[] = new Array<boolean>(talk.length).fill(false);
  let state = wrong > right;
  for (let index = talk.length - 1; index >= 0; index -= 1) {
    swaps[index] = state && talk[index]?.speaker !== "other";
    state = back[index]?.[state ? 1 : 0] ?? false;
  }
  return swaps;
}
