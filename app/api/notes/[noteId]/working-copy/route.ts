import { handle } from "@/app/_server/request/handle";
import { saveWorkingCopy, saveWorkingCopySchema } from "@/lib/notes/draft/save-working-copy";

export const PUT = handle(saveWorkingCopySchema, ({ caller, input }) =>
  saveWorkingCopy(caller, input),
);
