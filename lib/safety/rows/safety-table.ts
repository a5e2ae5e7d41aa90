import { BODY_DOSES } from "../doses/body-doses";
import { BRAIN_DOSES } from "../doses/brain-doses";
import { HEART_DOSES } from "../doses/heart-doses";
import { BLOOD } from "../interactions/blood";
import { HEART } from "../interactions/heart";
import { HORMONES_AND_LUNGS } from "../interactions/hormones-and-lungs";
import { IMMUNITY_AND_CANCER } from "../interactions/immunity-and-cancer";
import { INFECTION } from "../interactions/infection";
import { LIPIDS_AND_SUGAR } from "../interactions/lipids-and-sugar";
import { MOOD_AND_NERVES } from "../interactions/mood-and-nerves";
import { ONC_LIST } from "../interactions/onc-list";
import { PAIN_AND_SEDATION } from "../interactions/pain-and-sedation";
import { AGE } from "../restrictions/age";
import { ALLERGIES } from "../restrictions/allergies";
import { CONDITIONS } from "../restrictions/conditions";
import { DUPLICATES } from "../restrictions/duplicates";
import { HEPATIC } from "../restrictions/hepatic";
import { LACTATION, PREGNANCY } from "../restrictions/pregnancy";
import { RENAL } from "../restrictions/renal";
import {
  readAges,
  readAllergies,
  readConditions,
  readDoses,
  readDuplicates,
  readHepatic,
  readInteractions,
  readMedicineRows,
  readRenal,
} from "./read-rows";
import type { AllergyRow, InteractionRow, SafetyRow } from "./safety-row";

/** The day the first edition was written down; a row added later is read with its own day. */
const FIRST_EDITION = "2026-11-26";

/** Label rows come before the ONC list, so that at equal weight the label is quoted. */
export const INTERACTION_ROWS: readonly InteractionRow[] = [
  BLOOD,
  HEART,
  LIPIDS_AND_SUGAR,
  MOOD_AND_NERVES,
  PAIN_AND_SEDATION,
  INFECTION,
  IMMUNITY_AND_CANCER,
  HORMONES_AND_LUNGS,
  ONC_LIST,
].flatMap((table) => readInteractions(table, FIRST_EDITION));

export const ALLERGY_ROWS: readonly AllergyRow[] = readAllergies(ALLERGIES, FIRST_EDITION);

/** Every row of the medication table. */
export const SAFETY_ROWS: readonly SafetyRow[] = [
  ...INTERACTION_ROWS,
  ...readConditions(CONDITIONS, FIRST_EDITION),
  ...readMedicineRows(PREGNANCY, "pregnancy", FIRST_EDITION),
  ...readMedicineRows(LACTATION, "lactation", FIRST_EDITION),
  ...readRenal(RENAL, FIRST_EDITION),
  ...readHepatic(HEPATIC, FIRST_EDITION),
  ...readAges(AGE, FIRST_EDITION),
  ...ALLERGY_ROWS,
  ...readDuplicates(DUPLICATES, FIRST_EDITION),
  ...[HEART_DOSES, BRAIN_DOSES, BODY_DOSES].flatMap((table) => readDoses(table, FIRST_EDITION)),
];

/** Ids of rows that were taken out. None of them may come back, since old notes and reviews name them. */
export const RETIRED_ROW_IDS: readonly string[] = [];
