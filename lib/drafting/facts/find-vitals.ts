import { flagValue, isPlausible, type ValueFlag } from "@/lib/safety/critical-values";

/** One measured value; offsets are UTF-16 units into the text that was read. `unit` is empty where none was written. */
export type Measured = Readonly<{
  concept: string;
  label: string;
  value: string;
  unit: string;
  flag: ValueFlag;
  start: number;
  end: number;
}>;

type VitalReader = Readonly<{
  concept: string;
  label: string;
  pattern: RegExp;
  read: (
    match: RegExpExecArray,
  ) => Readonly<{ value: string; unit: string; flag: ValueFlag } | null>;
}>;

const LINK =
  "(?:\\s*(?:is|was|are|were|'s|of|at|:|=|\\||in the|around|about|running|today|today is|today,|here|also|still|a little|a bit|slightly|high|low|elevated))*\\s*";
/** No further digit, and no slash or point with one behind it: the point of a sentence may follow. */
const ENDS = "(?!\\d|[/.]\\d|\\s*/\\s*\\d)";

/** The graver of two flags; "critical" beats the rest. */
function worse(a: ValueFlag, b: ValueFlag): ValueFlag {
  return a === "critical" || b === "critical" ? "critical" : a || b;
}

function readPressure(match: RegExpExecArray): ReturnType<VitalReader["read"]> {
  const [systolic, diastolic] = [Number(match[1]), Number(match[2])];
  const fits = isPlausible("systolic", systolic) && isPlausible("diastolic", diastolic);
  if (!fits || systolic <= diastolic) return null;
  return {
    value: `${match[1]}/${match[2]}`,
    unit: "mmHg",
    flag: worse(flagValue("systolic", systolic), flagValue("diastolic", diastolic)),
  };
}

function single(measure: string, unit: string): VitalReader["read"] {
  return (match) => {
    const value = Number(match[1]);
    if (!isPlausible(measure, value)) return null;
    return {
      value: match[1] ?? "",
      unit: [unit, match[2]].filter(Boolean).join(" "),
      flag: flagValue(measure, value),
    };
  };
}

function readTemperature(match: RegExpExecArray): ReturnType<VitalReader["read"]> {
  const value = Number(match[1]);
  const measure = value < 50 ? "temperature_c" : "temperature_f";
  if (!isPlausible(measure, value)) return null;
  return { value: match[1] ?? "", unit: value < 50 ? "°C" : "°F", flag: flagValue(measure, value) };
}

function readAir(match: RegExpExecArray): ReturnType<VitalReader["read"]> {
  const value = Number(match[1]);
  if (!isPlausible("spo2", value)) return null;
  const air = (match[2] ?? "").toLowerCase();
  const unit =
    air === "" ? "%" : /^(?:ra|room air)$/.test(air) ? "% room air" : `% ${match[2] ?? ""}`;
  return { value: match[1] ?? "", unit, flag: flagValue("spo2", value) };
}

