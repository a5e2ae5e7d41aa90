import { buildFormula } from "./build-formula";
import type { CalculatedValue } from "./calculator-result.schema";
import { roundWithinCategory } from "./round-value";

type Sex = "female" | "male" | undefined;

/** Limits of the AHA/ACCF/HRS statement of 2009; above 500 ms, of the statement of 2010. */
function categorize(qtc: number, sex: Sex): string {
  if (qtc > 500) return "above 500 ms, highly abnormal";
  if (qtc >= 460) return "prolonged";
  if (qtc >= 450 && sex !== "female") return sex === "male" ? "prolonged" : "prolonged in men only";
  return qtc <= 390 ? "short" : "not prolonged";
}

/** Heart rate in beats a minute, RR in seconds, QT in milliseconds. */
const CORRECTIONS: readonly (readonly [
  key: string,
  label: string,
  (qt: number, rr: number, rate: number) => number,
])[] = [
  ["bazett", "Bazett", (qt, rr) => qt / Math.sqrt(rr)],
  ["fridericia", "Fridericia", (qt, rr) => qt / Math.cbrt(rr)],
  ["framingham", "Framingham", (qt, rr) => qt + 154 * (1 - rr)],
  ["hodges", "Hodges", (qt, _rr, rate) => qt + 1.75 * (rate - 60)],
];

function isAdult(age: number | undefined): boolean {
  return age === undefined || age >= 18;
}

function correct(qt: number, rrSeconds: number, sex: Sex, hasLimits: boolean): CalculatedValue[] {
  return CORRECTIONS.map(([key, label, correction]) => {
    const exact = correction(qt, rrSeconds, 60 / rrSeconds);
    const rounded = roundWithinCategory(exact, 0, (value) => categorize(value, sex));
    const interpretation = hasLimits ? { interpretation: categorize(exact, sex) } : {};
    return { key, label: `QTc (${label})`, unit: "ms", ...rounded, ...interpretation };
  });
}

function summarize(values: readonly CalculatedValue[]): string {
  const says = values.map(({ label, interpretation }) => `${label} ${interpretation ?? ""}`);
  return `Prolonged from 450 ms in men and 460 ms in women, short at 390 ms or less: ${says.join(", ")}`;
}

/** QT interval corrected for the heart rate by four formulas, side by side. */
export const QTC = buildFormula({
  id: "qtc",
  name: "Corrected QT interval",
  source: [
    "Bazett HC. An analysis of the time-relations of electrocardiograms. Heart 1920;7:353-370",
    "Fridericia LS. Die Systolendauer im Elektrokardiogramm bei normalen Menschen und bei Herzkranken. Acta Med Scand 1920;53:469-486",
    "Sagie A, Larson MG, Goldberg RJ, Bengtson JR, Levy D. An improved method for adjusting the QT interval for heart rate (the Framingham Heart Study). Am J Cardiol 1992;70:797-801",
    "Hodges M, Salerno D, Erlien D. Bazett's QT correction reviewed: evidence that a linear QT correction for heart rate is better. J Am Coll Cardiol 1983;1:694",
    "Limits: Rautaharju PM, Surawicz B, Gettes LS. AHA/ACCF/HRS recommendations for the standardization and interpretation of the electrocardiogram, part IV. J Am Coll Cardiol 2009;53:982-991; Drew BJ, Ackerman MJ, Funk M, et al. Prevention of torsade de pointes in hospital settings. Circulation 2010;121:1047-1060",
  ],
  specific: ["qtInterval"],
  figures: [
    { pattern: "QTcB|QTc(?: by| per)? \\(?Bazett\\)?", valueKeys: ["bazett"], slack: 3 },
    { pattern: "QTcF|QTc(?: by| per)? \\(?Fridericia\\)?", valueKeys: ["fridericia"], slack: 3 },
    { pattern: "QTc(?: by| per)? \\(?Framingham\\)?", valueKeys: ["framingham"], slack: 3 },
    { pattern: "QTc(?: by| per)? \\(?Hodges\\)?", valueKeys: ["hodges"], slack: 3 },
    {
      pattern: "QTc|corrected QT(?: interval)?",
      valueKeys: ["bazett", "fridericia", "framingham", "hodges"],
      slack: 3,
    },
  ],
  required: ["qtInterval"],
  optional: ["rrInterval", "heartRate", "sex", "age"],
  compute: ({ qtInterval, rrInterval, heartRate, sex, age }) => {
    const rr = rrInterval ?? (heartRate === undefined ? undefined : 60_000 / heartRate);
    if (rr === undefined) return { missing: ["Heart rate or RR interval"] };
    const hasLimits = isAdult(age);
    const [first, ...others] = correct(qtInterval, rr / 1000, sex, hasLimits);
    if (first === undefined) return { missing: ["Heart rate or RR interval"] };
    return {
      values: [first, ...others],
      interpretation: hasLimits ? summarize([first, ...others]) : "Adult limits do not apply",
      cautions: [
        ...(rrInterval === undefined ? ["The heart rate must be that of the same ECG."] : []),
        ...(sex === undefined ? ["The limits depend on sex, which is not documented."] : []),
        "A wide QRS lengthens the QT interval by itself.",
      ],
    };
  },
});
