import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { candidatesOf } from "@/app/_server/views/care-candidates";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { listTeams } from "@/lib/access/care-team/list-teams";
import { listPeople } from "@/lib/access/people/list-people";
import { setupStatus } from "@/lib/access/setup/setup-status";
import { TeamsClient } from "./teams-client";

export const metadata: Metadata = { title: "Care teams" };

export default async function AdminTeamsRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    // The office is asked for first: teams alone are shown to other roles too.
    await setupStatus(caller);
    const teams = await listTeams(caller);
    return <TeamsClient teams={teams} candidates={candidatesOf(await listPeople(caller))} />;
  });
}
