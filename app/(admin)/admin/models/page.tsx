import type { Metadata } from "next";
import { ModelsClient } from "@/app/_client/models/models-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { NotOpened } from "@/components/shell/not-opened";
import { countFeedback } from "@/lib/drafting/rerun/count-feedback";
import { listTaskFields } from "@/lib/drafting/prompts/list-task-fields";
import { readModels } from "@/lib/llm/read-models";

export const metadata: Metadata = { title: "Models and agreements" };

export default async function ModelsRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const { may, ...view } = await readModels(caller);
    if (!may.manage) return <NotOpened message="This page is not for your role." />;
    const tasks = listTaskFields(view.deployments);
    const today = new Date().toISOString().slice(0, 10);
    const feedback = await countFeedback(caller);
    return (
      <ModelsClient
        view={view}
        tasks={tasks}
        today={today}
        office="administrator"
        feedback={feedback}
      />
    );
  });
}
