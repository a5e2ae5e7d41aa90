import { handle, handleRead } from "@/app/_server/request/handle";
import { askQuestion } from "@/lib/drafting/chat/ask-question";
import { askQuestionSchema } from "@/lib/drafting/chat/chat.schema";
import { listQuestions } from "@/lib/drafting/chat/list-questions";
import { noteIdSchema } from "@/lib/notes/view-note";

/** A question of a thousand characters, each up to six bytes escaped. */
const MAX_BODY_BYTES = 8_000;

export const GET = handleRead(noteIdSchema, async ({ caller, input }) => ({
  questions: await listQuestions(caller, input),
}));

export const POST = handle(
  askQuestionSchema,
  ({ caller, input, retry }) => askQuestion(caller, input, retry),
  MAX_BODY_BYTES,
);
