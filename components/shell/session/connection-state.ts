/** Whether the server answers; `away` counts down to the next try. */
export type ConnectionState =
  | Readonly<{ kind: "online" }>
  | Readonly<{ kind: "away"; since: string; tries: number; secondsLeft: number }>;

export type ConnectionEvent =
  | Readonly<{ type: "answered" }>
  | Readonly<{ type: "failed"; at: string }>
  | Readonly<{ type: "second" }>
  | Readonly<{ type: "try_now" }>;

export const ONLINE: ConnectionState = { kind: "online" };

/** Seconds until the next try: 2, 4, 8, 16, then every 30. */
export function waitSeconds(tries: number): number {
  return Math.min(30, 2 ** Math.max(1, tries));
}

/** True when the page should ask the server now. */
export function shouldTry(state: ConnectionState): boolean {
  return state.kind === "away" && state.secondsLeft === 0;
}

/** The start of an outage stays the time of its first failure, however many tries follow. */
export function reduceConnection(state: ConnectionState, event: ConnectionEvent): ConnectionState {
  switch (event.type) {
    case "answered":
      return ONLINE;
    case "failed": {
      const tries = state.kind === "away" ? state.tries + 1 : 1;
      const since = state.kind === "away" ? state.since : event.at;
      return { kind: "away", since, tries, secondsLeft: waitSeconds(tries) };
    }
    case "second":
      return state.kind === "away"
        ? { ...state, secondsLeft: Math.max(0, state.secondsLeft - 1) }
        : state;
    case "try_now":
      return state.kind === "away" ? { ...state, secondsLeft: 0 } : state;
  }
}
