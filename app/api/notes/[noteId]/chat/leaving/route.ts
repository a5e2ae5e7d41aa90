import { handle } from "@/app/_server/request/handle";
import { previewLeavingSchema } from "@/lib/drafting/chat/leaving.schema";
import { previewLeaving } from "@/lib/drafting/chat/preview-leaving";

export const POST = handle(previewLeavingSchema, ({ caller, input }) =>
  previewLeaving(caller, input),
);
