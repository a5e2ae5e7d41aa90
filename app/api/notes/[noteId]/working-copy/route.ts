import { handle } from "@/app/_server/handle";
import { saveWorkingCopy, saveWorkingCopySchema } from "@/lib/notes/save-working-copy";

export const PUT = handle(saveWorkingCopySchema, ({ caller, input }) =>
  saveWorkingCopy(caller, input),
);
