import { z } from "zod";

/** Why a call was not made. The closed list that pages, the log and the tests share. */
export const refusalCodeSchema = z.enum([
  "llm.deployment_off",
  "llm.task_not_routed",
  "llm.role_not_allowed",
  "llm.data_class_not_allowed",
  "llm.budget_spent",
  "llm.limit_without_price",
  "llm.settings_invalid",
  "llm.patient_opted_out",
  "llm.psychotherapy_note",
  "llm.part2_without_consent",
  "llm.restricted_record",
  "llm.identified_not_allowed",
  "llm.no_agreement",
  "llm.agreement_not_confirmed",
  "llm.agreement_not_effective",
  "llm.agreement_expired",
  "llm.agreement_ended",
  "llm.agreement_does_not_cover",
  "llm.agreement_other_host",
  "llm.leaving_not_confirmed",
  "llm.leaving_confirmed_other",
  "llm.residual_found",
]);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;

/** In words for the people of the clinic; whatever is refused, nothing was sent and no connection was opened. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCode, string>> = {
  "llm.deployment_off": "It is switched off.",
  "llm.task_not_routed": "It is not set up for this task.",
  "llm.role_not_allowed": "It is not open to this role.",
  "llm.data_class_not_allowed": "It may be given de-identified text only.",
  "llm.budget_spent": "Its limit for this month is reached, or one more call could exceed it.",
  "llm.limit_without_price":
    "It has a monthly limit and no price, so nobody could keep to the limit.",
  "llm.settings_invalid": "It cannot be reached by its settings: edit it.",
  "llm.patient_opted_out": "No language model may be used for this chart.",
  "llm.psychotherapy_note": "Psychotherapy notes go to no language model.",
  "llm.part2_without_consent": "A record under 42 CFR Part 2 needs a consent, and none is on file.",
  "llm.restricted_record": "This record is restricted and goes to no language model.",
  "llm.identified_not_allowed": "The clinic's policy sends no text with identifiers to a model.",
  "llm.no_agreement": "There is no agreement with its vendor.",
  "llm.agreement_not_confirmed":
    "A compliance officer has not confirmed the document of its agreement.",
  "llm.agreement_not_effective": "Its agreement is not in effect yet.",
  "llm.agreement_expired": "Its agreement has expired.",
  "llm.agreement_ended": "Its agreement was ended.",
  "llm.agreement_does_not_cover": "Its agreement does not cover this text.",
  "llm.agreement_other_host": "Its agreement does not name the host it would be sent to.",
  "llm.leaving_not_confirmed": "Nobody confirmed what leaves.",
  "llm.leaving_confirmed_other":
    "What leaves was confirmed for another model, or for this one before it was changed.",
  "llm.residual_found": "The second check found an identifier in what would have been sent.",
};
