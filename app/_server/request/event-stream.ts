import "server-only";
import { isProvenoteError } from "@/lib/errors";

const INTERVAL_MS = 250;
const HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store",
  "X-Accel-Buffering": "no",
};

/**
 * Streams a state until it is final. Each look is a full request of the caller: it closes within a
 * second of a revoked or expired session, and it never extends one.
 */
export function eventStream<State>(
  first: State,
  look: () => Promise<State>,
  isFinal: (state: State) => boolean,
): Response {
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = "";
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (state: State): boolean => {
        const text = JSON.stringify(state);
        if (text !== sent) controller.enqueue(encoder.encode(`data: ${text}\n\n`));
        sent = text;
        if (!isFinal(state)) return true;
        controller.close();
        return false;
      };
      const next = async (): Promise<void> => {
        try {
          if (send(await look())) timer = setTimeout(() => void next(), INTERVAL_MS);
        } catch (error) {
          const code = isProvenoteError(error) ? error.code : "server.failed";
          controller.enqueue(
            encoder.encode(`event: closed\ndata: ${JSON.stringify({ code })}\n\n`),
          );
          controller.close();
        }
      };
      if (send(first)) timer = setTimeout(() => void next(), INTERVAL_MS);
    },
    cancel() {
      clearTimeout(timer);
    },
  });
  return new Response(body, { headers: HEADERS });
}
