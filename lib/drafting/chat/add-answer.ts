import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { addOwnSentenceIn } from "@/lib/notes/draft/add-own-sentence";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";
import { lookAtWrittenIn } from "../edits/look-at-written";
import { loadQuestions } from "./chat-store";

export const addAnswerSchema = z.object({
  noteId: z.uuid(),
  questionId: z.uuid(),
  /** Which sentence of the answer, from 0. */
  sentence: z.number().int().min(0).max(39),
  section: noteSectionSchema,
  /** Checksum of the content on screen, as the last save returned it. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Puts one cited sentence of an answer into the draft as the clinician's own, with its sources. Nothing of an answer gets into a
 * note in any other way.
 * @throws ProvenoteError `chat.not_cited` (400) · `chat.no_answer` (404) · `note.stale` (409) · `note.already_signed` (409).
 */
export async function addAnswer(
  caller: Caller,
  input: z.infer<typeof addAnswerSchema>,
  retry: Retry | null = null,
): Promise<{ sentenceId: string }> {
  const { noteId, questionId, sentence: index, section, checksum } = addAnswerSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const { id: sentenceId } = await once(act, retry, async () => {
      const [asked] = await loadQuestions(permit, questionId);
      const said = asked?.answer?.sentences[index];
      if (said === undefined) {
        throw new ProvenoteError("not_found", "chat.no_answer", "There is no such answer.");
      }
      if (said.mark !== "cited") {
        throw new ProvenoteError(
          "invalid",
          "chat.not_cited",
          "Only a sentence with its source can be added. Write it yourself if it is right.",
        );
      }
      const { text, citations } = said;
      const added = await addOwnSentenceIn(
        permit,
        {
          checksum,
          sentence: { section, text, citations },
        },
        lookAtWrittenIn,
      );
      return added.sentenceId;
    });
    return { sentenceId };
  });
}
