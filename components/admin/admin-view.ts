export type SetupStepView =
  "roles" | "deidentification" | "live_clinic" | "people" | "teams" | "sign_in";

export type SetupView = Readonly<{
  kind: "demo" | "live";
  steps: readonly Readonly<{ step: SetupStepView; isDone: boolean }>[];
  done: number;
  people: number;
  teams: number;
  isSoloPractice: boolean;
}>;

export type DecisionView = Readonly<{
  id: string;
  kind:
    | "left_but_active"
    | "no_team"
    | "invitation_expired"
    | "no_officer"
    | "one_administrator"
    | "paper_expired"
    | "paper_expires_soon"
    | "paper_to_confirm"
    | "open_alerts";
  severity: "critical" | "warning" | "info";
  membershipId: string | null;
  name: string;
  since: string | null;
  lastSeenAt: string | null;
}>;

export type MakeLiveForm = Readonly<{
  clinicName: string;
  familyName: string;
  givenName: string;
  email: string;
}>;

export type MadeLiveView = Readonly<{
  clinicName: string;
  email: string;
  path: string;
  expiresAt: string;
  demoPasswordsRemoved: boolean;
}>;

/** How people sign in, as this server is set; no secret in it. */
export type SignInSettingsView = Readonly<{
  provider: Readonly<{
    name: string;
    issuer: string;
    rolesClaim: string;
    roleMap: readonly Readonly<{ theirs: string; ours: string }>[];
    callbackUrl: string;
  }> | null;
  /** Names of the settings that are missing while some are set. */
  missing: readonly string[];
  isConfirmed: boolean;
}>;
