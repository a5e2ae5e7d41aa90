import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import { holdDraftIn, type HeldDraft } from "@/lib/notes/draft/read-draft";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { assertShown, beginRerunIn } from "./request-rerun";
import { giveFeedbackSchema } from "./rerun.schema";
import { insertFeedback } from "./rerun-store";

/**
 * Keeps what a clinician says of one drafted sentence, sealed. Where a language model words this person's drafts, the section of
 * that sentence, and no other, is drafted again with it; without one it is kept and nothing is drafted.
 * @returns the run, null when it was kept alone.
 * @throws ProvenoteError `feedback.no_sentence` (404) · `feedback.own_words` (400) · and those of `requestRerun`.
 */
export async function giveFeedback(
  caller: Caller,
  input: z.input<typeof giveFeedbackSchema>,
  retry: Retry | null = null,
): Promise<{ runId: string | null }> {
  const asked = giveFeedbackSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: asked.noteId });
    const { id } = await once(act, retry, () => giveFeedbackIn(permit, asked));
    const given = await permit.tx.client.sectionFeedback.findFirstOrThrow({ where: { id } });
    return { runId: given.runId };
  });
}

async function giveFeedbackIn(
  permit: Permit<"note.edit">,
  asked: z.output<typeof giveFeedbackSchema>,
): Promise<string> {
  const { act } = permit;
  const held = await holdDraftIn(permit);
  assertShown(held, asked.checksum);
  const sentence = sentenceOf(held, asked.sentenceId);
  const { section } = sentence;
  const model = await findRoutedIn(act, "section_drafter");
  const runId =
    model === null ? null : await beginRerunIn(permit, held, { section, leaving: asked.leaving });
  const prompt = promptOf(held, sentence);
  const id = await insertFeedback(permit, {
    sentenceId: sentence.id,
    section,
    kind: asked.kind,
    prompt,
    words: asked.words,
    sentence: sentence.text,
    runId,
  });
  await act.record({
    type: "feedback.given",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? held.note.documentId : null,
    object: { kind: "feedback", id },
    part: `${section}:${asked.kind}`,
    counts: { characters: asked.words.length },
    basis: permit.basis,
  });
  return id;
}

function sentenceOf({ content }: HeldDraft, id: string): NoteSentence {
  const sentence = content.sentences.find((each) => each.id === id);
  if (sentence === undefined) {
    throw new ProvenoteError(
      "not_found",
      "feedback.no_sentence",
      "This sentence is not in the note any more.",
    );
  }
  if (sentence.support === "own") {
    throw new ProvenoteError(
      "invalid",
      "feedback.own_words",
      "These are a person's words, not the drafter's. Change them in the note.",
    );
  }
  return sentence;
}

/** What the sentence came from: a prompt's version, or the embedded drafter's name. */
function promptOf({ content }: HeldDraft, { madeBy }: NoteSentence): string {
  const use = madeBy === undefined ? undefined : content.models?.[madeBy];
  return (use?.prompt ?? content.drafter).slice(0, 80);
}
