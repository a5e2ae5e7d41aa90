import { handle } from "@/app/_server/request/handle";
import { saveDeploymentSchema } from "@/lib/llm/deployments/deployment.schema";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";

export const POST = handle(saveDeploymentSchema, ({ caller, input, retry }) =>
  saveDeployment(caller, input, retry),
);
