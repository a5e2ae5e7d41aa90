import type { z } from "zod";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { demandSetup } from "./setup-status";
import { markStep } from "./setup-store";
import { confirmSetupStepSchema } from "./setup.schema";

/** Records that an administrator looked at a step and found it right; may be repeated. */
export async function confirmSetupStep(
  caller: Caller,
  input: z.infer<typeof confirmSetupStepSchema>,
): Promise<void> {
  const { step } = confirmSetupStepSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demandSetup(act);
    await markStep(permit, step);
    await act.record({
      type: "organization.setup_step",
      action: "U",
      part: `step:${step}`,
      basis: permit.basis,
    });
  });
}
