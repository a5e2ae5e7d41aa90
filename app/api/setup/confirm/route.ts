import { handle } from "@/app/_server/request/handle";
import { confirmSetupStep } from "@/lib/access/setup/confirm-setup-step";
import { confirmSetupStepSchema } from "@/lib/access/setup/setup.schema";

export const POST = handle(confirmSetupStepSchema, ({ caller, input }) =>
  confirmSetupStep(caller, input),
);
