import { handle } from "@/app/_server/request/handle";
import { withdrawIntendedUseSchema } from "@/lib/access/intended-use/intended-use.schema";
import { withdrawIntendedUse } from "@/lib/access/intended-use/withdraw-intended-use";

export const POST = handle(withdrawIntendedUseSchema, ({ caller, input }) =>
  withdrawIntendedUse(caller, input),
);
