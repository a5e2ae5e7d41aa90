import { eventStream } from "@/app/_server/request/event-stream";
import { handleRead } from "@/app/_server/request/handle";
import { runIdSchema } from "@/lib/drafting/run/cancel-draft";
import { readProgress } from "@/lib/drafting/run/read-progress";

const OPEN = new Set(["queued", "running"]);

/** The run's timeline as server-sent events, each the whole state, so that a reload needs no history. */
export const GET = handleRead(runIdSchema, async ({ caller, input }) => {
  const first = await readProgress(caller, input);
  return eventStream(
    first,
    () => readProgress(caller, input),
    (progress) => !OPEN.has(progress.status),
  );
});
