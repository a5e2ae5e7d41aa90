import { handle } from "@/app/_server/handle";
import {
  tryDeidentification,
  tryDeidentificationSchema,
} from "@/lib/compliance/try-deidentification";

export const POST = handle(tryDeidentificationSchema, ({ caller, input }) =>
  tryDeidentification(caller, input),
);
