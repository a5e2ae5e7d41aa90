import { handle } from "@/app/_server/request/handle";
import { requestDraft, requestDraftSchema } from "@/lib/drafting/run/request-draft";

export const POST = handle(requestDraftSchema, ({ caller, input, retry }) =>
  requestDraft(caller, input, retry),
);
