import { handle } from "@/app/_server/request/handle";
import { saveDeterminationSchema } from "@/lib/llm/determinations/determination.schema";
import { saveDetermination } from "@/lib/llm/determinations/save-determination";

/** A report of 10 MB in base64, and the fields beside it. */
const MAX_BODY_BYTES = 14_100_000;

export const POST = handle(
  saveDeterminationSchema,
  ({ caller, input, retry }) => saveDetermination(caller, input, retry),
  MAX_BODY_BYTES,
);
