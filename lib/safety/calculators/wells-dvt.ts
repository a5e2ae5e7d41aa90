import { cautionUnknownAge, refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import { flagItem } from "./score-items";

/** Wells score for deep vein thrombosis, with the two levels of 2003. */
export const WELLS_DVT = buildScore({
  id: "wells-dvt",
  name: "Wells score (deep vein thrombosis)",
  source: [
    "Wells PS, Anderson DR, Rodger M, et al. Evaluation of D-dimer in the diagnosis of suspected deep-vein thrombosis. N Engl J Med 2003;349:1227-1235. doi:10.1056/NEJMoa023153",
  ],
  specific: [
    "hasSuspectedDeepVeinThrombosis",
    "isAlternativeAsLikelyAsDeepVeinThrombosis",
    "hasDeepVeinTenderness",
    "isCalfSwollenByThreeCentimeters",
  ],
  figures: [
    {
      pattern:
        "(?:DVT|deep vein thrombosis) Wells(?:['’]s?)?|Wells(?:['’]s?)?(?: (?:score|criteria))?(?: for)? ?(?:DVT|deep vein thrombosis|\\(DVT\\)|\\(deep vein thrombosis\\))",
      valueKeys: ["score"],
      isSigned: true,
    },
    { pattern: "Wells(?:['’]s?)?", valueKeys: ["score"], isSigned: true },
  ],
  context: ["hasSuspectedDeepVeinThrombosis", "age"],
  refuse: (readings) =>
    readings.hasSuspectedDeepVeinThrombosis === false
      ? "Made for people in whom deep vein thrombosis is suspected"
      : refuseMinors(readings),
  items: [
    flagItem("hasActiveCancer", 1),
    flagItem("hasLegParalysisOrPlaster", 1),
    flagItem("wasBedriddenOrHadMajorSurgery", 1),
    flagItem("hasDeepVeinTenderness", 1),
    flagItem("isEntireLegSwollen", 1),
    flagItem("isCalfSwollenByThreeCentimeters", 1),
    flagItem("hasPittingEdemaInOneLeg", 1),
    flagItem("hasCollateralSuperficialVeins", 1),
    flagItem("hasPriorDeepVeinThrombosis", 1),
    flagItem("isAlternativeAsLikelyAsDeepVeinThrombosis", -2),
  ],
  interpret: (score) =>
    score >= 2
      ? "Deep vein thrombosis likely (2 or more)"
      : "Deep vein thrombosis unlikely (below 2)",
  cautions: (readings) => cautionUnknownAge(readings),
});
