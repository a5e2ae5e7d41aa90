"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { nextCheckMs, sessionPhase, shouldReport, type SessionPhase } from "./session-clock";

export type SessionTimes = {
  /** Server time, ms since 1970, when the idle limit falls unless the page is used. */
  idleEndsAtMs: number;
  /** Server time when `idleEndsAtMs` was read; tells how far this device's clock is off. */
  serverNowMs: number;
  /** Tells the server that the page is used; resolves with the new end of the idle limit, null when the session is over. */
  onUse: () => Promise<number | null>;
};

const CHANNEL = "provenote-session";
const EVENTS = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Follows the idle limit, tells the server of use at most once a minute, and shares new limits between windows. */
export function useSessionPhase({ idleEndsAtMs, serverNowMs, onUse }: SessionTimes): {
  phase: SessionPhase;
  stay: () => void;
  isStaying: boolean;
} {
  const [phase, setPhase] = useState<SessionPhase>("active");
  const [isStaying, setIsStaying] = useState(false);
  const endsAt = useRef(idleEndsAtMs);
  const offset = useRef(0);
  const lastReport = useRef(0);
  const channel = useRef<BroadcastChannel | null>(null);

  const check = useCallback(() => {
    const next = sessionPhase(Date.now() + offset.current, endsAt.current);
    setPhase((current) => (current === "ended" ? current : next));
  }, []);

  const extend = useCallback(
    async (share: boolean, until: number | null) => {
      endsAt.current = until ?? 0;
      if (share && until !== null) channel.current?.postMessage(until);
      check();
    },
    [check],
  );

  useEffect(() => {
    offset.current = serverNowMs - Date.now();
    endsAt.current = Math.max(endsAt.current, idleEndsAtMs);
    check();
  }, [idleEndsAtMs, serverNowMs, check]);

  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = (event: MessageEvent<unknown>) => {
      if (typeof event.data === "number" && event.data > endsAt.current) {
        void extend(false, event.data);
      }
    };
    return () => opened.close();
  }, [extend]);

  useTick(check, () => nextCheckMs(Date.now() + offset.current, endsAt.current));

  const report = useCallback(async () => {
    lastReport.current = Date.now();
    // A server that does not answer is the connection strip's business; the clock here runs on.
    const until = await onUse().catch(() => endsAt.current);
    await extend(true, until);
  }, [extend, onUse]);

  useActivity(() => {
    const now = Date.now();
    const current = sessionPhase(now + offset.current, endsAt.current);
    if (shouldReport(now, lastReport.current, current)) void report();
  });

  const stay = useCallback(() => {
    setIsStaying(true);
    void report().finally(() => setIsStaying(false));
  }, [report]);

  return { phase, stay, isStaying };
}

/** Calls back on every use of the page by hand or key. */
function useActivity(onUsed: () => void): void {
  const latest = useRef(onUsed);
  useEffect(() => {
    latest.current = onUsed;
  });
  useEffect(() => {
    const onEvent = () => latest.current();
    for (const name of EVENTS) window.addEventListener(name, onEvent, { passive: true });
    return () => {
      for (const name of EVENTS) window.removeEventListener(name, onEvent);
    };
  }, []);
}

/** Runs `check` again and again, each time after the wait that is right then. */
function useTick(check: () => void, readWaitMs: () => number): void {
  const wait = useRef(readWaitMs);
  useEffect(() => {
    wait.current = readWaitMs;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      check();
      timer = setTimeout(tick, wait.current());
    };
    timer = setTimeout(tick, wait.current());
    return () => clearTimeout(timer);
  }, [check]);
}
