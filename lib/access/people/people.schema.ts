import { z } from "zod";
import { roleSchema, type Role } from "../role.schema";

export const membershipInputSchema = z.object({ membershipId: z.uuid() });
export const sessionInputSchema = z.object({ sessionId: z.uuid() });
export const changeRolesSchema = z.object({
  membershipId: z.uuid(),
  roles: z.array(roleSchema).min(1, "Choose at least one role.").max(5),
});

/** One person of the clinic as the people page shows him; times are ISO 8601, days `YYYY-MM-DD`. */
export type PersonView = {
  readonly membershipId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly email: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly since: string }[];
  /** Factors of the newest sign-in; empty before the first one, and for readers who may not see sessions. */
  readonly factors: readonly string[];
  readonly lastSeenAt: string | null;
  readonly liveSessions: number;
  readonly joinedAt: string;
  readonly leftOn: string | null;
  /** When access was ended; null while the person can sign in. */
  readonly endedAt: string | null;
  readonly isSelf: boolean;
};

/** A session that is open now. */
export type LiveSessionView = {
  readonly sessionId: string;
  readonly membershipId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly factors: readonly string[];
  readonly address: string;
  readonly workstation: string;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly isOwn: boolean;
};
