const YEARS =
  /\b(\d{1,3})\s?-?\s?(?:y\/?o\b|yrs?\.?[ -]old|years?[ -]old|y(?=\s|,|[MF]\b)|[MF]\b)|\bage:?\s*(\d{1,3})\b(?!\s*(?:mo|week|day))/i;
const MONTHS =
  /\b(\d{1,2})\s?-?\s?(?:mos?\.?(?:[ -]old)?|m\/?o|months?[ -]old|weeks?[ -]old|days?[ -]old)\b/i;

/** Age in years as the text tells it; 0 for infants told in months; undefined when it does not say. */
export function readAge(text: string): number | undefined {
  const head = text.slice(0, 4000);
  const years = YEARS.exec(head);
  const months = MONTHS.exec(head);
  if (months && (!years || months.index < years.index)) return Math.floor(Number(months[1]) / 12);
  const value = Number(years?.[1] ?? years?.[2]);
  return years && value <= 120 ? value : undefined;
}
