/** low, high or within the reference; null where no reference stands, or where value and reference do not compare. */
export type ReferenceVerdict = "low" | "high" | "within" | null;

/** A laboratory value as written: "0.42", "<0.01", ">50"; `unit` is "" where none stands. */
type WrittenValue = Readonly<{ value: string; unit: string }>;

/** Mass in a volume, in nanograms a litre: one laboratory writes ng/mL and another ng/L. */
const NANOGRAMS_A_LITRE: Readonly<Record<string, number>> = {
  "pg/ml": 1,
  "ng/l": 1,
  "ng/ml": 1e3,
  "ng/dl": 10,
  "ug/l": 1e3,
  "ug/ml": 1e6,
  "ug/dl": 1e4,
  "mg/l": 1e6,
  "mg/dl": 1e7,
  "mg/ml": 1e9,
  "g/l": 1e9,
  "g/dl": 1e10,
};
const MICROMOLES_A_LITRE: Readonly<Record<string, number>> = {
  "nmol/l": 1e-3,
  "umol/l": 1,
  "mmol/l": 1e3,
  "mol/l": 1e6,
};
const SCALES = [NANOGRAMS_A_LITRE, MICROMOLES_A_LITRE];

const UNIT = "(?:(?:p|n|u|µ|μ|mc|m)?(?:g|mol)|m?(?:eq|iu|u)|k|cells)\\/(?:u|µ|μ|m|d)?l|%|\\/hpf";
const NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\.\\d+";
const LABEL =
  "ref(?:erence)?(?:\\.|\\s(?:range|interval|limit|value))?|normal(?:\\s(?:range|is|limit))?|nl|rr|n|range|lab(?:oratory)? (?:range|limit)|(?<upper>cut-?off|url|uln|upper (?:reference |normal )?limit(?: of normal)?|99th(?: percentile)?(?: url)?|upper limit)";
const SIGN = "<=?|≤|>=?|≥|up to|under|below|less than|above|over";

/** What may stand between a value and what is said of it. */
const LEAD =
  "^[\\s,;:*]{0,3}(?:(?:today|now|on arrival|initially|this (?:morning|visit))[\\s,]{0,2})?";
const FLAG = "hh?|ll?|high|low|elevated|raised";

/**
 * A reference right behind a value: after a label, or in brackets. "(ref < 0.04)", "ref 0-0.04 ng/mL", "(3.5-5.0)",
 * "[<14 ng/L]", "H (URL 14)". A number in brackets alone may be the value of last time, so it is none; what stands behind
 * other words is another value's.
 */
const REFERENCE = new RegExp(
  `${LEAD}(?:[([]?(?:${FLAG})[)\\]]?[\\s,;:*]{1,3})?(?<open>[([])?\\s?(?:(?:${FLAG})\\b[\\s,;:]{1,3})?(?:(?<label>${LABEL})\\b[\\s:=]{0,3})?(?:is |of )?(?<sign>${SIGN})?\\s?(?<low>${NUMBER})(?:\\s?(?:-|–|—|to)\\s?(?<high>${NUMBER}))?\\s?(?<unit>${UNIT})?`,
  "i",
);

const normalUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/^(?:µ|μ|mc)(?=g|mol)/, "u")
    .replace(/\s.*$/, "");

/** What the reference is multiplied with to be in the unit of the value; null where the two do not compare. */
function factorBetween(value: string, reference: string): number | null {
  const [own, other] = [normalUnit(value), normalUnit(reference)];
  if (own === "" || other === "" || own === other) return 1;
  for (const scale of SCALES) {
    const [from, to] = [scale[other], scale[own]];
    if (from !== undefined && to !== undefined) return from / to;
  }
  return null;
}

const numeric = (words: string): number => Number(words.replace(/[,\s<>]/g, ""));

type Limits = Readonly<{
  low: number | null;
  high: number | null;
  isHighIn: boolean;
  unit: string;
}>;

function limitsOf(groups: Readonly<Record<string, string | undefined>>): Limits | null {
  const { open, label, upper, sign, low = "", high, unit = "" } = groups;
  if (open === undefined && label === undefined) return null;
  const first = numeric(low);
  if (high !== undefined) return { low: first, high: numeric(high), isHighIn: true, unit };
  if (sign === undefined) {
    return upper === undefined ? null : { low: null, high: first, isHighIn: true, unit };
  }
  if (IS_ABOVE.test(sign)) return { low: first, high: null, isHighIn: true, unit };
  // "< 0.04": 0.04 itself is not below it.
  return { low: null, high: first, isHighIn: /^(?:<=|≤|up to)/i.test(sign), unit };
}

