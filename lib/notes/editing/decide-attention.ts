import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import type { AttentionItem, NoteContent } from "../note-content.schema";
import { applyChoice } from "../rules/decision-rules";
import { newDecision, reopened, withTrueDecisions, type Editor } from "../rules/edit-rules";
import { loadVersionContent } from "../stores/version-store";
import { requireDraft, requireWorkingCopy, revisionMoved } from "./draft-state";
import { keepEdit, type SavedWorkingCopy } from "./save-working-copy";

export const decideAttentionSchema = z.object({
  noteId: z.uuid(),
  revision: z.number().int().min(1),
  itemId: z.uuid(),
  /** One of the item's choices; null takes the decision back. */
  action: z
    .enum(["keep", "dismiss", "use_first", "use_last", "add_sentence", "delete_sentence"])
    .nullable(),
  reason: z.string().max(1000).default(""),
});

/**
 * Decides one of the things that need eyes, and does to the note what the choice promises; or takes the
 * decision back together with what it changed.
 * @throws ProvenoteError `note.no_such_item` (404) · `note.no_such_choice` · `note.reason_missing` (400) ·
 * `note.moved` · `note.already_signed` (409).
 */
export async function decideAttention(
  caller: Caller,
  input: z.input<typeof decideAttentionSchema>,
): Promise<SavedWorkingCopy> {
  const { noteId, revision, itemId, action, reason } = decideAttentionSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const note = await requireDraft(permit);
    const working = await requireWorkingCopy(permit, note);
    if (working.revision !== revision) throw revisionMoved(working);
    const item = working.content.attention.find(({ id }) => id === itemId);
    if (item === undefined) {
      throw new ProvenoteError("not_found", "note.no_such_item", "The note has no such item.");
    }
    if (action === null) {
      const lastVersion = await loadVersionContent(permit, noteId, note.currentVersion);
      const content = undoDecision(working.content, item, lastVersion ?? working.content);
      return keepEdit(permit, note, working, content);
    }
    const editor = { id: act.actor.membershipId, at: act.now };
    const content = decide(working.content, item, { action, reason, editor, newId: act.newId() });
    return keepEdit(permit, note, working, content);
  });
}

function decide(
  content: NoteContent,
  item: AttentionItem,
  choice: { action: string; reason: string; editor: Editor; newId: string },
): NoteContent {
  const decided = { ...item, decision: newDecision(item, choice, choice.editor) };
  const changed = applyChoice(content, item, choice.action, choice.newId);
  return withTrueDecisions(withItem(changed, decided));
}

/** Sentences that the decision changed or removed come back as the last version has them; its addition goes. */
function undoDecision(
  content: NoteContent,
  item: AttentionItem,
  lastVersion: NoteContent,
): NoteContent {
  const { decision, replacement } = item;
  const open = withItem(content, reopened(item));
  if (decision?.action === "add_sentence" && replacement !== undefined) {
    const added = replacement.last || replacement.first;
    const known = new Set(lastVersion.sentences.map(({ id }) => id));
    const isAdded = ({ id, text }: { id: string; text: string }): boolean =>
      text === added && !known.has(id);
    return { ...open, sentences: open.sentences.filter((sentence) => !isAdded(sentence)) };
  }
  const touched = [...item.sentenceIds, replacement?.sentenceId];
  const original = lastVersion.sentences.filter(({ id }) => touched.includes(id));
  if (decision?.action === "use_first" || decision?.action === "use_last") {
    const sentences = open.sentences.map((sentence) =>
      sentence.id === replacement?.sentenceId && sentence.support !== "own"
        ? (original.find(({ id }) => id === sentence.id) ?? sentence)
        : sentence,
    );
    return { ...open, sentences };
  }
  if (decision?.action === "delete_sentence") {
    const present = new Set(open.sentences.map(({ id }) => id));
    const back = original.filter(({ id }) => !present.has(id));
    return withTrueDecisions({ ...open, sentences: [...open.sentences, ...back] });
  }
  return open;
}

function withItem(content: NoteContent, item: AttentionItem): NoteContent {
  return {
    ...content,
    attention: content.attention.map((other) => (other.id === item.id ? item : other)),
  };
}
