import { z } from "zod";

/** A measured number as it stands in the chart. Without `unit`, only a unit that can be no other is taken. */
const quantitySchema = z.strictObject({
  value: z.number(),
  unit: z.string().max(24).optional(),
});
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;

/** Feet may be followed by inches: 5 ft 10 in is `{ value: 5, unit: "ft", inches: 10 }`. */
const heightSchema = quantitySchema.extend({ inches: z.number().min(0).lt(12).optional() });

const quantity = quantitySchema.optional();
/** `true` and `false` are documented; absent means that the chart does not say. */
const flag = z.boolean().optional();

const QUANTITIES = {
  /** Years unless the unit says months or days. */
  age: quantity,
  weight: quantity,
  height: heightSchema.optional(),
  systolicPressure: quantity,
  diastolicPressure: quantity,
  heartRate: quantity,
  respiratoryRate: quantity,
  oxygenSaturation: quantity,
  temperature: quantity,
  glasgowComaScale: quantity,
  creatinine: quantity,
  /** As nitrogen (BUN): mg/dL of nitrogen. What a laboratory calls urea goes to `urea`. */
  ureaNitrogen: quantity,
  /** As urea: mmol/L, or mg/dL of urea. */
  urea: quantity,
  sodium: quantity,
  chloride: quantity,
  bicarbonate: quantity,
  albumin: quantity,
  calcium: quantity,
  bilirubin: quantity,
  inr: quantity,
  urineSodium: quantity,
  urineCreatinine: quantity,
  qtInterval: quantity,
  rrInterval: quantity,
};

const CHOICES = {
  sex: z.enum(["female", "male"]).optional(),
  /** ACVPU, as NEWS2 writes it. */
  consciousness: z.enum(["alert", "new_confusion", "voice", "pain", "unresponsive"]).optional(),
  /** Scale 2 is for hypercapnic respiratory failure with a prescribed target of 88 to 92 %. */
  oxygenSaturationScale: z.enum(["scale_1", "scale_2"]).optional(),
  heartHistory: z
    .enum(["slightly_suspicious", "moderately_suspicious", "highly_suspicious"])
    .optional(),
  heartEcg: z.enum(["normal", "nonspecific_repolarization", "st_deviation"]).optional(),
  troponinLevel: z.enum(["at_or_below_limit", "above_limit", "three_times_limit"]).optional(),
};

const FLAGS = {
  hasChestPain: flag,
  hasSuspectedPulmonaryEmbolism: flag,
  hasSuspectedDeepVeinThrombosis: flag,
  hasPneumonia: flag,
  hasSuspectedInfection: flag,
  hasAtrialFibrillation: flag,
  hasSoreThroat: flag,
  isPregnant: flag,
  isOnOxygen: flag,
  takesDiuretic: flag,
  takesVitaminKAntagonist: flag,
  takesAntiplateletOrNsaid: flag,
  usesEstrogen: flag,
  hadDialysisTwiceInWeek: flag,
  hasHypertension: flag,
  hasUncontrolledHypertension: flag,
  hasDiabetes: flag,
  hasHypercholesterolemia: flag,
  isObese: flag,
  isSmoker: flag,
  hasFamilyHistoryOfCoronaryDisease: flag,
  hasAtheroscleroticDisease: flag,
  hasVascularDisease: flag,
  hasHeartFailure: flag,
  hasStroke: flag,
  hasStrokeTiaOrThromboembolism: flag,
  hasDialysisOrRenalTransplant: flag,
  hasLiverDisease: flag,
  hasBleedingHistory: flag,
  hasLabileInr: flag,
  hasAlcoholExcess: flag,
  hasActiveCancer: flag,
  hasPriorVenousThromboembolism: flag,
  hasPriorDeepVeinThrombosis: flag,
  hasHemoptysis: flag,
  hasSignsOfDeepVeinThrombosis: flag,
  isPulmonaryEmbolismMostLikely: flag,
  hadImmobilizationOrSurgeryInFourWeeks: flag,
  hadSurgeryOrTraumaInFourWeeks: flag,
  hasUnilateralLegSwelling: flag,
  hasLegParalysisOrPlaster: flag,
  wasBedriddenOrHadMajorSurgery: flag,
  hasDeepVeinTenderness: flag,
  isEntireLegSwollen: flag,
  isCalfSwollenByThreeCentimeters: flag,
  hasPittingEdemaInOneLeg: flag,
  hasCollateralSuperficialVeins: flag,
  isAlternativeAsLikelyAsDeepVeinThrombosis: flag,
  hasConfusion: flag,
  hasAlteredMentation: flag,
  hasFever: flag,
  hasCough: flag,
  hasTonsillarExudate: flag,
  hasTenderAnteriorNodes: flag,
};

/**
 * What is known of one patient at one time, for the calculators. Everything is optional and nothing
 * has a default: what is absent is not documented, which is never the same as normal or no. Unknown
 * keys are refused, so that a misspelt one cannot pass for an undocumented one.
 */
export const knownInputsSchema = z.strictObject({ ...QUANTITIES, ...CHOICES, ...FLAGS });
export type KnownInputs = Readonly<z.infer<typeof knownInputsSchema>>;

export type QuantityKey = keyof typeof QUANTITIES;
export type ChoiceKey = keyof typeof CHOICES;
export type FlagKey = keyof typeof FLAGS;
export type InputKey = QuantityKey | ChoiceKey | FlagKey;
