import { handle } from "@/app/_server/request/handle";
import { signIntendedUseSchema } from "@/lib/access/intended-use/intended-use.schema";
import { signIntendedUse } from "@/lib/access/intended-use/sign-intended-use";

export const POST = handle(signIntendedUseSchema, ({ caller, input }) =>
  signIntendedUse(caller, input),
);
