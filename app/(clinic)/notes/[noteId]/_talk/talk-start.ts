import { formatDay } from "@/components/ui/time-text";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { Caller } from "@/lib/access/runtime";
import { findRerun } from "@/lib/drafting/rerun/find-rerun";
import { readDraftingModel } from "@/lib/llm/deployments/read-drafting-model";
import type { TalkStart } from "./use-talk";

/** What the review page has to know to ask and to draft a section again. */
export async function talkStart(caller: Caller, noteId: string): Promise<TalkStart> {
  return {
    chatModel: viewOf(await readDraftingModel(caller, "chat")),
    draftingModel: viewOf(await readDraftingModel(caller)),
    rerun: await findRerun(caller, { noteId }),
  };
}

function viewOf(model: Awaited<ReturnType<typeof readDraftingModel>>): DraftingModelView | null {
  if (model === null) return null;
  const { expiredOn, ...rest } = model;
  return { ...rest, expiredOn: expiredOn === null ? null : formatDay(expiredOn) };
}
