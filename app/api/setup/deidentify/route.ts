import { handle } from "@/app/_server/request/handle";
import {
  tryDeidentification,
  tryDeidentificationSchema,
} from "@/lib/compliance/try-deidentification";

export const POST = handle(tryDeidentificationSchema, ({ caller, input }) =>
  tryDeidentification(caller, input),
);
