import { CLINIC_VISIT } from "./clinic-visit.schema";
import { EMERGENCY_NOTE } from "./emergency-note.schema";
import { PAEDIATRIC_NOTE } from "./paediatric-note.schema";
import type { Sample } from "./sample.schema";
import { SHOWCASE } from "./showcase.schema";
import { TRANSCRIPT } from "./transcript.schema";

/** The samples in the order of the menu; the one that shows what this is for comes first. */
export const SAMPLES: readonly Sample[] = [
  SHOWCASE,
  CLINIC_VISIT,
  EMERGENCY_NOTE,
  TRANSCRIPT,
  PAEDIATRIC_NOTE,
];
