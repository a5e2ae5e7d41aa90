/** How people ask for a vital sign or a laboratory value, by the concept that its facts have. */
const MEASURES: readonly (readonly [concept: string, words: RegExp])[] = [
  ["blood pressure", /\bblood pressure\b|\bbp\b|\bsystolic\b|\bdiastolic\b/i],
  ["heart rate", /\bheart rate\b|\bpulse\b(?! ox)|\bhr\b/i],
  ["respiratory rate", /\brespiratory rate\b|\bbreathing rate\b|\brespirations\b|\brr\b/i],
  ["temperature", /\btemperature\b|\btemp\b/i],
  ["oxygen saturation", /\boxygen\b|\bsaturations?\b|\bsats?\b|\bspo2\b|\bo2\b|\bpulse ox\w*\b/i],
  ["weight", /\bweight\b(?! (?:loss|gain|change))|\bweigh(?:s|ed)?\b|\bhow heavy\b/i],
  ["height", /\bheight\b|\bhow tall\b/i],
  ["body mass index", /\bbmi\b|\bbody mass index\b/i],
  ["pain score", /\bpain (?:score|scale|level)\b/i],
  ["troponin", /\btroponins?\b|\btrops?\b/i],
  ["hemoglobin a1c", /\ba1c\b|\bhba1c\b|\bglycated\b/i],
  ["potassium", /\bpotassium\b|\bk\+|\bK level\b/],
  ["sodium", /\bsodium\b/i],
  ["chloride", /\bchloride\b/i],
  ["bicarbonate", /\bbicarb(?:onate)?\b/i],
  ["creatinine", /\bcreatinine\b|\bcreat\b/i],
  ["urea nitrogen", /\bbun\b|\burea\b/i],
  ["egfr", /\be?gfr\b|\bkidney function\b|\brenal function\b/i],
  ["glucose", /\bglucose\b|\bblood sugars?\b/i],
  ["calcium", /\bcalcium (?:level|value)\b/i],
  ["magnesium", /\bmagnesium\b/i],
  ["hemoglobin", /\bh(?:a)?emoglobin\b(?! a1c)|\bhgb\b|\bhb\b/i],
  ["hematocrit", /\bhematocrit\b|\bhct\b/i],
  ["white blood cells", /\bwbc\b|\bwhite (?:blood )?(?:cell )?count\b|\bwhite (?:blood )?cells\b/i],
  ["platelets", /\bplatelets?\b/i],
  ["inr", /\binr\b/i],
  ["ldl", /\bldl\b/i],
  ["hdl", /\bhdl\b/i],
  ["triglycerides", /\btriglycerides?\b/i],
  ["total cholesterol", /\btotal cholesterol\b/i],
  ["tsh", /\btsh\b/i],
  ["lactate", /\blactate\b|\blactic acid\b/i],
  ["crp", /\bcrp\b|\bc-reactive\b/i],
  ["esr", /\besr\b|\bsed rate\b/i],
  ["bnp", /\b(?:nt-?pro)?bnp\b/i],
  ["d-dimer", /\bd-?dimer\b/i],
  ["ast", /\bast\b/i],
  ["alt", /\balt\b/i],
  ["bilirubin", /\bbilirubin\b|\bbili\b/i],
  ["lipase", /\blipase\b/i],
  ["albumin", /\balbumin\b/i],
  ["ferritin", /\bferritin\b/i],
  ["ejection fraction", /\bejection fraction\b|\bef\b/i],
];

/** Vital signs and laboratory values that a question names, by the concept of their facts. */
export function namedMeasures(question: string): string[] {
  return MEASURES.filter(([, words]) => words.test(question)).map(([concept]) => concept);
}

/** How the words of a measure are written in a source; for a clause that names it without a value. */
export function namesMeasure(text: string, concept: string): boolean {
  return MEASURES.some(([name, words]) => name === concept && words.test(text));
}