function compare({ value }: WrittenValue, limits: Limits, factor: number): ReferenceVerdict {
  const measured = numeric(value);
  if (!Number.isFinite(measured)) return null;
  const low = limits.low === null ? null : limits.low * factor;
  const high = limits.high === null ? null : limits.high * factor;
  const isHigh = high !== null && (limits.isHighIn ? measured > high : measured >= high);
  const isLow = low !== null && measured < low;
  // "<0.01" is less than it says, ">50" more: only one side of them is known.
  if (value.includes("<")) {
    return isLow ? "low" : high !== null && measured <= high ? "within" : null;
  }
  if (value.includes(">")) return isHigh || (high !== null && measured >= high) ? "high" : null;
  return isHigh ? "high" : isLow ? "low" : "within";
}

/** The flag stands alone: "H", "(H, ref 0.5-2.0)", ", elevated", "(ref < 0.04, H)", "(ref < 0.04) H". */
const FLAG_FIRST = new RegExp(
  `${LEAD}(?:(?:which |and )?is )?[([]?\\s?(${FLAG})(?=$|[\\s)\\],;*]|\\.(?:\\s|$))(?!\\.?\\s?pylori)`,
  "i",
);
const FLAG_LAST = new RegExp(
  `${LEAD}[([][^)\\]]{0,40}(?:[,;]\\s?(${FLAG})\\s?[)\\]]|[)\\]][\\s,*]{0,3}(${FLAG})(?=$|[\\s,;*]|\\.(?:\\s|$)))`,
  "i",
);
/** Letters of a flag are capitals: "h" is an hour, "l" a litre. */
const isFlag = (found: string): boolean => found.length > 2 || found === found.toUpperCase();

/** "low suspicion", "high sensitivity", "elevated lactate": an adjective of what follows it. "High" and "HIGH" are a column's. */
const OF_ANOTHER =
  /^[ \t]+(?!(?:and|but|or|at|on|in|for|from|with|to|than|as|since|when|by|compared|versus|vs|per|this|today|again|now|still)\b)[A-Za-z]/;
const isAdjective = (found: string, after: string): boolean =>
  /^[a-z]{3}/.test(found) && OF_ANOTHER.test(after);

function flagIn(words: string): "low" | "high" | null {
  const match = FLAG_FIRST.exec(words) ?? FLAG_LAST.exec(words);
  const found = match?.slice(1).find(Boolean);
  if (match === null || found === undefined || !isFlag(found)) return null;
  if (isAdjective(found, behind(match, words))) return null;
  return /^l/i.test(found) ? "low" : "high";
}

const behind = ({ 0: whole, index }: RegExpExecArray, words: string): string =>
  words.slice(index + whole.length);

const IS_ABOVE = /^(?:>|≥|above|over)/i;
const RANK = /^(?:th|st|nd|rd)\b/i;
const CALLED_HIGH = /^\s?(?:is |= ?)?(?:abnormal|positive|elevated|raised|high)\b/i;
const CALLED_LOW = /^\s?(?:is |= ?)?(?:abnormal|low|deficient)\b/i;

/** "(>99th percentile)" ranks the value among others; its number is no limit. */
function rankOf(sign: string, after: string): ReferenceVerdict | undefined {
  if (!RANK.test(after)) return undefined;
  return sign === "" ? null : IS_ABOVE.test(sign) ? "high" : null;
}

/** "(>14 abnormal)", "(<3.5 low)": where a value is out of order, not where it is in order. */
function outOfOrder(sign: string, limits: Limits, after: string): Limits {
  const turned = { ...limits, low: limits.high, high: limits.low };
  if (IS_ABOVE.test(sign)) {
    return CALLED_HIGH.test(after) ? { ...turned, isHighIn: !/^(?:>=|≥)/.test(sign) } : limits;
  }
  return sign !== "" && CALLED_LOW.test(after) ? turned : limits;
}

/**
 * A value against what the text says of it right behind: its reference, units compared, and the flag of the laboratory ("H",
 * "low"). Null where neither stands, where they contradict each other, and where the units do not compare. Pure.
 *
 * @param words the text behind value and unit, up to the next value
 */
export function judgeByReference(written: WrittenValue, words: string): ReferenceVerdict {
  const flag = flagIn(words);
  const found = REFERENCE.exec(words);
  const limits = found?.groups === undefined ? null : limitsOf(found.groups);
  if (found === null || limits === null) return flag;
  const [sign, after] = [found.groups?.["sign"] ?? "", behind(found, words)];
  const rank = rankOf(sign, after);
  if (rank !== undefined) return flag ?? rank;
  const first = outOfOrder(sign, limits, after);
  const factor = factorBetween(written.unit, first.unit);
  if (factor === null) return flag;
  const verdict = compare(written, first, factor);
  if (flag === null) return verdict;
  return verdict === null || verdict === flag ? flag : null;
}
