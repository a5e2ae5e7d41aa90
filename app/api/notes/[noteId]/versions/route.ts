import { handle } from "@/app/_server/handle";
import { saveVersion, saveVersionSchema } from "@/lib/notes/save-version";

export const POST = handle(saveVersionSchema, ({ caller, input, retry }) =>
  saveVersion(caller, input, retry),
);
