import { ProvenoteError } from "@/lib/errors";
import type { Role } from "../role.schema";

type Candidate = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly createdById: string | null;
  readonly isActive: boolean;
};

/**
 * Why this person cannot be given a patient or a place on a team by `actorId`; null when he can. Nobody adds
 * himself, nor (for patients) an account he made: the row-level policies say the same.
 */
export function whyNotAssignable(
  person: Candidate | null,
  actorId: string,
  target: "patient" | "team",
): ProvenoteError | null {
  if (person === null || !person.isActive) {
    return refusal("not_found", "care_team.no_such_person", "This person is not here any more.");
  }
  if (person.id === actorId) {
    return refusal("forbidden", "care_team.own_account", "You cannot add yourself.");
  }
  if (target === "patient" && person.createdById === actorId) {
    return refusal(
      "forbidden",
      "care_team.own_creation",
      "You cannot give a patient to an account that you made. Ask another coordinator.",
    );
  }
  return person.roles.some((role) => role === "clinician" || role === "nurse")
    ? null
    : refusal(
        "invalid",
        "care_team.reads_no_charts",
        "Only clinicians and nurses belong to a care team.",
      );
}

function refusal(
  kind: ProvenoteError["kind"],
  code: ProvenoteError["code"],
  message: string,
): ProvenoteError {
  return new ProvenoteError(kind, code, message);
}
