import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { candidatesOf } from "@/app/_server/views/care-candidates";
import { carePatients } from "@/app/_server/views/care-patients";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { listCare } from "@/lib/access/care-team/list-care";
import { listJoinRequests } from "@/lib/access/care-team/join/list-join-requests";
import { listTeams } from "@/lib/access/care-team/list-teams";
import { listPeople } from "@/lib/access/people/list-people";
import { listIdentities } from "@/lib/patients/identity/list-identities";
import { CareTeamsClient } from "./care-teams-client";

export const metadata: Metadata = { title: "Care teams" };

/** A coordinator's page: identity of patients and who treats them, no chart. */
export default async function CareTeamsRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const requests = await listJoinRequests(caller);
    const cares = await listCare(caller, { only: "unassigned" });
    const ids = [...cares, ...requests].map(({ patientId }) => patientId).slice(0, 200);
    const identities = ids.length === 0 ? [] : await listIdentities(caller, { patientIds: ids });
    const lineOf = new Map(identities.map((line) => [line.id, line]));
    return (
      <CareTeamsClient
        teams={await listTeams(caller)}
        candidates={candidatesOf(await listPeople(caller))}
        unassigned={carePatients(cares, identities)}
        requests={requests.map((request) => {
          const line = lineOf.get(request.patientId);
          return {
            id: request.id,
            person: `${request.givenName} ${request.familyName}${request.title === "" ? "" : `, ${request.title}`}`,
            patient: line === undefined ? request.number : `${line.family}, ${line.given}`,
            patientDetail: line === undefined ? "" : `born ${line.birthDate}, MRN ${line.mrn}`,
            reason: request.reason,
            requestedAt: request.requestedAt,
          };
        })}
      />
    );
  });
}
