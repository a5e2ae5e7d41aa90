import { handle } from "@/app/_server/request/handle";
import { savePolicy, savePolicySchema } from "@/lib/phi/policy/save-policy";

export const POST = handle(savePolicySchema, ({ caller, input }) => savePolicy(caller, input));
