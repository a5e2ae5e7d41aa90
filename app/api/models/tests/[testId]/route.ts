import { z } from "zod";
import { handleRead } from "@/app/_server/request/handle";
import { readConnectionTest } from "@/lib/llm/deployments/read-connection-test";

export const GET = handleRead(z.object({ testId: z.uuid() }), ({ caller, input }) =>
  readConnectionTest(caller, input.testId),
);
