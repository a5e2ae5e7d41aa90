import type { AttentionChoice } from "@/lib/notes/note-content.schema";

const choice = (
  action: AttentionChoice["action"],
  label: string,
  needsReason: boolean,
): AttentionChoice => ({
  action,
  label,
  needsReason,
});

export const EDIT_PLAN = choice("edit", "Edit the plan", false);
export const EDIT_SENTENCE = choice("edit", "Edit the sentence", false);
export const DELETE_SENTENCE = choice("delete_sentence", "Delete it", false);
export const KEEP_WITH_REASON = choice("keep", "Keep, with a reason", true);
export const OVERRIDE = choice("override", "Override", true);
export const SEEN = choice("keep", "Seen", false);
export const DISMISS = choice("dismiss", "Dismiss, with a reason", true);
export const ADD_ALLERGY = choice("add_sentence", "Add to allergies", false);
export const ADD_HISTORY = choice("add_sentence", "Add to the history", false);
export const ADD_PLAN = choice("add_sentence", "Add to the plan", false);
export const ADD_RESULT = choice("add_sentence", "Add to the results", false);
export const useLast = (words: string): AttentionChoice =>
  choice("use_last", `${words} is right`.slice(0, 80), false);
export const useFirst = (words: string): AttentionChoice =>
  choice("use_first", `Use ${words}`.slice(0, 80), false);
