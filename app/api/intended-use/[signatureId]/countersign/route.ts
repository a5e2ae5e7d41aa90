import { handle } from "@/app/_server/request/handle";
import { countersignIntendedUse } from "@/lib/access/intended-use/countersign-intended-use";
import { countersignIntendedUseSchema } from "@/lib/access/intended-use/intended-use.schema";

export const POST = handle(countersignIntendedUseSchema, ({ caller, input }) =>
  countersignIntendedUse(caller, input),
);
