/** When the page warns of the idle end; the server's clock decides, this only shows. */
const WARNING_BEFORE_MS = 2 * 60_000;
/** Use of the page is told to the server at most this often. */
const ACTIVITY_REPORT_MS = 60_000;

export type SessionPhase = "active" | "warning" | "ended";

/** Phase at `nowMs` of a session whose idle limit falls at `endsAtMs`; both are server time. */
export function sessionPhase(nowMs: number, endsAtMs: number): SessionPhase {
  if (nowMs >= endsAtMs) return "ended";
  return nowMs >= endsAtMs - WARNING_BEFORE_MS ? "warning" : "active";
}

/** Milliseconds until the phase may change; at least a second, so that a clock that jumps cannot spin. */
export function nextCheckMs(nowMs: number, endsAtMs: number): number {
  const phase = sessionPhase(nowMs, endsAtMs);
  const until = phase === "active" ? endsAtMs - WARNING_BEFORE_MS - nowMs : endsAtMs - nowMs;
  return Math.max(1000, Math.min(until, 30_000));
}

/** Whether use of the page should be told to the server now. In the warning only [Stay signed in] does. */
export function shouldReport(nowMs: number, lastReportMs: number, phase: SessionPhase): boolean {
  return phase === "active" && nowMs - lastReportMs >= ACTIVITY_REPORT_MS;
}
