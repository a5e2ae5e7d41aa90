import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { listInvitations } from "@/lib/access/people/invitations/list-invitations";
import { listPeople } from "@/lib/access/people/list-people";
import { listSessions } from "@/lib/access/people/list-sessions";
import { PeopleClient } from "./people-client";

export const metadata: Metadata = { title: "People and roles" };

export default async function PeopleRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    // The office is asked for first: people alone are shown to other roles too.
    const invitations = await listInvitations(caller);
    return (
      <PeopleClient
        people={await listPeople(caller)}
        sessions={await listSessions(caller)}
        invitations={invitations}
        today={new Date().toISOString().slice(0, 10)}
      />
    );
  });
}
