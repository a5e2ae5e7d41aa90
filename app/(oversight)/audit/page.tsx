import type { Metadata } from "next";
import { currentPerson, readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { listPeople } from "@/lib/access/people/list-people";
import { isAnswerable } from "@/lib/compliance/audit-log/audit-filter";
import { EVENT_LABELS } from "@/lib/compliance/audit-log/audit-labels";
import { auditQuerySchema } from "@/lib/compliance/audit-log/audit-query.schema";
import { readAudit } from "@/lib/compliance/audit-log/read-audit";
import { readDisclosures } from "@/lib/compliance/read-disclosures";
import { NotOpened } from "@/components/shell/not-opened";
import { AuditClient } from "./audit-client";

export const metadata: Metadata = { title: "Audit trail" };

const ACTIONS = Object.entries(EVENT_LABELS)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, "en"));

type Search = Promise<Record<string, string | string[] | undefined>>;

/** The log, once something was asked; the first visit shows the questions and reads nothing. */
export default async function AuditRoute({ searchParams }: Readonly<{ searchParams: Search }>) {
  const caller = await readCaller();
  const search = await searchParams;
  const query = auditQuerySchema.parse(search);
  const { roles } = await currentPerson();
  if (!roles.includes("compliance_officer")) {
    return <NotOpened message="This page is not for your role." />;
  }
  const isAsked = Object.keys(search).length > 0 && isAnswerable(query);
  return orNotForRole(async () => {
    const people = await listPeople(caller);
    const result = isAsked ? await readAudit(caller, query) : null;
    const asksDisclosures = isAsked && query.question === "disclosures";
    return (
      <AuditClient
        query={query}
        result={result}
        disclosures={asksDisclosures ? await readDisclosures(caller, query) : null}
        people={people.map(({ membershipId, familyName, givenName }) => ({
          value: membershipId,
          label: `${familyName}, ${givenName}`,
        }))}
        actions={ACTIONS}
      />
    );
  });
}
