import type { ValueFlag } from "@/lib/safety/critical-values";
import { flagLabValue, isPlausibleLab } from "@/lib/safety/flag-lab-value";
import { judgeByReference } from "@/lib/safety/judge-by-reference";
import type { Measured } from "./find-vitals";

/** How a laboratory value is named, the words that name it, its measure in the limits table and the label shown. */
const LABS: readonly (readonly [concept: string, names: string, measure: string, label: string])[] =
  [
    [
      "troponin",
      "hs-?c?tn[it]|hs-?troponin(?: [it])?|troponin(?: [it])?|trop(?: [it])?|c?tn[it]",
      "",
      "Troponin",
    ],
    ["hemoglobin a1c", "hba1c|hgba1c|hemoglobin a1c|hgb a1c|a1c", "a1c", "A1c"],
    ["potassium", "potassium|k\\+?", "potassium", "Potassium"],
    ["sodium", "sodium|na\\+?", "sodium", "Sodium"],
    ["chloride", "chloride|cl", "", "Chloride"],
    ["bicarbonate", "bicarb(?:onate)?|hco3|co2", "", "Bicarbonate"],
    ["creatinine", "creatinine|creat|cr", "creatinine", "Creatinine"],
    ["urea nitrogen", "bun|urea", "bun", "BUN"],
    ["egfr", "egfr|gfr", "egfr", "eGFR"],
    ["glucose", "glucose|glu|blood sugar|bg", "glucose", "Glucose"],
    ["calcium", "calcium|ca", "calcium", "Calcium"],
    ["magnesium", "magnesium|mg(?!\\s*/)", "magnesium", "Magnesium"],
    ["hemoglobin", "hemoglobin(?! a1c)|hgb(?! a1c)|hb", "hemoglobin", "Hemoglobin"],
    ["hematocrit", "hematocrit|hct", "hematocrit", "Hematocrit"],
    ["white blood cells", "wbc|white (?:blood )?(?:cell )?count|white blood cells?", "wbc", "WBC"],
    ["platelets", "platelets?|plt", "platelets", "Platelets"],
    ["inr", "inr", "inr", "INR"],
    ["ldl", "ldl(?:-c)?", "ldl", "LDL"],
    ["hdl", "hdl", "", "HDL"],
    ["triglycerides", "triglycerides|tg|trigs", "", "Triglycerides"],
    ["total cholesterol", "total cholesterol|cholesterol|chol", "", "Cholesterol"],
    ["tsh", "tsh", "tsh", "TSH"],
    ["lactate", "lactate|lactic acid", "lactate", "Lactate"],
    ["crp", "crp|c-reactive protein", "", "CRP"],
    ["esr", "esr|sed rate", "", "ESR"],
    ["bnp", "nt-probnp|probnp|bnp", "", "BNP"],
    ["d-dimer", "d-dimer", "", "D-dimer"],
    ["ast", "ast", "", "AST"],
    ["alt", "alt", "", "ALT"],
    ["bilirubin", "(?:total )?bilirubin|t ?bili|bili", "", "Bilirubin"],
    ["alkaline phosphatase", "alk phos|alp", "", "Alk phos"],
    ["lipase", "lipase", "", "Lipase"],
    ["albumin", "albumin|alb", "", "Albumin"],
    ["uric acid", "uric acid", "", "Uric acid"],
    ["vitamin d", "vitamin d|vit d", "", "Vitamin D"],
    ["ferritin", "ferritin", "", "Ferritin"],
    ["psa", "psa", "", "PSA"],
    [
      "ejection fraction",
      "(?:lv)?ef|ejection fraction|pumping function",
      "ejection_fraction",
      "EF",
    ],
  ];

const UNIT =
  "(?:%|mg/dl|g/dl|g/l|mmol/mol|mmol/l|meq/l|ng/l|ng/ml|pg/ml|mcg/l|ug/l|iu/l|u/l|umol/l|µmol/l|k/ul|x10\\^?[39](?:/l)?|mm/hr|ml/min(?:/1\\.73(?: ?m2)?)?|miu/l)";
const LINK =
  "(?:\\s*(?:is|was|of|at|:|=|\\||,|about|around|up to|down to|came back(?: at)?|last|today|level|just))*\\s*";
