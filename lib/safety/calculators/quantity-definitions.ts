import type { QuantityKey } from "./known-inputs.schema";
import {
  BEATS,
  BILIRUBIN_MICROMOLES,
  BREATHS,
  CALCIUM_MILLIMOLES,
  CELSIUS,
  CENTIMETERS,
  CREATININE_MICROMOLES,
  CREATININE_MILLIMOLES,
  DAYS,
  FAHRENHEIT,
  FEET,
  G_PER_DL,
  G_PER_L,
  INCHES,
  KILOGRAMS,
  METERS,
  MG_PER_DL,
  MILLIEQUIVALENTS,
  MILLIMOLES,
  MILLISECONDS,
  MM_HG,
  MONTHS,
  PERCENT,
  POINTS,
  POUNDS,
  RATIO,
  SECONDS,
  UREA_MG_PER_DL,
  UREA_NITROGEN_MG_PER_DL,
  YEARS,
  type Unit,
} from "./quantity-units";

/**
 * What a quantity is called, the units it is taken in (the first is the one calculated with) and
 * what can be a measurement at all, in that unit. The bounds are wide: they catch a slip of the pen
 * or of the unit, and say nothing of what is usual.
 */
export type QuantityDefinition = Readonly<{
  label: string;
  units: readonly [Unit, ...Unit[]];
  least: number;
  most: number;
  isWhole?: boolean;
}>;

const ION = [MILLIMOLES, MILLIEQUIVALENTS] as const;

export const QUANTITY_DEFINITIONS: Readonly<Record<QuantityKey, QuantityDefinition>> = {
  age: { label: "Age", units: [YEARS, MONTHS, DAYS], least: 0, most: 125 },
  weight: { label: "Weight", units: [KILOGRAMS, POUNDS], least: 1, most: 650 },
  height: { label: "Height", units: [CENTIMETERS, METERS, INCHES, FEET], least: 40, most: 260 },
  systolicPressure: { label: "Systolic pressure", units: [MM_HG], least: 30, most: 320 },
  diastolicPressure: { label: "Diastolic pressure", units: [MM_HG], least: 10, most: 220 },
  heartRate: { label: "Heart rate", units: [BEATS], least: 15, most: 350 },
  respiratoryRate: { label: "Respiratory rate", units: [BREATHS], least: 2, most: 90 },
  oxygenSaturation: { label: "Oxygen saturation", units: [PERCENT], least: 30, most: 100 },
  temperature: { label: "Temperature", units: [CELSIUS, FAHRENHEIT], least: 20, most: 45 },
  glasgowComaScale: {
    label: "Glasgow Coma Scale",
    units: [POINTS],
    least: 3,
    most: 15,
    isWhole: true,
  },
  creatinine: {
    label: "Creatinine",
    units: [MG_PER_DL, CREATININE_MICROMOLES],
    least: 0.1,
    most: 40,
  },
  ureaNitrogen: {
    label: "Blood urea nitrogen",
    units: [MILLIMOLES, UREA_NITROGEN_MG_PER_DL],
    least: 0.3,
    most: 110,
  },
  urea: { label: "Urea", units: [MILLIMOLES, UREA_MG_PER_DL], least: 0.3, most: 110 },
  sodium: { label: "Sodium", units: ION, least: 90, most: 210 },
  chloride: { label: "Chloride", units: ION, least: 50, most: 160 },
  bicarbonate: { label: "Bicarbonate", units: ION, least: 1, most: 70 },
  albumin: { label: "Albumin", units: [G_PER_DL, G_PER_L], least: 0.5, most: 7 },
  calcium: { label: "Calcium", units: [MG_PER_DL, CALCIUM_MILLIMOLES], least: 3, most: 25 },
  bilirubin: {
    label: "Bilirubin",
    units: [MG_PER_DL, BILIRUBIN_MICROMOLES],
    least: 0.05,
    most: 80,
  },
  inr: { label: "INR", units: [RATIO], least: 0.5, most: 25 },
  urineSodium: { label: "Urine sodium", units: ION, least: 1, most: 500 },
  urineCreatinine: {
    label: "Urine creatinine",
    units: [MG_PER_DL, CREATININE_MICROMOLES, CREATININE_MILLIMOLES],
    least: 2,
    most: 900,
  },
  qtInterval: { label: "QT interval", units: [MILLISECONDS, SECONDS], least: 150, most: 900 },
  rrInterval: { label: "RR interval", units: [MILLISECONDS, SECONDS], least: 170, most: 4000 },
};
