import { handle } from "@/app/_server/request/handle";
import { addAnswer, addAnswerSchema } from "@/lib/drafting/chat/add-answer";

export const POST = handle(addAnswerSchema, ({ caller, input, retry }) =>
  addAnswer(caller, input, retry),
);
