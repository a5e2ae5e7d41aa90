import { ANION_GAP } from "./anion-gap";
import { BMI } from "./bmi";
import type { Calculator } from "./calculator";
import { CENTOR_MCISAAC } from "./centor-mcisaac";
import { CHA2DS2_VASC } from "./cha2ds2-vasc";
import { COCKCROFT_GAULT } from "./cockcroft-gault";
import { CORRECTED_CALCIUM } from "./corrected-calcium";
import { CURB_65 } from "./curb-65";
import { EGFR_CKD_EPI_2021 } from "./egfr-ckd-epi-2021";
import { FENA } from "./fena";
import { HAS_BLED } from "./has-bled";
import { HEART } from "./heart";
import { MAP } from "./map";
import { MELD_3 } from "./meld-3";
import { NEWS2 } from "./news2";
import { PERC } from "./perc";
import { QSOFA } from "./qsofa";
import { QTC } from "./qtc";
import { WELLS_DVT } from "./wells-dvt";
import { WELLS_PE } from "./wells-pe";

/** Every calculator of this room, in the order in which results are shown. */
export const CALCULATORS: readonly Calculator[] = [
  BMI,
  MAP,
  EGFR_CKD_EPI_2021,
  COCKCROFT_GAULT,
  HEART,
  WELLS_PE,
  WELLS_DVT,
  PERC,
  CURB_65,
  QSOFA,
  CHA2DS2_VASC,
  HAS_BLED,
  NEWS2,
  CENTOR_MCISAAC,
  MELD_3,
  ANION_GAP,
  CORRECTED_CALCIUM,
  QTC,
  FENA,
];
