export type RoleView =
  | "clinician"
  | "nurse"
  | "coordinator"
  | "privacy_reviewer"
  | "administrator"
  | "compliance_officer";

export const ROLE_WORDS: readonly Readonly<{ role: RoleView; label: string; may: string }>[] = [
  {
    role: "clinician",
    label: "Clinician",
    may: "Reads, writes and signs for the care team's patients",
  },
  { role: "nurse", label: "Nurse", may: "Reads and drafts for the care team's patients" },
  { role: "coordinator", label: "Coordinator", may: "Assigns care teams, sees identity only" },
  {
    role: "privacy_reviewer",
    label: "Privacy reviewer",
    may: "Reads a text that de-identification stopped, while its review is open",
  },
  {
    role: "administrator",
    label: "Administrator",
    may: "Manages people and settings, reads no chart",
  },
  {
    role: "compliance_officer",
    label: "Compliance officer",
    may: "Reads the audit trail, reads no chart",
  },
];

/** A person of the clinic as the list and the drawer show him. */
export type PersonView = Readonly<{
  membershipId: string;
  familyName: string;
  givenName: string;
  email: string;
  title: string;
  roles: readonly RoleView[];
  teams: readonly Readonly<{ id: string; name: string; since: string }>[];
  factors: readonly string[];
  lastSeenAt: string | null;
  liveSessions: number;
  joinedAt: string;
  leftOn: string | null;
  endedAt: string | null;
  isSelf: boolean;
}>;

export type SessionRowView = Readonly<{
  sessionId: string;
  membershipId: string;
  familyName: string;
  givenName: string;
  factors: readonly string[];
  address: string;
  workstation: string;
  openedAt: string;
  lastSeenAt: string;
  endsAt: string;
  isOwn: boolean;
}>;

export type InvitationRowView = Readonly<{
  id: string;
  email: string;
  familyName: string;
  givenName: string;
  roles: readonly RoleView[];
  expiresAt: string;
  isExpired: boolean;
}>;

export type PreviewRowView = Readonly<{
  line: number;
  familyName: string;
  givenName: string;
  email: string;
  roles: readonly RoleView[];
  roleText: string;
  teamName: string;
  title: string;
  problems: readonly Readonly<{ code: string; message: string }>[];
}>;

export type TablePreviewView = Readonly<{
  rows: readonly PreviewRowView[];
  ready: number;
  needFix: number;
}>;

export type InvitationLinkView = Readonly<{
  invitationId: string;
  familyName: string;
  givenName: string;
  email: string;
  path: string;
  expiresAt: string;
}>;

/** What an act answered: nothing to say, or what went wrong and what was kept. */
export type Done = Readonly<{ ok: true } | { ok: false; message: string }>;
export type Answered<T> = Readonly<{ ok: true; value: T } | { ok: false; message: string }>;
