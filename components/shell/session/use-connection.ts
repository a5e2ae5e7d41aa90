"use client";

import { useCallback, useEffect, useReducer } from "react";
import { ONLINE, reduceConnection, shouldTry, type ConnectionState } from "./connection-state";

export type Connection = Readonly<{
  state: ConnectionState;
  /** Call when a request failed without an answer. */
  reportFailure: () => void;
  /** Call when any request was answered. */
  reportAnswer: () => void;
  tryNow: () => void;
}>;

/** Watches the way to the server. `ping` resolves true when the server answered; it is called only during an outage. */
export function useConnection(ping: () => Promise<boolean>): Connection {
  const [state, dispatch] = useReducer(reduceConnection, ONLINE);
  const isAway = state.kind === "away";
  const isDue = shouldTry(state);
  const reportFailure = useCallback(
    () => dispatch({ type: "failed", at: new Date().toISOString() }),
    [],
  );
  const reportAnswer = useCallback(() => dispatch({ type: "answered" }), []);
  const tryNow = useCallback(() => dispatch({ type: "try_now" }), []);

  useEffect(() => {
    window.addEventListener("offline", reportFailure);
    window.addEventListener("online", tryNow);
    return () => {
      window.removeEventListener("offline", reportFailure);
      window.removeEventListener("online", tryNow);
    };
  }, [reportFailure, tryNow]);

  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(() => dispatch({ type: "second" }), 1000);
    return () => clearInterval(timer);
  }, [isAway]);

  useEffect(() => {
    if (!isDue) return;
    let isCurrent = true;
    void ping()
      .catch(() => false)
      .then((answered) => {
        if (isCurrent) (answered ? reportAnswer : reportFailure)();
      });
    return () => {
      isCurrent = false;
    };
  }, [isDue, ping, reportAnswer, reportFailure]);

  return { state, reportFailure, reportAnswer, tryNow };
}
