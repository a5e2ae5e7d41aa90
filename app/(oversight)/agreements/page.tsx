import type { Metadata } from "next";
import { ModelsClient } from "@/app/_client/models/models-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { NotOpened } from "@/components/shell/not-opened";
import { listTaskFields } from "@/lib/drafting/prompts/list-task-fields";
import { readModels } from "@/lib/llm/read-models";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";
import { readLiteratureSetting } from "@/lib/retrieval/literature/policy/read-literature-setting";

export const metadata: Metadata = { title: "Models and agreements" };

/** What the administrator's page shows, for the office that confirms and ends agreements. */
export default async function AgreementsRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const { may, ...view } = await readModels(caller);
    if (!may.confirm) return <NotOpened message="This page is not for your role." />;
    const tasks = listTaskFields(view.deployments);
    const today = new Date().toISOString().slice(0, 10);
    const literature = await readLiteratureSetting(caller, openLiterature());
    return (
      <ModelsClient
        view={view}
        tasks={tasks}
        today={today}
        office="compliance_officer"
        literature={literature}
      />
    );
  });
}
