import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { AttachedCopy } from "@/lib/notes/draft/attach-reference";
import { markReferencesIn } from "@/lib/notes/draft/mark-references";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { readStandingRegisterIn } from "@/lib/retrieval/literature/policy/read-literature-setting";
import { readNumberStates } from "@/lib/retrieval/literature/resolve-citations";
import { checkOf, numbersOf } from "./citation-checks";
import { markCitationsSchema } from "../literature-view.schema";

/**
 * Writes beside each reference of a note what a register has said of the number it cites, as kept here; asks nobody. Signed,
 * printed and exported with it.
 * @throws ProvenoteError `note.moved_on` · `note.already_signed` · `note.no_draft` (409).
 */
export async function markCitations(
  caller: Caller,
  input: z.infer<typeof markCitationsSchema>,
  literature: Literature,
): Promise<AttachedCopy> {
  const { noteId, revision } = markCitationsSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const isOn = !("off" in (await readStandingRegisterIn(act, literature)));
    return markReferencesIn(permit, revision, async (references) => {
      const states = await readNumberStates(act, numbersOf(references));
      return (reference) => checkOf(reference, states, isOn);
    });
  });
}
