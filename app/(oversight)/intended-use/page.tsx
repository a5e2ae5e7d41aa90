import type { Metadata } from "next";
import { IntendedUseClient } from "@/app/_client/emergency/intended-use-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { NotOpened } from "@/components/shell/not-opened";
import { readIntendedUse } from "@/lib/access/intended-use/read-intended-use";

export const metadata: Metadata = { title: "Emergency mode" };

/** What the administrator's page shows, for the office that puts the second name. */
export default async function IntendedUseRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const view = await readIntendedUse(caller);
    if (!view.may.countersign) return <NotOpened message="This page is not for your role." />;
    return <IntendedUseClient view={view} />;
  });
}
