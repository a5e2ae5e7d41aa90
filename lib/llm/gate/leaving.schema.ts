import { z } from "zod";
import { routedTaskSchema } from "./door.schema";

/** One deployment as it was shown: it opens no other deployment and no later version. */
const confirmedDeploymentSchema = z.strictObject({
  deploymentId: z.uuid(),
  version: z.int().min(1),
  /** The text was shown with its identifiers. What was seen with placeholders opens nothing for it. */
  isIdentified: z.literal(true).exactOptional(),
});
export type ConfirmedDeployment = Readonly<z.infer<typeof confirmedDeploymentSchema>>;

/** A run asks one deployment a task, so nobody is ever shown more than this. */
const MOST_CONFIRMED = routedTaskSchema.options.length;

/**
 * What a clinician agreed to when shown what would leave, once for a whole run: each deployment at the version that was shown. It
 * opens these and no other; what was not shown is refused.
 */
export const leavingConfirmationSchema = z
  .array(confirmedDeploymentSchema)
  .min(1)
  .max(MOST_CONFIRMED)
  .refine(
    (confirmed) =>
      new Set(confirmed.map(({ deploymentId }) => deploymentId)).size === confirmed.length,
    "Each deployment is confirmed once.",
  );
export type LeavingConfirmation = readonly ConfirmedDeployment[];
