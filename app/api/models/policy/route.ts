import { handle } from "@/app/_server/request/handle";
import { saveModelPolicySchema } from "@/lib/llm/policy/model-policy.schema";
import { saveModelPolicy } from "@/lib/llm/policy/save-model-policy";

export const POST = handle(saveModelPolicySchema, ({ caller, input }) =>
  saveModelPolicy(caller, input),
);
