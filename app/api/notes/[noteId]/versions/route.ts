import { handle } from "@/app/_server/request/handle";
import { saveVersion, saveVersionSchema } from "@/lib/notes/draft/save-version";

export const POST = handle(saveVersionSchema, ({ caller, input, retry }) =>
  saveVersion(caller, input, retry),
);
