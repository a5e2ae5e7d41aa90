import type { AnswerModel, AnswerSentence, QuestionView } from "@/lib/drafting/chat/chat.schema";
import { REFUSAL_WORDS, refusalCodeSchema } from "@/lib/llm/gate/refusal.schema";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { DraftingModelView } from "../../../paste/drafter-words";
import type { TalkMessage } from "./talk-view";

export const SECTION_WORDS: Readonly<Record<NoteSection, string>> = {
  subjective: "Subjective",
  objective_exam: "Examination",
  objective_results: "Results",
  assessment_and_plan: "Assessment and plan",
};

export const MARK_WORDS: Readonly<Record<AnswerSentence["mark"], string>> = {
  cited: "",
  no_source: "No source in this case",
  differs: "Differs from its source",
};

const PLACES: Readonly<Record<AnswerModel["zone"], string>> = {
  in_process: "on this machine",
  on_premises: "on premises",
  private_cloud: "in a private cloud",
  public_cloud: "in a public cloud",
};

/** What will answer, and where the words go. A model that would be refused is said to be, before anything is asked of it. */
export function answererWords(model: DraftingModelView | null): string {
  if (model === null) {
    return "Answers quote this text, word for word. No language model is asked, and nothing leaves this machine.";
  }
  const { name, zone, vendor, refusal, expiredOn, asksFirst, isIdentified } = model;
  if (refusal !== null) {
    const why =
      expiredOn === null ? lower(REFUSAL_WORDS[refusal]) : `its agreement expired on ${expiredOn}.`;
    return `${name} is not used: ${why} Answers quote this text, word for word.`;
  }
  const whose = vendor === null ? "" : ` of ${vendor}`;
  const where = zone === "in_process" ? "which runs on this machine" : PLACES[zone];
  const ifSaid = asksFirst ? "without identifiers unless you say otherwise" : "as they are written";
  const form = isIdentified ? ifSaid : "without identifiers";
  return `${name}${whose}, ${where}, answers. It gets the lines of this text, the draft and your question, ${form}; each sentence is checked against its source.`;
}

/** Whose words an answer is, and what was not used. */
export function answeredBy(model: AnswerModel | null): string {
  if (model === null) return "Quoted from the text. No language model was asked.";
  if (model.state === "used") {
    const form = model.isIdentified === true ? ", from the text as it is written" : "";
    return `Answered by ${model.name}, ${PLACES[model.zone]}${form}. Each sentence was checked against its source.`;
  }
  return `${whyUnused(model.name, model.state, model.code)} Quoted from the text instead.`;
}

function whyUnused(name: string, state: "refused" | "failed", code: string | undefined): string {
  if (state === "failed") return `${name} gave no usable answer.`;
  if (code === "chat.too_long") {
    return `${name} was not used: the case is too long to send in one piece.`;
  }
  const known = refusalCodeSchema.safeParse(code);
  return `${name} was not used.${known.success ? ` ${REFUSAL_WORDS[known.data]}` : ""}`;
}

export const NOTHING_FOUND =
  "Nothing was found in this case that answers this. That is not a no: read the text where it matters.";

export function heldWords(held: number): string {
  if (held === 0) return "";
  const what = held === 1 ? "1 sentence was" : `${held} sentences were`;
  return `${what} held back: a link, an order or somebody who is not of this case.`;
}

const ENDED: Readonly<Record<string, string>> = {
  "chat.question_blocked":
    "Not answered: the second check found something in the question that may identify somebody. Nothing was sent. Ask without it.",
  "chat.text_blocked":
    "Not answered: the second check stopped at the text of this case. Nothing was sent. Draft the text again to see where.",
  "draft.cancelled": "Cancelled. There is no answer.",
  "draft.revoked": "Stopped: access ended while it was being answered.",
  "draft.expired": "Not answered: no worker took it in time. Ask again.",
  "draft.text_filed": "Not answered: the text was filed in a chart meanwhile. Ask again.",
};

/** How a question stands that has no answer; empty when it has one. */
export function endedWords({ status, code, answer }: QuestionView): string {
  if (answer !== null) return "";
  if (status === "queued" || status === "running") return "Being answered";
  return (
    ENDED[code ?? ""] ?? "Not answered: something failed here. The question is kept; ask it again."
  );
}

const RERUN_ENDED: Readonly<Record<string, string>> = {
  "rerun.stale":
    "The note was changed while it was being drafted. Your changes are kept; the new section was left out.",
  "note.moved_on":
    "The note was changed while it was being drafted. Your changes are kept; the new section was left out.",
  "rerun.text_blocked": "The second check stopped at the text of this case. Nothing was sent.",
  "rerun.feedback_blocked":
    "The second check found something in your words that may identify somebody. Nothing was sent.",
  "rerun.no_model": "No language model is set up any more. Your feedback is kept.",
  "draft.cancelled": "Cancelled.",
  "draft.expired": "No worker took it in time.",
  "draft.revoked": "Access ended meanwhile.",
};

/** How drafting a section again ended. */
export function rerunMessage(
  section: NoteSection,
  { code, changed }: { readonly code: string | null; readonly changed: number },
): TalkMessage {
  const name = SECTION_WORDS[section];
  if (code === "rerun.done") {
    const sentences = changed === 1 ? "1 sentence changed" : `${changed} sentences changed`;
    return {
      tone: "ok",
      words: `${name} was drafted again: ${sentences}.`,
      detail:
        "Your own words, and what you deleted or decided, stayed. The state before is a version.",
    };
  }
  if (code === "rerun.unchanged") {
    return {
      tone: "info",
      words: `${name} was drafted again and came out the same.`,
      detail: "Nothing was changed.",
    };
  }
  const refusal = refusalCodeSchema.safeParse(code);
  const why = refusal.success
    ? `The language model was not used. ${REFUSAL_WORDS[refusal.data]}`
    : (RERUN_ENDED[code ?? ""] ??
      "The language model gave no usable answer, or something failed here.");
  return {
    tone: "warn",
    words: `${name} was not drafted again.`,
    detail: `${why} The section is as it was.`,
  };
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
