import type { Act } from "../act";
import { areOfOneHand } from "./people-rules";
import { loadAccountMakers } from "./people-store";

/** @returns whether one of two accounts of the actor's organization made the other: both may be one person's then. */
export async function readOneHandIn(act: Act): Promise<(first: string, second: string) => boolean> {
  const makers = await loadAccountMakers(act);
  return (first, second) => areOfOneHand(makers, first, second);
}

/** What an entry says of an act whose other name is `otherId`; nothing where neither account made the other. */
export async function secondAccountPartIn(
  act: Act,
  otherId: string,
): Promise<{ readonly part?: "second_account" }> {
  const isOfOneHand = await readOneHandIn(act);
  return isOfOneHand(act.actor.membershipId, otherId) ? { part: "second_account" } : {};
}
