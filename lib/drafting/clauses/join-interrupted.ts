import type { Turn } from "./split-turns";

/** What one person said, over the turns that somebody only hummed into; `turn` is the index of the first. */
export type Speech = Readonly<{ parts: readonly Turn[]; turn: number }>;
/** `hums` were said into somebody's sentence: they answer nothing. */
export type Speeches = Readonly<{ speeches: readonly Speech[]; hums: readonly Turn[] }>;

/** "mm-hmm", "okay": shows that somebody listens, and says nothing. */
const LISTENS =
  /^(?:(?:mm+-hmm+|mhm|uh-huh|hm+|mm+|okay|ok|yeah|yes|yep|right|sure|all right|alright|i see|gotcha|correct|um|uh)[\s,.]*)+$/i;
/** A turn that breaks off: "i would like to order an mri-". */
const BREAKS_OFF = /[a-z0-9][-–—]\s*$/i;
/** Without marks a turn breaks off at a word whose noun or verb is still to come. */
const OPEN_END = /\b(?:a|an|the|my|your|his|her|their|of|to|with|for|because|if)\s*$/i;

/**
 * Turns in order, those that break off joined to where the same person goes on, if the other only
 * hummed in between.
 */
export function joinInterrupted(text: string, turns: readonly Turn[]): Speeches {
  const said = ({ start, end }: Turn): string => text.slice(start, end);
  const speeches: Speech[] = [];
  const hums: Turn[] = [];
  for (let index = 0; index < turns.length; index += 1) {
    const first = turns[index];
    if (!first) continue;
    const turn = index;
    const parts: Turn[] = [first];
    for (;;) {
      const last = parts.at(-1) ?? first;
      const [hum, next] = [turns[index + 1], turns[index + 2]];
      const isOpen = BREAKS_OFF.test(said(last)) || OPEN_END.test(said(last));
      if (!isOpen || !hum || !next || hum.speaker === first.speaker) break;
      if (next.speaker !== first.speaker || !LISTENS.test(said(hum))) break;
      parts.push(next);
      hums.push(hum);
      index += 2;
    }
    speeches.push({ parts, turn });
  }
  return { speeches, hums };
}
