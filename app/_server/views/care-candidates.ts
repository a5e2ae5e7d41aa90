import "server-only";
import type { CandidateView } from "@/components/care-teams/care-team-view";
import type { PersonView } from "@/lib/access/people/people.schema";
import { ROLE_LABELS } from "@/lib/access/role.schema";

/** Who can be put on a team or given a patient: clinicians and nurses with access. */
export function candidatesOf(people: readonly PersonView[]): CandidateView[] {
  return people
    .filter(({ endedAt, roles }) => {
      const treats = roles.includes("clinician") || roles.includes("nurse");
      return endedAt === null && treats;
    })
    .map(({ membershipId, familyName, givenName, roles, isSelf }) => ({
      membershipId,
      isSelf,
      label: `${familyName}, ${givenName}, ${roles.map((role) => ROLE_LABELS[role]).join(", ")}`,
    }));
}
