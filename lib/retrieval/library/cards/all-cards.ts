import { DIAGNOSIS_GUT_JOINTS_CARDS } from "./diagnosis-gut-joints";
import { DIAGNOSIS_HEART_CARDS } from "./diagnosis-heart";
import { DIAGNOSIS_HORMONES_KIDNEYS_CARDS } from "./diagnosis-hormones-kidneys";
import { DIAGNOSIS_LUNGS_INFECTION_CARDS } from "./diagnosis-lungs-infection";
import { DIAGNOSIS_MIND_NERVES_CARDS } from "./diagnosis-mind-nerves";
import { DIAGNOSIS_STROKE_CLOTS_CARDS } from "./diagnosis-stroke-clots";
import { GUIDELINE_BEDSIDE_RULES_CARDS } from "./guideline-bedside-rules";
import { GUIDELINE_LONG_TERM_CARE_CARDS } from "./guideline-long-term-care";
import { GUIDELINE_SCREENING_PREVENTION_CARDS } from "./guideline-screening-prevention";
import { MEDICINE_HEART_PRESSURE_CARDS } from "./medicine-heart-pressure";
import { MEDICINE_HORMONES_LUNGS_CARDS } from "./medicine-hormones-lungs";
import { MEDICINE_LIPIDS_CLOTTING_CARDS } from "./medicine-lipids-clotting";
import { MEDICINE_PAIN_MIND_INFECTION_CARDS } from "./medicine-pain-mind-infection";
import { PRESENTATION_ABDOMEN_CARDS } from "./presentation-abdomen";
import { PRESENTATION_BRAIN_CARDS } from "./presentation-brain";
import { PRESENTATION_GENERAL_CARDS } from "./presentation-general";
import { PRESENTATION_HEART_LUNGS_CARDS } from "./presentation-heart-lungs";
import { PRESENTATION_URINARY_JOINTS_CARDS } from "./presentation-urinary-joints";
import { TEST_BLOOD_CELLS_IMMUNITY_CARDS } from "./test-blood-cells-immunity";
import { TEST_BLOOD_CHEMISTRY_CARDS } from "./test-blood-chemistry";
import { TEST_URINE_HEART_LUNGS_CARDS } from "./test-urine-heart-lungs";
import type { ReferenceCard } from "./reference-card";

/** Every card that ships: presentations, diagnoses, tests, medicines and guidelines, in this order. */
export const ALL_CARDS: readonly ReferenceCard[] = [
  ...PRESENTATION_ABDOMEN_CARDS,
  ...PRESENTATION_BRAIN_CARDS,
  ...PRESENTATION_GENERAL_CARDS,
  ...PRESENTATION_HEART_LUNGS_CARDS,
  ...PRESENTATION_URINARY_JOINTS_CARDS,
  ...DIAGNOSIS_GUT_JOINTS_CARDS,
  ...DIAGNOSIS_HEART_CARDS,
  ...DIAGNOSIS_HORMONES_KIDNEYS_CARDS,
  ...DIAGNOSIS_LUNGS_INFECTION_CARDS,
  ...DIAGNOSIS_MIND_NERVES_CARDS,
  ...DIAGNOSIS_STROKE_CLOTS_CARDS,
  ...TEST_BLOOD_CELLS_IMMUNITY_CARDS,
  ...TEST_BLOOD_CHEMISTRY_CARDS,
  ...TEST_URINE_HEART_LUNGS_CARDS,
  ...MEDICINE_HEART_PRESSURE_CARDS,
  ...MEDICINE_HORMONES_LUNGS_CARDS,
  ...MEDICINE_LIPIDS_CLOTTING_CARDS,
  ...MEDICINE_PAIN_MIND_INFECTION_CARDS,
  ...GUIDELINE_BEDSIDE_RULES_CARDS,
  ...GUIDELINE_LONG_TERM_CARE_CARDS,
  ...GUIDELINE_SCREENING_PREVENTION_CARDS,
];
