"use client";

import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect, useState, type ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { SessionGuard } from "@/components/shell/session/session-guard";
import type { ShellView } from "@/components/shell/shell-view";
import { useConnection } from "@/components/shell/session/use-connection";
import type { PaletteGroup } from "@/components/ui/palette-state";
import {
  LETTERS_COOKIE,
  THEME_COOKIE,
  ZONE_COOKIE,
  type ThemeChoice,
} from "@/components/ui/theme-choice";
import { ANSWERED, NO_ANSWER, sendJson, SESSION_ENDED } from "./send-json";
import { signOut } from "./sign-out";
import { NamesQuestion } from "./typed-words/names-question";

export type FrameView = {
  readonly shell: ShellView;
  readonly homeHref: string;
  readonly idleEndsAtMs: number;
  readonly serverNowMs: number;
  /** Which index the search field asks; null where the role finds nothing by name. */
  readonly finds: "patients" | null;
  /** Whether single-letter keys are on for this person. */
  readonly usesLetters: boolean;
};

type FoundPatient = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly mrn: string;
};

/** Everything round a signed-in page: demo strip, session guard, bars, connection, palette. */
export function SignedInFrame({ view, children }: { view: FrameView; children: ReactNode }) {
  const router = useRouter();
  const path = usePathname();
  const [shell, setShell] = useState(view.shell);
  const isEnded = useSessionEnd();
  const connection = useConnection(ping);
  const { reportAnswer, reportFailure } = connection;
  useEffect(() => {
    window.addEventListener(ANSWERED, reportAnswer);
    window.addEventListener(NO_ANSWER, reportFailure);
    return () => {
      window.removeEventListener(ANSWERED, reportAnswer);
      window.removeEventListener(NO_ANSWER, reportFailure);
    };
  }, [reportAnswer, reportFailure]);
  useEffect(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    document.cookie = `${ZONE_COOKIE}=${timeZone}; path=/; max-age=31536000; samesite=lax`;
  }, []);
  const letters = useLetters(view.usesLetters);
  const onGo = useCallback((href: string) => router.push(href), [router]);
  const onTheme = useCallback((theme: ThemeChoice) => {
    keepTheme(theme);
    setShell((current) => ({ ...current, theme }));
  }, []);
  const onFind = useCallback(
    (query: string) => (view.finds === "patients" ? findPatients(query) : Promise.resolve(null)),
    [view.finds],
  );
  return (
    <AppShell
      view={shell}
      path={path}
      homeHref={view.homeHref}
      connection={connection}
      usesLetters={letters.isOn}
      onUsesLetters={letters.set}
      onTheme={onTheme}
      onSignOut={() => void signOut()}
      onGo={onGo}
      onFind={onFind}
    >
      <SessionGuard
        idleEndsAtMs={view.idleEndsAtMs}
        serverNowMs={view.serverNowMs}
        onUse={reportUse}
        isEnded={isEnded}
        signInHref={`/sign-in?ended=1&to=${encodeURIComponent(address(path))}`}
      >
        {children}
      </SessionGuard>
      <NamesQuestion />
    </AppShell>
  );
}

/** Where to come back to: with its query, since a pasted text is named there. */
function address(path: string): string {
  return typeof window === "undefined" ? path : `${path}${window.location.search}`;
}

function useSessionEnd(): boolean {
  const [isEnded, setIsEnded] = useState(false);
  useEffect(() => {
    const end = (): void => setIsEnded(true);
    window.addEventListener(SESSION_ENDED, end);
    return () => window.removeEventListener(SESSION_ENDED, end);
  }, []);
  return isEnded;
}

/** The choice about single-letter keys is a cookie beside the theme's: it says nothing about anybody. */
function useLetters(start: boolean): { isOn: boolean; set: (isOn: boolean) => void } {
  const [isOn, setIsOn] = useState(start);
  const set = useCallback((next: boolean) => {
    document.cookie = `${LETTERS_COOKIE}=${next ? "on" : "off"}; path=/; max-age=31536000; samesite=lax`;
    setIsOn(next);
  }, []);
  return { isOn, set };
}

async function ping(): Promise<boolean> {
  const answer = await sendJson("/api/session", { method: "GET", isPoll: true, timeoutMs: 5_000 });
  return answer.ok || answer.error.status !== 0;
}

async function reportUse(): Promise<number | null> {
  const answer = await sendJson<{ idleEndsAt: string }>("/api/session");
  if (answer.ok) return Date.parse(answer.value.idleEndsAt);
  if (answer.error.status === 401) return null;
  throw new Error(answer.error.code);
}

async function findPatients(query: string): Promise<PaletteGroup | null> {
  const answer = await sendJson<FoundPatient[]>("/api/patients/search", { body: { query } });
  if (!answer.ok) return null;
  const entries = answer.value.slice(0, 8).map((patient) => ({
    id: patient.id,
    label: `${patient.family}, ${patient.given}`,
    detail: `born ${patient.birthDate}, MRN ${patient.mrn}`,
    href: `/patients/${patient.id}`,
  }));
  return { title: "Patients", entries };
}

function keepTheme(theme: ThemeChoice): void {
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=31536000; samesite=lax`;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
