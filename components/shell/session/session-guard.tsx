"use client";

import { Lock } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { Strip } from "../../ui/band";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { Time } from "../../ui/time";
import { useSessionPhase, type SessionTimes } from "./use-session-phase";

export type SessionGuardProps = SessionTimes & {
  /** Where to sign in again; comes back to this page for the same person only. */
  signInHref: string;
  /** Set when a request was answered 401: the session is over whatever the clock says. */
  isEnded?: boolean;
  children: ReactNode;
};

/**
 * Warns two minutes before the idle limit; at the limit it takes the page's text out of the document and
 * covers the page. What was typed must have been saved by then: pages save as one types.
 */
export function SessionGuard({ children, signInHref, isEnded, ...times }: SessionGuardProps) {
  const { phase, stay, isStaying } = useSessionPhase(times);
  if (isEnded) return <CoveredPage signInHref={signInHref} {...ENDED} />;
  if (phase === "ended") return <CoveredPage signInHref={signInHref} {...UNUSED} />;
  return (
    <>
      {phase === "warning" ? (
        <div role="alert">
          <Strip
            tone="warn"
            actions={
              <Button size="row" onClick={stay} disabled={isStaying}>
                Stay signed in
              </Button>
            }
          >
            You will be signed out at{" "}
            <Time at={new Date(times.idleEndsAtMs).toISOString()} form="time" />.
          </Strip>
        </div>
      ) : null}
      {children}
    </>
  );
}

const UNUSED = {
  heading: "Signed out after 15 minutes without use.",
  detail: "Your text is saved and comes back to you only.",
};
/** Typing is sent at most two seconds after the last key; what an ended session sends later is refused. */
const ENDED = {
  heading: "You are signed out. This session has ended.",
  detail:
    "What was saved comes back to you only. The last two seconds of typing may be missing: look when you are back.",
};

type CoveredPageProps = { signInHref: string; heading: string; detail: string };

/** What stands in place of a page whose session is over. Holds no chart text. */
function CoveredPage({ signInHref, heading, detail }: CoveredPageProps) {
  useEffect(forgetPageData, []);
  return (
    <div className="flex flex-1 items-center justify-center bg-canvas p-6">
      <div role="alert" className="max-w-md space-y-4">
        <Lock aria-hidden="true" size={20} strokeWidth={1.75} className="text-ink-2" />
        <h1 className="text-20 font-semibold">{heading}</h1>
        <p className="text-16">{detail}</p>
        <LinkButton href={signInHref} variant="primary" size="page">
          Sign in
        </LinkButton>
      </div>
    </div>
  );
}

/** The server sends a page's first data in inline scripts, which stay in the document when the page is gone. */
function forgetPageData(): void {
  for (const script of document.querySelectorAll("script:not([src])")) script.remove();
}
