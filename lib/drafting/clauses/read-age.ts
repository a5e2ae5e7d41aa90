const BY_YEARS: readonly RegExp[] = [
  /(?<![\d.])(\d{1,3})\s?-?\s?(?:y\/?o\b|yrs?\.?[ -]old|years?[ -]old|y(?=\s|,|[MF]\b)|(?:yrs?|years?)\s(?:male|female|man|woman|boy|girl)\b)/i,
  // In capitals: "10 m" is a distance.
  /(?<![\d.])(\d{1,3})\s?-?\s?[MF]\b/,
  /(?:^|:)\s{0,4}(\d{1,3})[mf]\b/im,
  /\bage(?:\s?\/\s?sex)?\s{0,4}:\s{0,4}(\d{1,3})\b(?!\s*(?:mo|m\b|w(?:ee)?k|d(?:ays?)?\b))/i,
  /^\s{0,4}age\s{1,4}(\d{1,3})\b(?!\s*(?:mo|m\b|w(?:ee)?k|d(?:ays?)?\b))/im,
];
const BY_MONTHS: readonly RegExp[] = [
  /(?<![\d./])(\d{1,2})\s?-?\s?(?:(mo|month|wk|week|day)s?\.?(?:[ -]old\b|\s(?:m|f|male|female|boy|girl|infant|baby)\b)|(m\/o|w\/o)\b)/i,
  /(?:^|:)\s{0,4}(\d{1,2})\s?-?\s?(mo|m\/o|wk|w\/o)\b/im,
  /^\s{0,4}age(?:\s?\/\s?sex)?\s{0,4}:?\s{0,4}(\d{1,2})\s?(mo|month|wk|week|day|m\b|d\b)/im,
  /(?<![\d./])(\d{1,2})\/(12|52)(?=\s(?:old|m|f|boy|girl)\b)/i,
];

/** An age of then: "anemic since I was 13 years old". */
const AGE_OF_THEN =
  /\b(?:(?:since|when|until|before|after) (?:age |i was |he was |she was |they were |the age of )(?:about |around )?|at (?:age |the age of ))\d{1,3}(?:[ -]years?[ -]old)?/gi;

type Aged = Readonly<{ at: number; years: number }>;

/** Parts of a year that a unit stands for. */
function perYear(unit: string): number {
  return /^(?:w|52)/i.test(unit) ? 52 : /^d/i.test(unit) ? 365 : 12;
}

/**
 * Age in years as the text tells it first; 0 for infants told in months; undefined when it does not
 * say. How long something lasted ("x 3 mo") is no age.
 */
export function readAge(text: string): number | undefined {
  const years = readExactAge(text);
  return years === undefined ? undefined : Math.floor(years);
}

/** The same with the part of a year of an infant: 0.17 for two months. */
export function readExactAge(text: string): number | undefined {
  const head = text.slice(0, 4000).replace(AGE_OF_THEN, (then) => "_".repeat(then.length));
  const told: Aged[] = [];
  for (const pattern of BY_YEARS) {
    const match = pattern.exec(head);
    if (match) told.push({ at: match.index, years: Number(match[1]) });
  }
  for (const pattern of BY_MONTHS) {
    const match = pattern.exec(head);
    const unit = match?.[2] ?? match?.[3] ?? "mo";
    if (match) told.push({ at: match.index, years: Number(match[1]) / perYear(unit) });
  }
  return told.filter(({ years }) => years <= 120).sort((a, b) => a.at - b.at)[0]?.years;
}
