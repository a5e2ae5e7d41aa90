import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { ReferenceCheck, ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { readStandingRegisterIn } from "@/lib/retrieval/literature/policy/read-literature-setting";
import { readNumberStates } from "@/lib/retrieval/literature/resolve-citations";
import { checkOf, numbersOf } from "./citation-checks";

type Cited = Pick<ReferenceCitation, "source" | "isResolved">;

/** Passages with what a register has said of the numbers they cite, as kept here; asks nobody. */
export async function checkPassages<Passage extends Cited>(
  caller: Caller,
  passages: readonly Passage[],
  literature: Literature,
): Promise<(Passage & { readonly checked?: ReferenceCheck })[]> {
  return withActor(caller, (act) => checkPassagesIn(act, passages, literature));
}

export async function checkPassagesIn<Passage extends Cited>(
  act: Act,
  passages: readonly Passage[],
  literature: Literature,
): Promise<(Passage & { readonly checked?: ReferenceCheck })[]> {
  const isOn = !("off" in (await readStandingRegisterIn(act, literature)));
  const states = await readNumberStates(act, numbersOf(passages));
  return passages.map((passage) => {
    const checked = checkOf(passage, states, isOn);
    if (checked === null) return passage;
    const isResolved = checked.on === undefined ? passage.isResolved : checked.state === "resolved";
    return { ...passage, isResolved, checked };
  });
}
