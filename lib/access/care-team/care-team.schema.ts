import { z } from "zod";
import type { Role } from "../role.schema";

export const createTeamSchema = z.object({
  name: z.string().trim().min(1, "A team needs a name.").max(80),
});
export const teamMemberSchema = z.object({ teamId: z.uuid(), membershipId: z.uuid() });
/** Exactly one of the two: a person or a whole team. */
export const assignCareSchema = z
  .object({
    patientId: z.uuid(),
    teamId: z.uuid().optional(),
    membershipId: z.uuid().optional(),
  })
  .refine(
    ({ teamId, membershipId }) => (teamId === undefined) !== (membershipId === undefined),
    "Choose either a person or a team.",
  );
export const endCareSchema = z.object({ assignmentId: z.uuid() });
export const requestToJoinSchema = z.object({
  patientId: z.uuid(),
  reason: z.string().trim().min(10, "At least 10 characters.").max(1000),
});
export const decideJoinRequestSchema = z.object({
  requestId: z.uuid(),
  outcome: z.enum(["accepted", "declined"]),
});
/** Which patients the coordinator's list shows. */
export const listCareSchema = z.union([
  z.object({ only: z.literal("unassigned") }),
  z.object({ patientIds: z.array(z.uuid()).max(200) }),
]);

type TeamMemberView = {
  readonly membershipId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly since: string;
  /** False when the person's access has ended: kept so that it can be taken off. */
  readonly isActive: boolean;
};

export type TeamView = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly TeamMemberView[];
  /** Patients assigned to the team now; null for a reader who may not see assignments. */
  readonly patients: number | null;
};

/** Who treats one patient; identity is another room's view. */
export type PatientCare = {
  readonly patientId: string;
  readonly number: string;
  readonly assignments: readonly {
    readonly id: string;
    readonly kind: "person" | "team";
    readonly name: string;
    readonly since: string;
    readonly basis: string;
  }[];
};

export type JoinRequestView = {
  readonly id: string;
  readonly patientId: string;
  readonly number: string;
  readonly membershipId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly reason: string;
  readonly requestedAt: string;
};
