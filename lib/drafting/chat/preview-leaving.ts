import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import {
  readDraftingModel,
  readDraftModels,
  type DraftingModel,
} from "@/lib/llm/deployments/read-drafting-model";
import { RERUN_TASKS } from "@/lib/llm/gate/door.schema";
import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";
import type { NoteSection, NoteSentence } from "@/lib/notes/note-content.schema";
import { findLayoutIn } from "@/lib/notes/templates/find-layout";
import { loadNoteViewIn } from "@/lib/notes/view-note";
import { loadDocument } from "@/lib/patients/texts/load-document";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { restoreIdentifiers } from "@/lib/phi/restore-identifiers";
import { feedbackText } from "../rerun/feedback-text";
import { previewRedraft } from "../rerun/preview-redraft";
import { readCaseIn } from "../run/steps/read-case";
import { chatLines } from "./answering/chat-lines";
import { clearCase } from "./answering/clear-case";
import { previewLeavingSchema, type LeavingPreview, type LeavingPurpose } from "./leaving.schema";

type Asked = z.output<typeof previewLeavingSchema>;

/**
 * What would leave for one request, before anybody agrees to it: the parts that are quoted, each in the words the model would
 * get, to the letter; the whole text where a second reader in a public cloud would quote from any of it. Sends and keeps nothing.
 * @throws ProvenoteError `feedback.no_sentence` (404).
 */
export async function previewLeaving(
  caller: Caller,
  input: z.input<typeof previewLeavingSchema>,
): Promise<LeavingPreview> {
  const asked = previewLeavingSchema.parse(input);
  const known = await readNote(caller, asked.noteId);
  const models = await readLeavingModels(caller, asked.purpose);
  const isWritten = models.some((model) => model.asksFirst && model.isIdentified);
  if (asked.purpose === "chat") return previewQuestion(known, asked.words, isWritten);
  const redraft = await previewRedraft({ ...known, ...saidOf(asked, known.sentences) });
  if (redraft.stopped !== null) return { text: null, stopped: redraft.stopped };
  return shown(redraft.parts, isWritten ? redraft.map : null);
}

type KnownNote = Awaited<ReturnType<typeof readNote>>;

async function readNote(caller: Caller, noteId: string) {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNoteViewIn(permit);
    const { documentId } = note.document;
    const text = await demand(act, "document.read", { kind: "document", id: documentId });
    await act.record({
      type: "document.viewed",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? documentId : null,
      object: { kind: "document", id: documentId },
      part: "leaving",
      basis: permit.basis,
    });
    const { patient, ...knowledge } = await readCaseIn(text);
    const sex = patient?.demographics.sex;
    return {
      ...knowledge,
      sex: sex === "female" || sex === "male" ? sex : undefined,
      isLookedAt: (await findRoutedIn(act, "critic"))?.zone === "public_cloud",
      layout: note.content?.layout ?? (await findLayoutIn(act, note.template)),
      document: await loadDocument(text, documentId),
      sentences: note.content?.sentences ?? [],
    };
  });
}

/** Every model that would be asked for it. */
async function readLeavingModels(
  caller: Caller,
  purpose: LeavingPurpose,
): Promise<readonly DraftingModel[]> {
  if (purpose !== "chat") return readDraftModels(caller, RERUN_TASKS);
  const model = await readDraftingModel(caller, "chat");
  return model === null ? [] : [model];
}

async function previewQuestion(
  known: KnownNote,
  question: string,
  isWritten: boolean,
): Promise<LeavingPreview> {
  const cleared = await clearCase({ ...known, question });
  if (!cleared.ok) return { text: null, stopped: cleared.stopped };
  const { source, draft } = chatLines(cleared, known.document.id);
  return shown([source, draft ?? "", cleared.question], isWritten ? cleared.map : null);
}

/** Which section is drafted again, and with which words: those of a sentence are of the section it stands in. */
function saidOf(
  asked: Exclude<Asked, { readonly purpose: "chat" }>,
  sentences: readonly NoteSentence[],
): { readonly section: NoteSection; readonly feedback: string | null } {
  if (asked.purpose === "rerun") return { section: asked.section, feedback: null };
  const sentence = sentences.find(({ id }) => id === asked.sentenceId);
  if (sentence === undefined) {
    throw new ProvenoteError(
      "not_found",
      "feedback.no_sentence",
      "This sentence is not in the note any more.",
    );
  }
  const { kind, words } = asked;
  const feedback = feedbackText({ kind, words, sentence: sentence.text });
  return { section: sentence.section, feedback };
}

/** The parts as a prompt quotes them: what nobody sees is left out there too. With a map also as they are written. */
function shown(parts: readonly string[], map: PlaceholderMap | null): LeavingPreview {
  const quoted = parts.filter((part) => part !== "").map((part) => cleanUntrustedText(part).text);
  const text = quoted.join("\n\n");
  const written = map === null ? null : cleanUntrustedText(restoreIdentifiers(text, map)).text;
  return { text, written, stopped: null };
}
