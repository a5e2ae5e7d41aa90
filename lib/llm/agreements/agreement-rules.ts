import type { DataClass } from "../gate/door.schema";
import type { Agreement, AgreementState } from "./agreement.schema";
import { REMIND_DAYS } from "./reminder.schema";

/** What an agreement and an expert's determination have in common: days, a confirmation and an end. */
export type Paper = Readonly<
  Pick<Agreement, "effectiveOn" | "expiresOn" | "confirmedAt" | "endedAt">
>;

const DAY_MS = 86_400_000;

/** The calendar day of a moment, in UTC, "2026-11-08". */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Names of one vendor differ in case and spaces only. */
export function vendorKey(vendor: string): string {
  return vendor.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * How an agreement stands at a moment. Its last day counts whole, by the calendar in UTC. What nobody of the
 * compliance office has confirmed opens nothing, however its dates stand.
 */
export function stateOf(agreement: Paper, now: Date): AgreementState {
  const today = dayOf(now);
  if (agreement.endedAt !== null) return "ended";
  if (agreement.expiresOn !== null && agreement.expiresOn < today) return "expired";
  if (agreement.confirmedAt === null) return "to_confirm";
  if (agreement.effectiveOn > today) return "not_yet_effective";
  const left = agreement.expiresOn === null ? null : daysBetween(today, agreement.expiresOn);
  return left !== null && left <= REMIND_DAYS[0] ? "expires_soon" : "live";
}

export function isLive(agreement: Agreement, now: Date): boolean {
  return isLiveState(stateOf(agreement, now));
}

export function isLiveState(state: AgreementState): boolean {
  return state === "live" || state === "expires_soon";
}

/** Whether the terms let a text of this class go to the vendor's language model. */
export function coversCall(
  { terms }: Agreement,
  call: { readonly dataClass: DataClass; readonly isPart2: boolean },
): boolean {
  if (!terms.scope.includes("language_models")) return false;
  if (call.isPart2 && !terms.coversPart2) return false;
  return (
    terms.covers === "identified" ||
    (terms.covers === "deidentified" && call.dataClass === "deidentified")
  );
}
