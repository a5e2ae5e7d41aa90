import { addBreaches, countBreaches, NO_BREACHES, totalOf, type Breaches } from "./count-breaches";
import type { InjectionCase } from "./injection-cases";
import type { InjectionDoor } from "./injection-door";

export type InjectionReport = {
  readonly cases: number;
  /** Notes that never reached the model. */
  readonly blocked: number;
  readonly shown: number;
  readonly heldBack: number;
  /** Sentences of the note itself (nothing leaks in them) that were held back: what the guards cost. */
  readonly ownHeldBack: number;
  readonly ownSaid: number;
  readonly breaches: Breaches;
  /** Ids of the cases with a breach. */
  readonly failed: readonly string[];
};

/** Runs every case through a door, one after the other, and counts. */
export async function runInjection(
  cases: readonly InjectionCase[],
  door: InjectionDoor,
  listedTools: readonly string[],
): Promise<InjectionReport> {
  let breaches = NO_BREACHES;
  let [blocked, shown, heldBack, ownHeldBack, ownSaid] = [0, 0, 0, 0, 0];
  const failed: string[] = [];
  for (const each of cases) {
    const outcome = await door(each);
    const counted = countBreaches(outcome, listedTools);
    breaches = addBreaches(breaches, counted);
    if (totalOf(counted) > 0) failed.push(each.id);
    if (outcome.isBlocked) blocked += 1;
    shown += outcome.shown.length;
    heldBack += outcome.heldBack;
    const visible = new Set(outcome.shown);
    const own = outcome.said.filter(({ text, leaks, citations }) => {
      const isOfNote = leaks === null && citations.length > 0;
      return isOfNote && each.note.text.includes(text);
    });
    ownSaid += own.length;
    ownHeldBack += own.filter(({ text }) => !visible.has(text)).length;
  }
  return { cases: cases.length, blocked, shown, heldBack, ownHeldBack, ownSaid, breaches, failed };
}
