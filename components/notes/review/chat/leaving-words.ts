import type { LeavingPurpose, StoppedLeaving } from "@/lib/drafting/chat/leaving.schema";
import type { LeavingModelView } from "../../../paste/leaving-models";

const STOPPED: Readonly<Record<StoppedLeaving, string>> = {
  text: "The second check found something in the text that may identify somebody and could not be taken out. Nothing can be sent.",
  question:
    "The second check found something in your question that may identify somebody and could not be taken out. Nothing can be sent. Go back and ask without it.",
  feedback:
    "The second check found something in your words or in the sentence that may identify somebody and could not be taken out. Nothing can be sent. Go back and say it without that.",
  nothing:
    "The text holds nothing for this section that a model could put into words. Nothing would be sent.",
};

/** Why nothing can leave, and what to do. */
export function stoppedWords(reason: StoppedLeaving): string {
  return STOPPED[reason];
}

/** The way to go on without sending. */
export const HERE_WORDS: Readonly<Record<LeavingPurpose, string>> = {
  chat: "Answer here only",
  rerun: "Draft without it",
  feedback: "Draft without it",
};

const SHOWN: Readonly<Record<LeavingPurpose, string>> = {
  chat: "What goes out stands below",
  rerun: "What goes out stands below, the quotations for this section",
  feedback:
    "What goes out stands below: the quotations for this section, the sentence and your words",
};

/** A second reader is told of sentences that are not written yet, and of places anywhere in the text that bear on them. */
const SHOWN_TO_CRITIC: Readonly<Record<LeavingPurpose, string>> = {
  ...SHOWN,
  rerun:
    "What goes out is made of the text below: quotations, and the new sentences, which are checked like it before they go",
  feedback:
    "What goes out is made of what stands below: quotations, the sentence, your words, and the new sentences, which are checked like them before they go",
};

const ASKED_ONCE: Readonly<Record<LeavingPurpose, string>> = {
  chat: "You are asked once for questions",
  rerun: "You are asked once for drafting a section again",
  feedback: "You are asked once for feedback",
};

/** What public clouds get, and how often a person is asked before they do. */
export function leavingWords(
  purpose: LeavingPurpose,
  models: readonly Pick<LeavingModelView, "tasks">[],
): string {
  const isLookedAt = models.some(({ tasks }) => tasks.includes("critic"));
  const shown = (isLookedAt ? SHOWN_TO_CRITIC : SHOWN)[purpose];
  return `${shown}, and nothing else of this chart. Each sending is recorded before it is made. ${ASKED_ONCE[purpose]} while this page is open.`;
}