const READERS: readonly VitalReader[] = [
  {
    concept: "blood pressure",
    label: "BP",
    pattern: new RegExp(
      `(?<!\\w)(?:bp|b/p|blood pressure)${LINK}(\\d{2,3})\\s*(?:/|over)\\s*(\\d{2,3})`,
      "gi",
    ),
    read: readPressure,
  },
  {
    concept: "heart rate",
    label: "Heart rate",
    pattern: new RegExp(
      `(?<!\\w)(?:hr|p|pulse|heart rate|pulse rate)${LINK}(\\d{2,3})${ENDS}(?!\\s*%)(?:\\s*(?:bpm|beats per minute))?(?:\\s+(reg(?:ular)?|irreg(?:ular)?)\\b)?`,
      "gi",
    ),
    read: (match) => {
      const found = single("heart_rate", "")(match);
      const rhythm = (match[2] ?? "").toLowerCase();
      const unit = rhythm.startsWith("irreg")
        ? "irregular"
        : rhythm.startsWith("reg")
          ? "regular"
          : "";
      return found ? { ...found, unit } : null;
    },
  },
  {
    concept: "respiratory rate",
    label: "Resp.",
    pattern: new RegExp(
      `(?<!\\w)(?:rr|resp|resps|respiratory rate|respirations|r)${LINK}(\\d{1,2})${ENDS}`,
      "gi",
    ),
    read: single("respiratory_rate", ""),
  },
  {
    concept: "temperature",
    label: "Temp.",
    pattern: new RegExp(
      `(?<!\\w)(?:temp|temperature|t|tmax)${LINK}(\\d{2,3}(?:\\.\\d{1,2})?)(?![\\d/])\\s*(?:°|degrees)?\\s*(?:[CF]\\b|celsius|fahrenheit)?`,
      "gi",
    ),
    read: readTemperature,
  },
  {
    concept: "oxygen saturation",
    label: "SpO₂",
    pattern: new RegExp(
      `(?<!\\w)(?:spo2|o2 sats?|sats?|o2|sao2|oxygen saturation|pulse ox|oxygen)${LINK}(\\d{2,3})${ENDS}\\s*%?(?:\\s*(?:on\\s+)?(ra\\b|room air|\\d+(?:\\.\\d+)?\\s*l(?:iters?|pm)?(?:\\s*nc)?\\b))?`,
      "gi",
    ),
    read: readAir,
  },
  {
    concept: "weight",
    label: "Weight",
    pattern: new RegExp(
      `(?<!\\w)(?:wt|weight|weighs)${LINK}(\\d{1,3}(?:\\.\\d{1,2})?)\\s*(kg|kilos?|lbs?|pounds?|g)\\b`,
      "gi",
    ),
    read: single("weight", ""),
  },
  {
    concept: "height",
    label: "Height",
    pattern: new RegExp(
      `(?<!\\w)(?:ht|height)${LINK}(\\d{1,3}(?:\\.\\d{1,2})?)\\s*(cm|m|in|inches)\\b`,
      "gi",
    ),
    read: single("height", ""),
  },
  {
    concept: "body mass index",
    label: "BMI",
    pattern: new RegExp(`(?<!\\w)(?:bmi|body mass index)${LINK}(\\d{2}(?:\\.\\d{1,2})?)`, "gi"),
    read: single("bmi", ""),
  },
  {
    concept: "pain score",
    label: "Pain",
    pattern: new RegExp(`(?<!\\w)(?:pain(?: score)?)${LINK}(\\d{1,2}/10)`, "gi"),
    read: (match) => ({ value: match[1] ?? "", unit: "", flag: "" }),
  },
  {
    concept: "glucose",
    label: "Glucose",
    pattern: new RegExp(
      `(?<!\\w)(?:fsbs|fsbg|poc glucose|fingerstick)${LINK}(\\d{2,4})${ENDS}`,
      "gi",
    ),
    read: single("glucose", ""),
  },
];

/** Single letters and two-letter marks ("T", "P", "R") are vitals only beside other vitals. */
const SHORT_MARK = /^(?:p|t|r|o2)\b/i;

/**
 * Vital signs of a clause or line, in source order. Values outside what can be a measurement are
 * left alone. Adult limits; pass `ageYears` for children, whose values are not flagged.
 */
export function findVitals(text: string, ageYears?: number): Measured[] {
  if (!/\d/.test(text)) return [];
  const found: Measured[] = [];
  for (const reader of READERS) {
    for (const match of text.matchAll(reader.pattern)) {
      const read = reader.read(match as RegExpExecArray);
      if (!read) continue;
      const isChild = ageYears !== undefined && ageYears < 16;
      const start = match.index;
      const trimmed = match[0].trimEnd();
      found.push({
        concept: reader.concept,
        label: reader.label,
        value: read.value,
        unit: read.unit,
        flag:
          isChild && reader.concept !== "oxygen saturation" && reader.concept !== "temperature"
            ? ""
            : read.flag,
        start,
        end: start + trimmed.length,
      });
    }
  }
  const sure = found.filter((item) => !SHORT_MARK.test(text.slice(item.start, item.end)));
  return (sure.length > 0 || found.length > 2 ? found : []).sort((a, b) => a.start - b.start);
}
