import { z } from "zod";

/**
 * What a clinician agreed to when shown what would leave: one deployment, at the version that was shown. It opens no other
 * deployment and no later version.
 */
export const leavingConfirmationSchema = z.strictObject({
  deploymentId: z.uuid(),
  version: z.int().min(1),
});
export type LeavingConfirmation = Readonly<z.infer<typeof leavingConfirmationSchema>>;
