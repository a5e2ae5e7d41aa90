import type { ChoiceKey, FlagKey, KnownInputs } from "./known-inputs.schema";

type ChoiceDefinition<K extends ChoiceKey> = Readonly<{
  label: string;
  options: Readonly<Record<NonNullable<KnownInputs[K]>, string>>;
}>;

/** What each choice and each of its answers is called. */
export const CHOICE_DEFINITIONS: { readonly [K in ChoiceKey]: ChoiceDefinition<K> } = {
  sex: { label: "Sex", options: { female: "female", male: "male" } },
  consciousness: {
    label: "Consciousness (ACVPU)",
    options: {
      alert: "alert",
      new_confusion: "new confusion",
      voice: "responds to voice",
      pain: "responds to pain",
      unresponsive: "unresponsive",
    },
  },
  oxygenSaturationScale: {
    label: "SpO2 scale (2 only if a target of 88 to 92 % is prescribed)",
    options: { scale_1: "scale 1", scale_2: "scale 2" },
  },
  heartHistory: {
    label: "How suspicious the history is",
    options: {
      slightly_suspicious: "slightly suspicious",
      moderately_suspicious: "moderately suspicious",
      highly_suspicious: "highly suspicious",
    },
  },
  heartEcg: {
    label: "ECG",
    options: {
      normal: "normal",
      nonspecific_repolarization: "non-specific repolarization disturbance",
      st_deviation: "significant ST deviation",
    },
  },
  troponinLevel: {
    label: "Troponin",
    options: {
      at_or_below_limit: "at or below the normal limit",
      above_limit: "above the limit, less than 3 times",
      three_times_limit: "3 times the limit or more",
    },
  },
};

/** What each finding is called, in the words of the publication that asks for it. */
export const FLAG_LABELS: Readonly<Record<FlagKey, string>> = {
  hasChestPain: "Chest pain",
  hasSuspectedPulmonaryEmbolism: "Suspected pulmonary embolism",
  hasSuspectedDeepVeinThrombosis: "Suspected deep vein thrombosis",
  hasPneumonia: "Community-acquired pneumonia",
  hasSuspectedInfection: "Suspected infection",
  hasAtrialFibrillation: "Atrial fibrillation",
  hasSoreThroat: "Sore throat",
  isPregnant: "Pregnancy",
  isOnOxygen: "Supplemental oxygen",
  takesDiuretic: "Diuretic",
  takesVitaminKAntagonist: "Vitamin K antagonist (warfarin)",
  takesAntiplateletOrNsaid: "Antiplatelet medicine or NSAID",
  usesEstrogen: "Estrogen use",
  hadDialysisTwiceInWeek: "Dialysis at least twice in the past week",
  hasHypertension: "Hypertension",
  hasUncontrolledHypertension: "Uncontrolled hypertension (systolic above 160 mmHg)",
  hasDiabetes: "Diabetes mellitus",
  hasHypercholesterolemia: "Hypercholesterolemia",
  isObese: "Obesity (BMI above 30)",
  isSmoker: "Smoking",
  hasFamilyHistoryOfCoronaryDisease: "Family history of coronary disease",
  hasAtheroscleroticDisease: "History of atherosclerotic disease",
  hasVascularDisease:
    "Vascular disease (myocardial infarction, peripheral artery disease or aortic plaque)",
  hasHeartFailure: "Heart failure or left ventricular dysfunction",
  hasStroke: "Previous stroke",
  hasStrokeTiaOrThromboembolism: "Previous stroke, TIA or thromboembolism",
  hasDialysisOrRenalTransplant: "Chronic dialysis or renal transplant",
  hasLiverDisease: "Abnormal liver function (cirrhosis or marked biochemical change)",
  hasBleedingHistory: "Previous bleeding or predisposition to it",
  hasLabileInr: "Labile INR (time in range below 60 %)",
  hasAlcoholExcess: "Alcohol, 8 drinks a week or more",
  hasActiveCancer: "Active cancer (treated within 6 months, or palliative)",
  hasPriorVenousThromboembolism: "Previous pulmonary embolism or deep vein thrombosis",
  hasPriorDeepVeinThrombosis: "Previously documented deep vein thrombosis",
  hasHemoptysis: "Hemoptysis",
  hasSignsOfDeepVeinThrombosis: "Clinical signs of deep vein thrombosis",
  isPulmonaryEmbolismMostLikely: "Alternative diagnosis less likely than pulmonary embolism",
  hadImmobilizationOrSurgeryInFourWeeks: "Immobilization 3 days or more, or surgery within 4 weeks",
  hadSurgeryOrTraumaInFourWeeks:
    "Surgery or trauma with intubation or hospitalization within 4 weeks",
  hasUnilateralLegSwelling: "Unilateral leg swelling",
  hasLegParalysisOrPlaster: "Paralysis, paresis or recent plaster of the leg",
  wasBedriddenOrHadMajorSurgery: "Bedridden 3 days or more, or major surgery within 12 weeks",
  hasDeepVeinTenderness: "Localized tenderness along the deep veins",
  isEntireLegSwollen: "Entire leg swollen",
  isCalfSwollenByThreeCentimeters: "Calf at least 3 cm larger than the other",
  hasPittingEdemaInOneLeg: "Pitting edema confined to the symptomatic leg",
  hasCollateralSuperficialVeins: "Collateral superficial veins (not varicose)",
  isAlternativeAsLikelyAsDeepVeinThrombosis:
    "Alternative diagnosis at least as likely as deep vein thrombosis",
  hasConfusion: "New confusion",
  hasAlteredMentation: "Altered mentation",
  hasFever: "History of fever",
  hasCough: "Cough",
  hasTonsillarExudate: "Tonsillar swelling or exudate",
  hasTenderAnteriorNodes: "Tender anterior cervical nodes",
};
