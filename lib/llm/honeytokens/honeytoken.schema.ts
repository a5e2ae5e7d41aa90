import { z } from "zod";
import { demographicsSchema } from "@/lib/patients/demographics.schema";

/** A patient who does not exist, in the shape of one who does. Sealed as one value under the identity class. */
export const honeytokenSchema = demographicsSchema
  .extend({ address: z.string().min(1).max(80) })
  .required({ phone: true })
  .strict();
export type HoneytokenPatient = Readonly<z.infer<typeof honeytokenSchema>>;

/** How many an organization has: enough that a reader of some rows meets one, few enough that each answer is compared with all. */
export const HONEYTOKENS_AN_ORGANIZATION = 5;
