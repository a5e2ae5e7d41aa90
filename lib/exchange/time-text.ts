/** "17 Nov 2026" in the zone. */
function formatDate(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
  })
    .format(new Date(instant))
    .replace("Sept", "Sep");
}

/** "17 Nov 2026 16:02 EST (21:02 UTC)"; in UTC "17 Nov 2026 21:02 UTC". */
export function formatInstant(instant: string, timeZone: string): string {
  const date = new Date(instant);
  const clock = (zone: string): string =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(date);
  const name =
    new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" })
      .formatToParts(date)
      .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  const local = `${formatDate(instant, timeZone)} ${clock(timeZone)} ${name}`;
  return name === "UTC" ? local : `${local} (${clock("UTC")} UTC)`;
}

/** A calendar date without a zone: "1968-03-11" becomes "11 Mar 1968". */
export function formatDay(isoDate: string): string {
  return formatDate(`${isoDate}T00:00:00Z`, "UTC");
}

/** Whether Intl knows the zone; a page sends the browser's. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
