const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAY_MS = 86_400_000;

function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY_MS : null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The day of a full date in a common American or ISO form, as days since 1970; null for any other form. */
export function readPlainDate(value: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (iso !== null) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(value);
  if (numeric !== null) {
    const [, month, , day, year = ""] = numeric;
    const full =
      year.length === 4 ? Number(year) : Number(year) + (Number(year) > 40 ? 1900 : 2000);
    return dayNumber(full, Number(month), Number(day));
  }
  const words = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(value);
  if (words !== null) return dayNumber(Number(words[3]), monthOf(words[1] ?? ""), Number(words[2]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[- ]?([A-Za-z]{3,9})\.?,?[- ]?(\d{4})$/.exec(value);
  if (dayFirst === null) return null;
  return dayNumber(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ""), Number(dayFirst[1]));
}
