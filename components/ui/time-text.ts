const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How much of a moment is shown. */
export type TimeForm =
  "date" | "time" | "dateTime" | "dateTimeSeconds" | "dayTime" | "dayTimeSeconds";

type Parts = Readonly<{
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}>;

function partsIn(moment: Date, timeZone: string | undefined): Parts {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const found = new Map(
    format.formatToParts(moment).map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => found.get(type) ?? 0;
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
    second: read("second"),
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** "17 Nov 2026", "16:02", "17 Nov 2026 16:02": never 11/17. `timeZone` is an IANA name, the reader's own when left out. */
export function formatTime(iso: string, form: TimeForm, timeZone?: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return "";
  const at = partsIn(moment, timeZone);
  const day = `${at.day} ${MONTHS[at.month - 1] ?? ""}`;
  const clock = `${two(at.hour)}:${two(at.minute)}`;
  switch (form) {
    case "date":
      return `${day} ${at.year}`;
    case "time":
      return clock;
    case "dateTime":
      return `${day} ${at.year} ${clock}`;
    case "dateTimeSeconds":
      return `${day} ${at.year} ${clock}:${two(at.second)}`;
    case "dayTime":
      return `${day} ${clock}`;
    case "dayTimeSeconds":
      return `${day} ${clock}:${two(at.second)}`;
  }
}

/** The same moment in UTC, for the hover. */
export function formatUtc(iso: string): string {
  const text = formatTime(iso, "dateTimeSeconds", "UTC");
  return text === "" ? "" : `${text} UTC`;
}

/** A calendar day without a clock ("1968-03-11"), the same in every zone: "11 Mar 1968". */
export function formatDay(isoDay: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (!match) return isoDay;
  return `${Number(match[3])} ${MONTHS[Number(match[2]) - 1] ?? ""} ${match[1]}`;
}
