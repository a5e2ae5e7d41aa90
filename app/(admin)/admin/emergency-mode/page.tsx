import type { Metadata } from "next";
import { IntendedUseClient } from "@/app/_client/emergency/intended-use-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { NotOpened } from "@/components/shell/not-opened";
import { readIntendedUse } from "@/lib/access/intended-use/read-intended-use";

export const metadata: Metadata = { title: "Emergency mode" };

export default async function EmergencyModeRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const view = await readIntendedUse(caller);
    if (!view.may.sign) return <NotOpened message="This page is not for your role." />;
    return <IntendedUseClient view={view} />;
  });
}