const TAIL = `(\\s*${UNIT}(?![a-z]))?((?:\\s*(?:\\((?:ref|normal|nl|h|l|high|low|prev|was|rr)[^)]{0,24}\\)|[([](?:\\d+(?:\\.\\d+)?\\s?[-–]\\s?\\d+(?:\\.\\d+)?|[<>]=?\\s?\\d+(?:\\.\\d+)?)(?:\\s?${UNIT})?[)\\]]|\\b(?:high|low|elevated|H|L)\\b))?)`;

const PATTERNS = LABS.map(
  ([concept, names, measure, label]) =>
    ({
      concept,
      measure,
      label,
      pattern: new RegExp(
        `(?<![\\w-])(${names})${LINK}([<>]?\\s?\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?!\\.?\\d|,\\d{3}|[/-]\\d|\\s*(?:mg|mcg|units?|tablets?|tabs?)\\b(?!/))${TAIL}`,
        "gi",
      ),
    }) as const,
);

const LEADERS = /[._\u2026](?: ?[._\u2026]){2,}/g;

function flagOf(measure: string, value: string, unit: string, tail: string): ValueFlag {
  const said = /\((?:h|high)\)|\b(?:high|elevated)\b|(?<=\s)H\b/i.exec(tail)
    ? "high"
    : /\((?:l|low)\)|\blow\b|(?<=\s)L\b/i.exec(tail)
      ? "low"
      : "";
  const numeric = Number(value.replace(/[<>,\s]/g, ""));
  const own = flagLabValue(measure, numeric, unit);
  if (own === "critical") return own;
  const verdict = judgeByReference({ value, unit: unit.trim() }, tail);
  if (verdict !== null) return verdict === "within" ? "" : verdict;
  return said || own;
}

/** Short names ("K", "Na", "Ca", "Cr") count only written as such in a list of results. */
const NEEDS_LIST = /^(?:k\+?|na\+?|cl|ca|cr|mg|hb|tg|alb|ef|bg|co2)$/i;

/**
 * Laboratory values of a clause or line, in source order, with unit and a flag from the text
 * ("H", "low") or, where it is critical, from the adult limits. `12,000`-style thousands are read.
 */
export function findLabs(source: string, ageYears?: number): Measured[] {
  if (!/\d/.test(source)) return [];
  // A row of points between a name and its value is a gap; offsets stay.
  const text = source.replace(LEADERS, (points) => " ".repeat(points.length));
  const found: (Measured & { isShort: boolean })[] = [];
  for (const { concept, measure, label, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [whole, name = "", value = "", unit = "", tail = ""] = match;
      const numeric = Number(value.replace(/[<>,\s]/g, ""));
      const isScaled = concept === "white blood cells" && numeric > 500;
      if (measure !== "" && !isScaled && !isPlausibleLab(measure, numeric, unit)) continue;
      const isChild = ageYears !== undefined && ageYears < 16;
      found.push({
        concept,
        label: concept === "troponin" ? name.replace(/^hs/i, "hs") : label,
        value: value.replace(/\s/g, ""),
        unit: [unit.trim(), /ref|^\s*[([][\d<>]/i.test(tail) ? tail.trim() : ""]
          .filter(Boolean)
          .join(" "),
        flag: isChild || isScaled ? "" : flagOf(measure, value, unit, tail),
        start: match.index,
        end: match.index + whole.trimEnd().length,
        isShort: NEEDS_LIST.test(name),
      });
    }
  }
  const isList = found.length >= 2;
  return found
    .filter((item) => !item.isShort || isList)
    .filter(
      (item, index, all) =>
        !all.some(
          (other, at) => at !== index && overlaps(other, item) && isBetter(other, item, at < index),
        ),
    )
    .map(({ concept, label, value, unit, flag, start, end }) => ({
      concept,
      label,
      value,
      unit,
      flag,
      start,
      end,
    }))
    .sort((a, b) => a.start - b.start);
}

function overlaps(a: Measured, b: Measured): boolean {
  return a.start < b.end && b.start < a.end;
}

function isBetter(a: Measured, b: Measured, isFirst: boolean): boolean {
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  return lengthA > lengthB || (lengthA === lengthB && isFirst);
}
