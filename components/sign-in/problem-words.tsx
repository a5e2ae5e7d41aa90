import { Time } from "../ui/time";
import type { SignInProblem } from "./sign-in-view";

/** What happened and what to do, in one sentence. */
export function ProblemWords({ problem }: { problem: SignInProblem }) {
  switch (problem.kind) {
    case "refused":
      return "E-mail or password is not right.";
    case "locked":
      return (
        <>
          Too many tries. Try again at <Time at={problem.until} form="time" />, or ask your
          administrator.
        </>
      );
    case "provider_away":
      return `${problem.provider} did not answer. You can try again or use your password.`;
    case "provider_refused":
      return `${problem.provider} did not let you in. Ask your administrator for access.`;
    case "server_away":
      return "The server did not answer. Nothing was lost. Try again.";
    case "disabled":
      return "The demo accounts do not work any more: this clinic is live.";
  }
}
