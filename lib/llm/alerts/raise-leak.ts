import type { CallPermit } from "../calls/call-permit";
import { alertingKinds } from "./leak-rules";
import { insertLeak } from "./leak-store";

/**
 * Tells the two offices of an answer that was held back for what it held: a canary, a made-up patient, what reads like
 * somebody who is not in the text. Links, markup and orders are held back and told to nobody.
 * @param counts findings by kind.
 * @returns whether an alert was raised.
 */
export async function raiseLeakIn(
  permit: CallPermit,
  callId: string,
  counts: Readonly<Record<string, number>>,
): Promise<boolean> {
  const kinds = alertingKinds(counts);
  if (kinds.length === 0) return false;
  return insertLeak(permit, { id: permit.act.newId(), callId, kinds });
}
