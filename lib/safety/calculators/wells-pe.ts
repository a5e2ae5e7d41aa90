import { cautionUnknownAge, refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import { bandItem, flagItem, isEither, rateStatement, type ScoreItem } from "./score-items";

const PRIOR: ScoreItem = {
  label: "Previous pulmonary embolism or deep vein thrombosis",
  keys: ["hasPriorVenousThromboembolism"],
  otherKeys: ["hasPriorDeepVeinThrombosis"],
  rate: (readings) =>
    rateStatement(
      isEither(readings.hasPriorVenousThromboembolism, readings.hasPriorDeepVeinThrombosis),
      1.5,
    ),
};

/** Wells score for pulmonary embolism, with the three levels and the two of the publication. */
export const WELLS_PE = buildScore({
  id: "wells-pe",
  name: "Wells score (pulmonary embolism)",
  source: [
    "Wells PS, Anderson DR, Rodger M, et al. Derivation of a simple clinical model to categorize patients probability of pulmonary embolism: increasing the models utility with the SimpliRED D-dimer. Thromb Haemost 2000;83:416-420",
  ],
  specific: ["hasSuspectedPulmonaryEmbolism", "isPulmonaryEmbolismMostLikely"],
  figures: [
    {
      pattern:
        "(?:PE|pulmonary embolism) Wells(?:['’]s?)?|Wells(?:['’]s?)?(?: (?:score|criteria))?(?: for)? ?(?:PE|pulmonary embolism|\\(PE\\)|\\(pulmonary embolism\\))",
      valueKeys: ["score"],
    },
    { pattern: "Wells(?:['’]s?)?", valueKeys: ["score"] },
  ],
  context: ["hasSuspectedPulmonaryEmbolism", "age"],
  refuse: (readings) =>
    readings.hasSuspectedPulmonaryEmbolism === false
      ? "Made for people in whom pulmonary embolism is suspected"
      : refuseMinors(readings),
  items: [
    flagItem("hasSignsOfDeepVeinThrombosis", 3),
    flagItem("isPulmonaryEmbolismMostLikely", 3),
    bandItem("heartRate", [{ upTo: 100, points: 0 }, { points: 1.5 }], "Heart rate above 100"),
    flagItem("hadImmobilizationOrSurgeryInFourWeeks", 1.5),
    PRIOR,
    flagItem("hasHemoptysis", 1),
    flagItem("hasActiveCancer", 1),
  ],
  decimals: 1,
  interpret: (score) => {
    const three = score < 2 ? "low (below 2)" : score <= 6 ? "moderate (2 to 6)" : "high (above 6)";
    const two = score <= 4 ? "unlikely (4 or less)" : "likely (above 4)";
    return `Three levels: ${three}; two levels: pulmonary embolism ${two}`;
  },
  cautions: (readings) => cautionUnknownAge(readings),
});
