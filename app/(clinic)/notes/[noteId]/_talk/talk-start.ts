import { formatDay } from "@/components/ui/time-text";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { Caller } from "@/lib/access/runtime";
import { findRerun } from "@/lib/drafting/rerun/find-rerun";
import {
  readDraftingModel,
  readDraftModels,
  type DraftingModel,
} from "@/lib/llm/deployments/read-drafting-model";
import { RERUN_TASKS } from "@/lib/llm/gate/door.schema";
import type { TalkStart } from "./use-talk";

/** What the review page has to know to ask and to draft a section again. */
export async function talkStart(caller: Caller, noteId: string): Promise<TalkStart> {
  const models = await readDraftModels(caller, RERUN_TASKS);
  const drafting = models.find(({ tasks }) => tasks.includes("section_drafter"));
  const chat = await readDraftingModel(caller, "chat");
  return {
    chatModel: chat === null ? null : viewOf(chat),
    draftingModel: drafting === undefined ? null : viewOf(drafting),
    rerunModels: models.map(viewOf),
    rerun: await findRerun(caller, { noteId }),
  };
}

function viewOf<T extends DraftingModel>({
  expiredOn,
  ...rest
}: T): Omit<T, "expiredOn"> & Pick<DraftingModelView, "expiredOn"> {
  return { ...rest, expiredOn: expiredOn === null ? null : formatDay(expiredOn) };
}
