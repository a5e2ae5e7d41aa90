import { listQuestions } from "./list-questions";
import { askQuestion } from "./ask-question";
import type { QuestionView } from "./chat.schema";
import { runChat } from "./run-chat";
import { runDraft } from "../run/run-draft";
import { openModelDesk, type ModelDesk } from "../run/test-model-desk";

export type ChatDesk = ModelDesk & {
  /** A drafted note; its chat is set up as the desk is. */
  readonly noteId: string;
  /** Asks as the doctor, answers as the worker would, and gives what the page would show. */
  readonly ask: (question: string, isConfirmed?: boolean) => Promise<QuestionView>;
};

/** The lines of a question's prompt, as a model would read them. */
export function linesOf({ prompt }: { readonly prompt: string }): { id: string; text: string }[] {
  return [...prompt.matchAll(/^([LD]\d+): (.*)$/gm)].map(([, id = "", text = ""]) => ({
    id,
    text,
  }));
}

/** A clinic with a drafted note and one deployment that answers questions, behind a door whose provider answers as the test says. */
export async function openChatDesk(text?: string): Promise<ChatDesk> {
  const desk = await openModelDesk({ content: { tasks: ["chat"] } });
  const { runId, noteId } = await desk.request(false, text);
  await runDraft(await desk.clinic.claimRun(runId), runId, null);
  const ask = async (question: string, isConfirmed = false) => {
    const leaving = isConfirmed ? desk.leavingNow() : null;
    const asked = await askQuestion(desk.doctor.caller, { noteId, question, leaving });
    await runChat(await desk.clinic.claimRun(asked.runId), asked.runId, desk.door);
    const all = await listQuestions(desk.doctor.caller, { noteId });
    const found = all.find((each) => each.runId === asked.runId);
    if (found === undefined) throw new Error("the question is not there");
    return found;
  };
  return { ...desk, noteId, ask };
}
