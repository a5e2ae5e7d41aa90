const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
};

/** US order for numbers; a two-digit year above 30 lies in the last century. */
export function parseBirthDate(value: string): { iso: string; length: number } | undefined {
  const century = (year: string): number =>
    year.length === 4 ? Number(year) : Number(year) + (Number(year) > 30 ? 1900 : 2000);
  const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  const mdy = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(value);
  const worded = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/.exec(value);
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})/.exec(value);
  const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const match = ymd ?? mdy ?? worded ?? dayFirst;
  if (match === null) return undefined;
  const [whole, a = "", b = "", c = ""] = match;
  let parsed: string | undefined;
  if (match === ymd) parsed = iso(Number(a), Number(b), Number(c));
  else if (match === mdy) {
    parsed =
      Number(a) > 12
        ? iso(century(c), Number(b), Number(a))
        : iso(century(c), Number(a), Number(b));
  } else if (match === worded) parsed = iso(Number(c), month(a), Number(b));
  else parsed = iso(Number(c), month(b), Number(a));
  return parsed === undefined ? undefined : { iso: parsed, length: whole.length };
}
