import type { LeavingPurpose, StoppedLeaving } from "@/lib/drafting/chat/leaving.schema";

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

const GETS: Readonly<Record<LeavingPurpose, string>> = {
  chat: "It gets what stands below",
  rerun: "It gets what stands below, the quotations for this section",
  feedback:
    "It gets what stands below: the quotations for this section, the sentence and your words",
};

const ASKED_ONCE: Readonly<Record<LeavingPurpose, string>> = {
  chat: "You are asked once for questions",
  rerun: "You are asked once for drafting a section again",
  feedback: "You are asked once for feedback",
};

/** What a public cloud gets, and how often a person is asked before it does. */
export function leavingWords(purpose: LeavingPurpose): string {
  return `${GETS[purpose]}, and nothing else of this chart. Each sending is recorded before it is made. ${ASKED_ONCE[purpose]} while this page is open.`;
}
