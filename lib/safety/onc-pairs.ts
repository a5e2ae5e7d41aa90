import type { PairRule, PairSide } from "./pair-rule";

/**
 * The 15 high-priority drug-drug interactions of the US ONC panel (Phansalkar et al. 2012,
 * PMC3422823). The classes are theirs; who belongs to a class is this room's own list.
 */
const SOURCE = "ONC high-priority list (Phansalkar 2012)";
const MAOI: PairSide = { classes: ["maoi"] };
const CYP3A4_AND_PROTEASE: PairSide = {
  classes: ["strong_cyp3a4_inhibitor", "cyp3a4_inhibitor", "protease_inhibitor"],
};

function pair(
  id: string,
  first: PairSide,
  second: PairSide,
  says: string,
  severity: PairRule["severity"] = "critical",
): PairRule {
  return { id, kind: "drug_interaction", severity, first, second, says, source: SOURCE };
}

export const ONC_PAIRS: readonly PairRule[] = [
  pair("amphetamine-maoi", { classes: ["amphetamine_like"] }, MAOI, "Hypertensive crisis"),
  pair(
    "atazanavir-ppi",
    { ingredients: ["atazanavir"] },
    { classes: ["ppi"] },
    "Loss of the antiviral effect",
  ),
  pair(
    "febuxostat-thiopurine",
    { ingredients: ["febuxostat"] },
    { classes: ["thiopurine"] },
    "Bone marrow toxicity",
  ),
  pair("ssri-maoi", { classes: ["ssri", "snri"] }, MAOI, "Serotonin syndrome"),
  pair(
    "irinotecan-cyp3a4",
    { ingredients: ["irinotecan"] },
    { classes: ["strong_cyp3a4_inhibitor"] },
    "Irinotecan toxicity",
  ),
  pair("opioid-maoi", { classes: ["opioid"] }, MAOI, "Serotonin syndrome or opioid toxicity"),
  pair("tricyclic-maoi", { classes: ["tricyclic"] }, MAOI, "Serotonin syndrome"),
  pair(
    "qt-qt",
    { classes: ["qt_prolonging"] },
    { classes: ["qt_prolonging"] },
    "Both prolong the QT interval",
    "warning",
  ),
  pair(
    "ramelteon-cyp1a2",
    { ingredients: ["ramelteon"] },
    { classes: ["strong_cyp1a2_inhibitor"] },
    "Ramelteon toxicity",
  ),
  pair(
    "inducer-protease",
    { classes: ["strong_cyp3a4_inducer"] },
    { classes: ["protease_inhibitor"] },
    "Loss of the antiviral effect",
  ),
  pair("statin-cyp3a4", { classes: ["statin_cyp3a4"] }, CYP3A4_AND_PROTEASE, "Muscle breakdown"),
  pair("ergot-cyp3a4", CYP3A4_AND_PROTEASE, { classes: ["ergot"] }, "Ergot poisoning"),
  pair(
    "tizanidine-cyp1a2",
    { ingredients: ["tizanidine"] },
    { classes: ["cyp1a2_inhibitor", "strong_cyp1a2_inhibitor"] },
    "Severe low blood pressure and sedation",
  ),
  pair(
    "tranylcypromine-procarbazine",
    { ingredients: ["tranylcypromine"] },
    { ingredients: ["procarbazine"] },
    "Hypertensive crisis",
  ),
  pair("triptan-maoi", { classes: ["triptan"] }, MAOI, "Serotonin syndrome"),
];
