import { SETUP_STEPS, type SetupStep } from "./setup.schema";

export type SetupFacts = {
  readonly isLive: boolean;
  readonly rolesCheckedAt: Date | null;
  readonly deidPolicyCheckedAt: Date | null;
  readonly signInCheckedAt: Date | null;
  /** People with access, the administrator included. */
  readonly people: number;
  /** Care teams with at least one member. */
  readonly staffedTeams: number;
};

/**
 * Which steps are done. People and teams count in a live clinic only: those of the demo are not the
 * administrator's own.
 */
export function setupSteps(facts: SetupFacts): { step: SetupStep; isDone: boolean }[] {
  const isDone: Readonly<Record<SetupStep, boolean>> = {
    roles: facts.rolesCheckedAt !== null,
    deidentification: facts.deidPolicyCheckedAt !== null,
    live_clinic: facts.isLive,
    people: facts.isLive && facts.people > 1,
    teams: facts.isLive && facts.staffedTeams > 0,
    sign_in: facts.signInCheckedAt !== null,
  };
  return SETUP_STEPS.map((step) => ({ step, isDone: isDone[step] }));
}
