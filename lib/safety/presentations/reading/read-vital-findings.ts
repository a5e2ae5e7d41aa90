import type { Person } from "../statement.schema";

/**
 * A finding that a measured value makes present, or makes absent by being ordinary; null where the value is documented and
 * says neither. UTF-16 units.
 */
export type VitalFinding = Readonly<{
  findingId: string;
  isPresent: boolean | null;
  start: number;
  end: number;
}>;

/** Who is measured: limits of blood pressure, pulse and breathing hold for adults alone. */
export type Measured = Pick<Person, "ageYears" | "isPregnant">;

const ADULT_FROM_YEARS = 12;
/** Moderate and above in the UK Kidney Association guideline (mmol/L, the same figure in mEq/L). */
const HIGH_POTASSIUM = 6;
const GAP = "[^\\d.;\\n]{0,16}?";

type Judged = readonly (readonly [findingId: string, isPresent: boolean | null])[];
type Vital = Readonly<{
  pattern: RegExp;
  isForAdultsOnly: boolean;
  judge: (match: RegExpMatchArray, who: Measured) => Judged;
}>;

const num = (match: RegExpMatchArray, group: number): number => Number(match[group] ?? Number.NaN);

/** Present beyond `from`, absent up to `ordinary`, and null between: a borderline value says neither. */
function above(id: string, value: number, from: number, ordinary: number): Judged {
  return [[id, value >= from ? true : value <= ordinary ? false : null]];
}

function below(id: string, value: number, under: number, ordinary: number): Judged {
  return [[id, value < under ? true : value >= ordinary ? false : null]];
}

/** Severe is 180/120 (ACC/AHA 2017), in pregnancy 160/110 (ACOG Practice Bulletin 222, 2020). */
function judgePressure(match: RegExpMatchArray, { isPregnant }: Measured): Judged {
  const [systolic, diastolic] = [num(match, 1), num(match, 2)];
  if (systolic < diastolic || systolic > 300) return [];
  const [highSystolic, highDiastolic] = isPregnant === true ? [160, 110] : [180, 120];
  const isSevere = systolic >= highSystolic || diastolic >= highDiastolic;
  return [["severe_hypertension", isSevere], ...below("hypotension", systolic, 90, 100)];
}

/** Celsius from 30 to 45, Fahrenheit from 86 to 113; anything else is no temperature. */
function judgeTemperature(match: RegExpMatchArray): Judged {
  const raw = num(match, 1);
  const celsius = raw >= 86 && raw <= 113 ? ((raw - 32) * 5) / 9 : raw;
  if (celsius < 30 || celsius > 45) return [];
  return [
    ...above("fever", Math.round(celsius * 10) / 10, 38, 37.7),
    ...below("hypothermia", celsius, 35, 36),
  ];
}

/** mmol/L where the unit says so or a decimal below 34 stands; low is under 70 mg/dL (ADA level 1). */
function judgeGlucose(match: RegExpMatchArray): Judged {
  const raw = num(match, 1);
  const isMmol = /mmol/i.test(match[2] ?? "") || (raw < 34 && /\./.test(match[1] ?? ""));
  const value = isMmol ? raw * 18 : raw;
  return [
    ...below("hypoglycemia", value, 70, 80),
    ...above("hyperglycemia", value, 250, 180),
  ] satisfies Judged;
}

const VITALS: readonly Vital[] = [
  {
    pattern: new RegExp(
      `\\b(?:bp|blood pressure)\\b${GAP}(\\d{2,3})\\s?(?:/|over)\\s?(\\d{2,3})\\b`,
      "gi",
    ),
    isForAdultsOnly: true,
    judge: judgePressure,
  },
  {
    pattern: new RegExp(`\\b(?:hr|heart rate|pulse(?! ox))\\b${GAP}(\\d{2,3})\\b(?![/%])`, "gi"),
    isForAdultsOnly: true,
    judge: (match) => [
      ...above("tachycardia", num(match, 1), 101, 99),
      ...below("bradycardia", num(match, 1), 50, 60),
    ],
  },
  {
    pattern: new RegExp(
      `\\b(?:rr|resp(?:iratory)? rate|respirations?)\\b${GAP}(\\d{1,2})\\b(?![/%])`,
      "gi",
    ),
    isForAdultsOnly: true,
    judge: (match) => above("tachypnea", num(match, 1), 22, 20),
  },
  {
    pattern: new RegExp(
      `\\b(?:spo2|sp02|o2 ?sats?|(?:oxygen )?sat(?:uration|s)?|pulse ox)\\b${GAP}(\\d{2,3})\\s?%?`,
      "gi",
    ),
    isForAdultsOnly: false,
    judge: (match) =>
      num(match, 1) > 100 || num(match, 1) < 40 ? [] : below("hypoxia", num(match, 1), 92, 95),
  },
  {
    pattern: new RegExp(
      `\\b(?:t|temp|temperature|tmax|t-max|fevers? (?:of|to|up to))\\b${GAP}(\\d{2,3}(?:\\.\\d)?)\\b`,
      "gi",
    ),
    isForAdultsOnly: false,
    judge: judgeTemperature,
  },
  {
    pattern: new RegExp(
      `\\b(?:potassium|k\\+?(?=[\\s:=]))${GAP}(\\d(?:\\.\\d{1,2})?)(?![\\d%/.]|\\s?(?:meq(?!/)|mg|x|times|tab|day|week|hour|month|year))`,
      "gi",
    ),
    isForAdultsOnly: false,
    judge: (match) =>
      num(match, 1) < 1.5 ? [] : above("hyperkalemia", num(match, 1), HIGH_POTASSIUM, 5.3),
  },
  {
    pattern: new RegExp(`\\bgcs\\b${GAP}(\\d{1,2})\\b`, "gi"),
    isForAdultsOnly: false,
    judge: (match) =>
      num(match, 1) >= 3 && num(match, 1) <= 15
        ? [["reduced_consciousness", num(match, 1) < 15]]
        : [],
  },
  {
    pattern: new RegExp(
      `\\b(?:glucose|blood sugar|sugar|bg|bgl|cbg|fsbs|accu-?check)s?\\b${GAP}(\\d{1,4}(?:\\.\\d)?)\\b\\s?(mmol|mg)?`,
      "gi",
    ),
    isForAdultsOnly: false,
    judge: judgeGlucose,
  },
];

/** A limit to keep or to call for is no measured value: "call for a temperature above 38". */
const LIMIT =
  /[<>\u2264\u2265]|\b(?:above|below|under|less|greater|more than|goal|target|keep|maintain|until|if|when)\b/i;

/**
 * Findings that measured values make present or absent: a pressure of 82/40 is hypotension, 124/80 is none.
 * Blood pressure, pulse and breathing of anyone under 12 years are not judged.
 */
export function readVitalFindings(text: string, who: Measured): VitalFinding[] {
  const isChild = who.ageYears !== undefined && who.ageYears < ADULT_FROM_YEARS;
  return VITALS.flatMap(({ pattern, judge, isForAdultsOnly }) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !LIMIT.test(words))
      .flatMap((match) =>
        judge(match, who).map(([findingId, isPresent]) => ({
          findingId,
          isPresent: isForAdultsOnly && isChild ? null : isPresent,
          start: match.index,
          end: match.index + match[0].length,
        })),
      ),
  );
}
