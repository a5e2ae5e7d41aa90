import type { Act, EventInput } from "../act";

/** The code of a refusal whose chart is a made-up patient's. */
export const HONEYTOKEN_OPENED = "access.honeytoken_opened";

/**
 * Looks whether a refused chart is that of a patient who does not exist. Nobody comes across such an id but by reading what
 * is not his to read, so the database then tells the two offices who asked for it.
 * @returns the event as it goes into the log.
 */
export async function touchHoneytoken(act: Act, event: EventInput): Promise<EventInput> {
  if (event.type !== "access.refused" || typeof event.patientId !== "string") return event;
  const rows = await act.tx.client.$queryRaw<{ touched: boolean }[]>`
    SELECT touch_honeytoken(${event.patientId}::uuid, ${act.newId()}::uuid) AS touched`;
  return rows[0]?.touched === true ? { ...event, code: HONEYTOKEN_OPENED } : event;
}
