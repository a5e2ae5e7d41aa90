import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { listInvitations } from "@/lib/access/people/invitations/list-invitations";
import { listPeople } from "@/lib/access/people/list-people";
import { listSessions } from "@/lib/access/people/list-sessions";
import { oldestDays, openDecisions } from "@/lib/access/people/open-decisions";
import { setupStatus } from "@/lib/access/setup/setup-status";
import { withOpenAlerts, withPapers } from "@/components/admin/paper-decisions";
import { countLeaks } from "@/lib/llm/alerts/read-leaks";
import { readReminders } from "@/lib/llm/read-reminders";
import { AdminHomeClient } from "./admin-home-client";

export const metadata: Metadata = { title: "Administration" };

/** Set-up, what waits for a decision, and the people, all from the rows as they stand. */
export default async function AdminRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const setup = await setupStatus(caller);
    const people = await listPeople(caller);
    const sessions = await listSessions(caller);
    const invitations = await listInvitations(caller);
    const now = new Date();
    const today = now.toISOString().slice(0, 10);
    const ofPeople = openDecisions({
      people,
      carePolicy: setup.carePolicy,
      today,
      expiredInvitations: invitations
        .filter(({ isExpired }) => isExpired)
        .map(({ id, familyName, givenName, expiresAt }) => ({
          id,
          name: `${givenName} ${familyName}`,
          expiresAt,
        })),
    });
    const papers = withPapers(ofPeople, await readReminders(caller));
    const decisions = withOpenAlerts(papers, await countLeaks(caller));
    return (
      <AdminHomeClient
        setup={setup}
        people={people}
        sessions={sessions}
        decisions={decisions}
        oldestDays={oldestDays(ofPeople, now)}
        today={today}
      />
    );
  });
}
