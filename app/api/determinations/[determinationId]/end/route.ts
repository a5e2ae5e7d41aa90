import { handle } from "@/app/_server/request/handle";
import {
  endDetermination,
  endDeterminationSchema,
} from "@/lib/llm/determinations/end-determination";

export const POST = handle(endDeterminationSchema, ({ caller, input }) =>
  endDetermination(caller, input),
);
