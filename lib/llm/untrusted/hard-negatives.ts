import { BEHAVIOR_AND_TESTING } from "./hard-negatives/behavior-and-testing";
import { MEDICATION_ORDERS } from "./hard-negatives/medication-orders";
import { PLANS_AND_MESSAGES } from "./hard-negatives/plans-and-messages";
import { READS_AND_RECORDS } from "./hard-negatives/reads-and-records";
import { SYSTEMS_AND_DEVICES } from "./hard-negatives/systems-and-devices";
import { TEACHING_AND_DISCHARGE } from "./hard-negatives/teaching-and-discharge";

/**
 * Sentences of charts that sound like orders to a machine and are none. A guard that blocks or alters them is
 * dangerous: what it takes away is an order for a patient. All are invented; they hold no names.
 */
export const HARD_NEGATIVES: readonly string[] = [
  ...MEDICATION_ORDERS,
  ...READS_AND_RECORDS,
  ...TEACHING_AND_DISCHARGE,
  ...BEHAVIOR_AND_TESTING,
  ...SYSTEMS_AND_DEVICES,
  ...PLANS_AND_MESSAGES,
];
