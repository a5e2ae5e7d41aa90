import type { RoleView } from "../people/people-view";

export type CareTeamView = Readonly<{
  id: string;
  name: string;
  members: readonly Readonly<{
    membershipId: string;
    familyName: string;
    givenName: string;
    title: string;
    roles: readonly RoleView[];
    isActive: boolean;
  }>[];
  /** Null for a reader who may not see assignments. */
  patients: number | null;
}>;

/** Somebody who can be put on a team or given a patient. */
export type CandidateView = Readonly<{ membershipId: string; label: string; isSelf: boolean }>;

/** A patient by identity only, with who treats him. */
export type CarePatientView = Readonly<{
  patientId: string;
  number: string;
  name: string;
  birthDate: string;
  mrn: string;
  assignments: readonly Readonly<{
    id: string;
    kind: "person" | "team";
    name: string;
    since: string;
  }>[];
}>;

export type JoinRequestRowView = Readonly<{
  id: string;
  person: string;
  patient: string;
  patientDetail: string;
  reason: string;
  requestedAt: string;
}>;
