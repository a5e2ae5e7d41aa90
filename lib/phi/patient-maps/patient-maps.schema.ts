import { z } from "zod";
import { identifierCategorySchema } from "../identifier.schema";
import { surrogateMapSchema } from "../surrogates/surrogate-map.schema";

/** What is known of one patient outside the database: placeholders, and surrogates once some were drawn. */
const patientMapSchema = z.strictObject({
  placeholders: z.strictObject({
    entries: z.array(
      z.strictObject({
        placeholder: z.string(),
        category: identifierCategorySchema,
        value: z.string(),
      }),
    ),
  }),
  surrogates: surrogateMapSchema.nullable(),
});
export type PatientMap = z.infer<typeof patientMapSchema>;

/** The maps of several patients by whatever the caller calls them; "" is the one patient without a name. */
export const patientMapsSchema = z.strictObject({
  schema: z.literal("provenote-patient-maps/v1"),
  patients: z.record(z.string(), patientMapSchema),
});
export type PatientMaps = z.infer<typeof patientMapsSchema>;

export const NO_PATIENT_MAPS: PatientMaps = {
  schema: "provenote-patient-maps/v1",
  patients: {},
};
