import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { MOST_REFERENCES, type ReferenceCitation } from "../reference-citation.schema";
import { attachTo } from "../record/reference-rules";
import { changeReferencesIn, type ChangedCopy } from "./change-references";

export type AttachInput = {
  readonly reference: Omit<ReferenceCitation, "subject" | "chosenBy" | "sentenceIds">;
  readonly sentenceId: string;
  /** The revision that the page shows. */
  readonly revision: number;
};

export type AttachedCopy = ChangedCopy;

/**
 * Puts a passage of the library beside one sentence of the working copy, as the permit's person chose it. The sentence
 * and its grade stay as they are. A passage that stands at that sentence already is not put there twice.
 * @throws ProvenoteError `note.moved_on` · `note.already_signed` · `note.no_draft` · `note.sentence_gone` ·
 * `note.references_full` (409).
 */
export async function attachReferenceIn(
  permit: Permit<"note.edit">,
  { reference, sentenceId, revision }: AttachInput,
): Promise<AttachedCopy> {
  return changeReferencesIn(permit, revision, ({ sentences, references = [] }) => {
    const sentence = sentences.find(({ id }) => id === sentenceId);
    if (sentence === undefined) {
      throw conflict("note.sentence_gone", "This sentence does not stand in the note any more.");
    }
    const attached = attachTo(references, {
      ...reference,
      subject: sentence.text.slice(0, 200),
      sentenceIds: [sentenceId],
      chosenBy: { kind: "person", personId: permit.act.actor.membershipId },
    });
    if (attached.length > MOST_REFERENCES) {
      throw conflict(
        "note.references_full",
        `A note holds at most ${MOST_REFERENCES} references, those that were removed included.`,
      );
    }
    return {
      references: attached,
      counts: { references_attached: 1 },
      hashes: { snapshot: reference.snapshot },
    };
  });
}

function conflict(code: `note.${string}`, message: string): ProvenoteError {
  return new ProvenoteError("conflict", code, message);
}
