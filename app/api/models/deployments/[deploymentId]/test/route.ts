import { z } from "zod";
import { handle } from "@/app/_server/request/handle";
import { requestConnectionTest } from "@/lib/llm/deployments/request-connection-test";

export const POST = handle(z.object({ deploymentId: z.uuid() }), ({ caller, input }) =>
  requestConnectionTest(caller, input.deploymentId),
);
