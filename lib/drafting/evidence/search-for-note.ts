import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { readPatientIfFiled } from "@/lib/patients/identity/read-patient";
import type { DeidentifyOptions, IdentifierCounts } from "@/lib/phi/deidentify";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import { readIdentityMap } from "@/lib/phi/identity/identity-map";
import { valuesOfPatient, valuesOfStaff } from "@/lib/phi/known-values";
import { PLACEHOLDER_PATTERN } from "@/lib/phi/placeholder-map";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";
import { searchReferences, type LibrarySetting } from "@/lib/retrieval/library/search-references";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { checkPassages } from "../literature/citations/check-passages";
import { citePassage, type CitedPassage } from "./draft-reference";

export const searchForNoteSchema = z.object({
  noteId: z.uuid(),
  query: z.string().trim().min(2).max(300),
});

export type NoteSearch =
  | {
      readonly state: "found";
      readonly passages: readonly CitedPassage[];
      /** How many identifiers were taken out of the words before they were asked. */
      readonly takenOut: number;
    }
  /** Something identifying is still in the words: nothing was asked. Kinds, never the values. */
  | { readonly state: "blocked"; readonly kinds: readonly string[] }
  /** Nothing is left of the words when the identifiers are out. */
  | { readonly state: "empty" };

const MOST_SHOWN = 5;

/**
 * What the library says on words that a person types beside a note. They are de-identified like any text of the chart
 * before a vector is made of them, and what is still identifying then is not asked. The search is an entry of the note.
 * @throws ProvenoteError `access.refused` · `retrieval.no_library` · `retrieval.embedder_failed` (503).
 */
export async function searchForNote(
  caller: Caller,
  input: z.infer<typeof searchForNoteSchema>,
  library: LibrarySetting,
  literature: Literature = { clients: [] },
): Promise<NoteSearch> {
  const { noteId, query } = searchForNoteSchema.parse(input);
  const about = { kind: "note", id: noteId } as const;
  const { result } = await deidentifyFully(query, await optionsFor(caller, about));
  if (!result.ok) {
    return {
      state: "blocked",
      kinds: [...new Set(result.findings.map(({ category }) => category))],
    };
  }
  if (result.text.replace(PLACEHOLDER_PATTERN, "").trim() === "") return { state: "empty" };
  const { passages } = await searchReferences(
    caller,
    { about, query: result.text, limit: MOST_SHOWN },
    library,
  );
  return {
    state: "found",
    passages: await checkPassages(
      caller,
      passages.map((passage) => citePassage(passage)),
      literature,
    ),
    takenOut: sum(result.counts),
  };
}

/** What is known of the note's patient and the clinic's people, so that none of it is asked. */
async function optionsFor(
  caller: Caller,
  note: { readonly kind: "note"; readonly id: string },
): Promise<Pick<DeidentifyOptions, "knownValues" | "map" | "policy">> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", note);
    const patient = await readPatientIfFiled(permit);
    return {
      knownValues: [
        ...(patient === null ? [] : valuesOfPatient(patient.demographics)),
        ...(await valuesOfStaff(act)),
      ],
      map: await readIdentityMap(permit),
      policy: await readPolicyIn(act),
    };
  });
}

function sum(counts: IdentifierCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
