/**
 * Days before its last day from which an agreement or an expert's determination is brought up, each time louder: a note, a
 * warning, and what cannot wait. A clinic whose vendors take longer to renew sets the first of them higher here.
 */
export const REMIND_DAYS = [60, 30, 7] as const;

/** A paper that somebody has to decide about: renew it, or let it end on purpose. */
export type Reminder = Readonly<{
  kind: "agreement" | "determination";
  id: string;
  /** The vendor, or the expert. */
  name: string;
  state: "expired" | "expires_soon" | "to_confirm";
  /** Days to its last day, negative once it is past; null for what runs without an end. */
  days: number | null;
  /** The last day, or the day it was entered for confirmation; "2026-11-08". */
  since: string;
  severity: "critical" | "warning" | "info";
}>;
