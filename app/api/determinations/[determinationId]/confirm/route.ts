import { handle } from "@/app/_server/request/handle";
import {
  confirmDetermination,
  confirmDeterminationSchema,
} from "@/lib/llm/determinations/confirm-determination";

export const POST = handle(confirmDeterminationSchema, ({ caller, input }) =>
  confirmDetermination(caller, input),
);
