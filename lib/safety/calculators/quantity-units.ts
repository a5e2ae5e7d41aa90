/**
 * One unit in which a quantity may be written. `spellings` are normalized (see `normalizeUnit`).
 * A unit that is not deducible is taken only where it is written.
 */
export type Unit = Readonly<{
  name: string;
  spellings: readonly string[];
  toBase: (value: number) => number;
  isDeducible: boolean;
}>;

/** Lower case, no spaces or degree signs, micro as u, "per" as a slash. */
export function normalizeUnit(written: string): string {
  return written
    .toLowerCase()
    .replace(/[µμ]/g, "u")
    .replace(/\bper\b/g, "/")
    .replace(/[°º]|\bdegrees?\b|\bdeg\b/g, "")
    .replace(/[\s.]+/g, "");
}

function unit(name: string, spellings: readonly string[], factor = 1, offset = 0): Unit {
  return {
    name,
    spellings: [normalizeUnit(name), ...spellings],
    toBase: (value) => (value - offset) * factor,
    isDeducible: true,
  };
}

export const YEARS = unit("years", ["year", "y", "yr", "yrs", "yo", "y/o", "yearsold", "yearold"]);
export const MONTHS: Unit = {
  ...unit("months", ["month", "mo", "mos", "monthsold"], 1 / 12),
  isDeducible: false,
};
export const DAYS: Unit = {
  ...unit("days", ["day", "d", "daysold"], 1 / 365.25),
  isDeducible: false,
};

export const KILOGRAMS = unit("kg", ["kgs", "kilo", "kilos", "kilogram", "kilograms"]);
/** The international pound is 0.45359237 kg by definition. */
export const POUNDS = unit("lb", ["lbs", "pound", "pounds", "#"], 0.45359237);

export const CENTIMETERS = unit("cm", ["centimeter", "centimeters", "centimetre", "centimetres"]);
export const METERS = unit("m", ["meter", "meters", "metre", "metres"], 100);
/** The international inch is 2.54 cm by definition. */
export const INCHES = unit("in", ["inch", "inches", '"'], 2.54);
export const FEET: Unit = {
  ...unit("ft", ["feet", "foot", "'"], 30.48),
  isDeducible: false,
};

export const MM_HG = unit("mmHg", ["mmofmercury", "mm"]);
export const BEATS = unit("/min", ["bpm", "/minute", "beats/min", "beats/minute"]);
export const BREATHS = unit("/min", ["bpm", "/minute", "breaths/min", "breaths/minute"]);
export const PERCENT = unit("%", ["percent", "pct"]);
export const CELSIUS = unit("°C", ["celsius", "centigrade"]);
export const FAHRENHEIT = unit("°F", ["fahrenheit"], 5 / 9, 32);
export const POINTS = unit("points", ["point", "pts", "/15"]);
export const RATIO = unit("ratio", []);

export const MILLIMOLES = unit("mmol/L", []);
/** Equal to mmol/L for ions of one charge (sodium, chloride, bicarbonate) and for them only. */
export const MILLIEQUIVALENTS = unit("mEq/L", []);

export const MG_PER_DL = unit("mg/dL", ["mg%", "mg/100ml"]);
/** Creatinine, 113.12 g/mol: 88.4 µmol/L are 1 mg/dL. */
export const CREATININE_MICROMOLES = unit("µmol/L", ["mcmol/l", "micromol/l"], 1 / 88.4);
export const CREATININE_MILLIMOLES = unit("mmol/L", [], 1000 / 88.4);
/** Calcium, 40.08 g/mol. */
export const CALCIUM_MILLIMOLES = unit("mmol/L", [], 4.008);
/** Bilirubin, 584.7 g/mol: 17.1 µmol/L are 1 mg/dL. */
export const BILIRUBIN_MICROMOLES = unit("µmol/L", ["mcmol/l", "micromol/l"], 1 / 17.1);
/** Two nitrogens of 14.007 g/mol in each urea. */
export const UREA_NITROGEN_MG_PER_DL = unit("mg/dL", ["mg%", "mg/100ml"], 1 / 2.8014);
/** Urea, 60.06 g/mol. */
export const UREA_MG_PER_DL = unit("mg/dL", ["mg%", "mg/100ml"], 1 / 6.006);

export const G_PER_DL = unit("g/dL", ["gm/dl", "g%", "g/100ml"]);
export const G_PER_L = unit("g/L", ["gm/l"], 0.1);

export const MILLISECONDS = unit("ms", ["msec", "msecs", "millisecond", "milliseconds"]);
export const SECONDS = unit("s", ["sec", "secs", "second", "seconds"], 1000);
