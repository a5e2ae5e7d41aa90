import { handle } from "@/app/_server/request/handle";
import { requestRerun } from "@/lib/drafting/rerun/request-rerun";
import { requestRerunSchema } from "@/lib/drafting/rerun/rerun.schema";

export const POST = handle(requestRerunSchema, ({ caller, input, retry }) =>
  requestRerun(caller, input, retry),
);
