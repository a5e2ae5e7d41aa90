import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { loadPeople } from "./people-store";
import type { PersonView } from "./people.schema";

/**
 * Everybody of the caller's clinic, those whose access ended included, by family name. When and how a person
 * signed in is seen by administrators only.
 */
export async function listPeople(caller: Caller): Promise<PersonView[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    return loadPeople(await demand(act, "people.read", clinic));
  });
}
