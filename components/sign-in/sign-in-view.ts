/** What went wrong at the last try; the same for an unknown address and a wrong password. */
export type SignInProblem =
  | Readonly<{ kind: "refused" }>
  | Readonly<{ kind: "locked"; until: string }>
  | Readonly<{ kind: "provider_away"; provider: string }>
  | Readonly<{ kind: "provider_refused"; provider: string }>
  | Readonly<{ kind: "server_away" }>
  | Readonly<{ kind: "disabled" }>;

export type DemoAccountView = Readonly<{
  email: string;
  /** "Clinician" */
  roleLabel: string;
  /** "Pastes, drafts and signs for Alder Red." */
  mayDo: string;
}>;

export type SignInView = Readonly<{
  /** Name of the sign-in provider; null when none is set up. */
  provider: string | null;
  problem: SignInProblem | null;
  /** Set after a session ran out: whether an unsaved text waits. */
  isBack: boolean;
  demoAccounts: readonly DemoAccountView[];
}>;
