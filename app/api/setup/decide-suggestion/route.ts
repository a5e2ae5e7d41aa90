import { handle } from "@/app/_server/request/handle";
import {
  decideRuleSuggestion,
  decideRuleSuggestionSchema,
} from "@/lib/phi/rule-suggestions/decide-rule-suggestion";

export const POST = handle(decideRuleSuggestionSchema, ({ caller, input }) =>
  decideRuleSuggestion(caller, input),
);
