import { handle } from "@/app/_server/request/handle";
import { giveFeedback } from "@/lib/drafting/rerun/give-feedback";
import { giveFeedbackSchema } from "@/lib/drafting/rerun/rerun.schema";

export const POST = handle(giveFeedbackSchema, ({ caller, input, retry }) =>
  giveFeedback(caller, input, retry),
);
