import type { PairRule, PairSide } from "./pair-rule";

/**
 * Pairs that an FDA label contraindicates or warns of, each with the section it is written in.
 * Only well-established ones: a short list that people read beats a long one they click away.
 */
const NSAID: PairSide = { classes: ["nsaid"] };
const STRONG_CYP3A4: PairSide = { classes: ["strong_cyp3a4_inhibitor"] };

const contraindicated = (
  id: string,
  first: PairSide,
  second: PairSide,
  source: string,
): PairRule => ({
  id,
  kind: "contraindication",
  severity: "critical",
  first,
  second,
  says: "Contraindicated together",
  source,
});

const warned = (
  id: string,
  first: PairSide,
  second: PairSide,
  says: string,
  source: string,
): PairRule => ({ id, kind: "drug_interaction", severity: "warning", first, second, says, source });

export const LABEL_PAIRS: readonly PairRule[] = [
  contraindicated(
    "nitrate-pde5",
    { classes: ["nitrate"] },
    { classes: ["pde5_inhibitor"] },
    "{second} label, 4.1",
  ),
  contraindicated(
    "riociguat-nitrate",
    { ingredients: ["riociguat"] },
    { classes: ["nitrate", "pde5_inhibitor"] },
    "riociguat label, section 4",
  ),
  contraindicated(
    "sacubitril-ace",
    { classes: ["neprilysin_inhibitor"] },
    { classes: ["ace_inhibitor"] },
    "sacubitril-valsartan label, section 4",
  ),
  contraindicated(
    "simvastatin-gemfibrozil",
    { ingredients: ["simvastatin"] },
    { ingredients: ["gemfibrozil", "cyclosporine", "danazol"] },
    "simvastatin label, section 4",
  ),
  contraindicated(
    "ketorolac-nsaid",
    { ingredients: ["ketorolac"] },
    { classes: ["nsaid", "salicylate"], ingredients: ["probenecid", "pentoxifylline"] },
    "ketorolac label, Contraindications and boxed warning",
  ),
  contraindicated(
    "dofetilide-contraindicated",
    { ingredients: ["dofetilide"] },
    {
      classes: ["trimethoprim"],
      ingredients: ["hydrochlorothiazide", "verapamil", "cimetidine", "ketoconazole"],
    },
    "dofetilide label, Contraindications",
  ),
  contraindicated(
    "ivabradine-cyp3a4",
    { ingredients: ["ivabradine"] },
    STRONG_CYP3A4,
    "ivabradine label, section 4",
  ),
  contraindicated(
    "ranolazine-cyp3a4",
    { ingredients: ["ranolazine"] },
    { classes: ["strong_cyp3a4_inhibitor", "strong_cyp3a4_inducer"] },
    "ranolazine label, section 4",
  ),
  contraindicated(
    "eplerenone-cyp3a4",
    { ingredients: ["eplerenone", "finerenone"] },
    STRONG_CYP3A4,
    "{first} label, section 4",
  ),
  contraindicated(
    "bupropion-maoi",
    { ingredients: ["bupropion", "buspirone", "mirtazapine", "cyclobenzaprine"] },
    { classes: ["maoi"] },
    "{first} label, Contraindications",
  ),
  warned(
    "methotrexate-trimethoprim",
    { classes: ["methotrexate"] },
    { classes: ["trimethoprim"] },
    "Bone marrow suppression",
    "sulfamethoxazole-trimethoprim label, Drug Interactions",
  ),
  warned(
    "methotrexate-nsaid",
    { classes: ["methotrexate"] },
    NSAID,
    "Methotrexate toxicity",
    "methotrexate label, Drug Interactions",
  ),
  warned(
    "ace-potassium",
    { classes: ["ace_inhibitor", "arb"] },
    { classes: ["potassium_sparing", "potassium_supplement"] },
    "High potassium",
    "lisinopril label, section 7",
  ),
  warned(
    "spironolactone-potassium",
    { classes: ["potassium_sparing"] },
    { classes: ["potassium_supplement"] },
    "High potassium",
    "spironolactone label, section 7",
  ),
  warned(
    "warfarin-nsaid",
    { ingredients: ["warfarin"] },
    { classes: ["nsaid", "salicylate"] },
    "Bleeding",
    "warfarin label, section 7",
  ),
  warned(
    "warfarin-antibiotic",
    { ingredients: ["warfarin"] },
    { classes: ["sulfonamide_antibiotic", "nitroimidazole"], ingredients: ["fluconazole"] },
    "INR rises",
    "warfarin label, section 7",
  ),
  warned(
    "opioid-benzodiazepine",
    { classes: ["opioid"] },
    { classes: ["benzodiazepine"] },
    "Deep sedation and respiratory depression",
    "opioid and benzodiazepine labels, boxed warning",
  ),
  warned(
    "clopidogrel-omeprazole",
    { ingredients: ["clopidogrel"] },
    { classes: ["cyp2c19_inhibitor"] },
    "Weaker antiplatelet effect",
    "clopidogrel label, section 7",
  ),
  warned(
    "metformin-contrast",
    { ingredients: ["metformin"] },
    { classes: ["contrast"] },
    "Lactic acidosis: the label says when to stop for imaging",
    "metformin label, section 5.1",
  ),
  warned(
    "linezolid-serotonergic",
    { classes: ["linezolid"] },
    { classes: ["ssri", "snri", "tricyclic", "triptan", "serotonergic_opioid"] },
    "Serotonin syndrome",
    "linezolid label, section 5 (Serotonin Syndrome)",
  ),
  warned(
    "lithium-level",
    { ingredients: ["lithium"] },
    { classes: ["thiazide", "ace_inhibitor", "arb", "nsaid", "loop_diuretic"] },
    "Lithium level rises",
    "lithium label, section 7",
  ),
  warned(
    "allopurinol-thiopurine",
    { ingredients: ["allopurinol"] },
    { classes: ["thiopurine"] },
    "Bone marrow toxicity",
    "azathioprine label, Drug Interactions",
  ),
  warned(
    "colchicine-cyp3a4",
    { classes: ["colchicine"] },
    STRONG_CYP3A4,
    "Colchicine toxicity; contraindicated in renal or hepatic impairment",
    "colchicine label, section 4",
  ),
  warned(
    "valproate-carbapenem",
    { classes: ["valproate"] },
    { classes: ["carbapenem"] },
    "Valproate level falls, seizures",
    "meropenem label, section 7",
  ),
  warned(
    "isotretinoin-tetracycline",
    { ingredients: ["isotretinoin"] },
    { classes: ["tetracycline"] },
    "Intracranial hypertension",
    "isotretinoin label, Warnings",
  ),
];
