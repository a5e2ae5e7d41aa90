import type { DecisionView, SetupStepView, SetupView } from "./admin-view";

type StepWords = Readonly<{ title: string; detail: string; action: string; href: string | null }>;

/** The six steps in words; `href` is null where the step opens a dialog. */
export function stepWords(step: SetupStepView, setup: SetupView): StepWords {
  switch (step) {
    case "roles":
      return {
        title: "Check the roles",
        detail: setup.isSoloPractice
          ? "5 roles. As a solo practice one person may administer and read charts."
          : "5 roles. Nobody both administers and reads charts.",
        action: "Check",
        href: null,
      };
    case "deidentification":
      return {
        title: "Try the de-identification policy",
        detail: "Strict defaults kept. Carries over to the live clinic.",
        action: "Try it",
        href: "/admin/deidentification",
      };
    case "live_clinic":
      return {
        title: "Make the live clinic",
        detail: "Starts empty. Demo accounts stop working.",
        action: "Make it live",
        href: null,
      };
    case "people":
      return {
        title: "Invite your people",
        detail: "Paste a table. You see every row before anything is made.",
        action: "Start",
        href: null,
      };
    case "teams":
      return {
        title: "Make care teams",
        detail: "Who treats whom. A coordinator can do this too.",
        action: "Start",
        href: "/admin/teams",
      };
    case "sign_in":
      return {
        title: "Choose how people sign in",
        detail: "Passwords work now. Add your own sign-in provider.",
        action: "Start",
        href: "/admin/sign-in",
      };
  }
}

/** The first step that is not done gets the primary button. */
export function nextStep(setup: SetupView): SetupStepView | null {
  return setup.steps.find(({ isDone }) => !isDone)?.step ?? null;
}

/** What a decision is, in one line. */
export function decisionTitle(decision: DecisionView, day: string): string {
  switch (decision.kind) {
    case "left_but_active":
      return `${decision.name} left on ${day} and can still sign in`;
    case "no_team":
      return `${decision.name} has no care team`;
    case "invitation_expired":
      return `The invitation of ${decision.name} has run out`;
    case "no_officer":
      return "Nobody is compliance officer";
    case "one_administrator":
      return "Only one person administers this clinic";
    case "paper_expired":
      return `${decision.name} expired on ${day}`;
    case "paper_expires_soon":
      return `${decision.name} expires on ${day}`;
    case "paper_to_confirm":
      return `${decision.name} is not confirmed`;
    case "open_alerts":
      return decision.name;
  }
}

export function decisionDetail(decision: DecisionView): string {
  switch (decision.kind) {
    case "left_but_active":
      return decision.lastSeenAt === null ? "Never signed in" : "Last seen";
    case "no_team":
      return "Opens no chart until a coordinator or you assign a team.";
    case "invitation_expired":
      return "Take it back and invite again.";
    case "no_officer":
      return "Nobody reads the audit trail.";
    case "one_administrator":
      return "If that account is lost, nobody can manage people.";
    case "paper_expired":
      return "Calls that hang on it are refused. Renew it, or end it on purpose.";
    case "paper_expires_soon":
      return "Calls that hang on it are refused from the day after.";
    case "paper_to_confirm":
      return "Opens nothing until a compliance officer has confirmed its document.";
    case "open_alerts":
      return "Something leaked or was reached for. It stays open until somebody has looked at it.";
  }
}

/** "5 open, oldest 17 days". */
export function openWords(count: number, oldestDays: number | null): string {
  if (count === 0) {
    return "None open";
  }
  if (oldestDays === null) {
    return `${count} open`;
  }
  if (oldestDays === 0) {
    return `${count} open, since today`;
  }
  return `${count} open, oldest ${oldestDays === 1 ? "1 day" : `${oldestDays} days`}`;
}
