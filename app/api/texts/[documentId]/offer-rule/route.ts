import { handle } from "@/app/_server/request/handle";
import { offerRule, offerRuleSchema } from "@/lib/phi/rule-suggestions/offer-rule";

export const POST = handle(offerRuleSchema, ({ caller, input }) => offerRule(caller, input));
