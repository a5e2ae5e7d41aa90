import { z } from "zod";
import { cardIndicatorSchema } from "./card.schema";

export const overrideReasonCodeSchema = z.enum([
  "benefit_outweighs_risk",
  "already_monitored",
  "patient_tolerates",
  "not_accurate",
  "already_addressed",
  "will_change_elsewhere",
  "patient_declines",
  "other",
]);
export type OverrideReasonCode = z.infer<typeof overrideReasonCodeSchema>;

const DISPLAY: Readonly<Record<OverrideReasonCode, string>> = {
  benefit_outweighs_risk: "The benefit outweighs the risk",
  already_monitored: "Already monitored",
  patient_tolerates: "The patient tolerates it",
  not_accurate: "Not accurate for this patient",
  already_addressed: "Already addressed",
  will_change_elsewhere: "Will be changed elsewhere",
  patient_declines: "The patient declines the change",
  other: "Another reason, in words",
};

/** The closed list of reasons, in the order shown. */
export const OVERRIDE_REASONS: readonly Readonly<{ code: OverrideReasonCode; display: string }>[] =
  overrideReasonCodeSchema.options.map((code) => ({ code, display: DISPLAY[code] }));

/**
 * A card set aside by a person, with the reason. `indicator` is that of the card they saw: a graver card of
 * the same cause is shown again. Left out, the decision holds for every indicator.
 */
export const overrideSchema = z
  .object({
    cardKey: z.string().min(1).max(300),
    reasonCode: overrideReasonCodeSchema,
    reasonText: z.string().trim().min(3).max(500).optional(),
    by: z.uuid(),
    at: z.iso.datetime(),
    indicator: cardIndicatorSchema.optional(),
  })
  .refine((override) => override.reasonCode !== "other" || override.reasonText !== undefined, {
    message: "Another reason must be given in words.",
    path: ["reasonText"],
  });
export type Override = Readonly<z.infer<typeof overrideSchema>>;
