import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { attachReferenceIn, type AttachedCopy } from "@/lib/notes/draft/attach-reference";
import { citeRecord } from "./cite-record";
import { attachRecordSchema } from "./literature-view.schema";
import { loadSearch } from "./search-store";

/**
 * Puts a record that a search for this note found beside one of its sentences. What it says is read from what the job kept,
 * so that no page can put words into its mouth.
 * @throws ProvenoteError `literature.search_gone` (409) · `note.moved_on` · `note.sentence_gone` · `note.references_full` ·
 * `note.already_signed` (409).
 */
export async function attachRecord(
  caller: Caller,
  input: z.infer<typeof attachRecordSchema>,
): Promise<AttachedCopy> {
  const { noteId, searchId, pmid, sentenceId, revision } = attachRecordSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const search = await loadSearch(permit, searchId);
    const records = search?.answer?.kind === "search" ? search.answer.records : [];
    const record = records.find((each) => each.pmid === pmid);
    const on = search?.endedAt?.toISOString().slice(0, 10);
    if (record === undefined || on === undefined) throw searchGone();
    return attachReferenceIn(permit, {
      reference: { id: act.newId(), ...citeRecord(record, on) },
      sentenceId,
      revision,
    });
  });
}

function searchGone(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "literature.search_gone",
    "This record is not among what was found for this note. Nothing was attached: search again.",
  );
}
