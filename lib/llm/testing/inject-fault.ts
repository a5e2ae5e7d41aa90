import type { ServerResponse } from "node:http";
import type { AnswerReply, FaultKind, FaultReply, Rendered } from "./protocols/model-reply";

/** Faults that are an answer of the model, and travel whole. */
export const FAULTY_ANSWERS: Readonly<Partial<Record<FaultKind, AnswerReply>>> = {
  not_json: { text: 'Here is the note you asked for: {"claims": [' },
  wrong_schema: { text: '{"unexpected": true}' },
};

const STATUS: Readonly<Partial<Record<FaultKind, number>>> = {
  rejected: 400,
  rate_limited: 429,
  server_error: 500,
  unavailable: 503,
};

/** Kept small enough for a test and larger than any limit one would set. */
const HUGE_CHUNK = Buffer.alloc(256 * 1024, 0x20);

function drip(response: ServerResponse, bytes: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + 1));
    // It never gets to the end: the last byte is always still to come.
    at = Math.min(at + 1, bytes.length - 1);
  }, 10);
  response.once("close", () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(HUGE_CHUNK));
  };
  response.on("drain", more);
  more();
}

/** What has been said so far of an answer that breaks off: all but its last third, and never its end. */
function beginningOf(rendered: Rendered): Buffer {
  const { pieces } = rendered;
  const whole = Buffer.concat(pieces.length > 1 ? pieces.slice(0, -3) : pieces);
  return pieces.length > 1 ? whole : whole.subarray(0, Math.ceil(whole.length / 2));
}

/**
 * Lets an answer fail on the wire. `rendered` is the good answer that it would have been, `echoed` the text a
 * vendor's error would quote. The caller has sent nothing yet, and sends nothing afterwards.
 */
export function injectFault(
  response: ServerResponse,
  reply: FaultReply,
  rendered: Rendered,
  echoed: string,
): void {
  const status = STATUS[reply.fault];
  const head = { "content-type": rendered.contentType };
  if (status !== undefined) {
    const retry = reply.retryAfter === undefined ? {} : { "retry-after": reply.retryAfter };
    response.writeHead(status, { "content-type": "application/json", ...retry });
    response.end(
      JSON.stringify({
        message: `refused: ${echoed}`,
        type: "error",
        error: { type: "invalid_request_error", code: "failed", message: `refused: ${echoed}` },
      }),
    );
    return;
  }
  switch (reply.fault) {
    case "connection_reset":
      response.socket?.resetAndDestroy();
      return;
    case "redirect":
      response
        .writeHead(307, { location: reply.location ?? "http://169.254.169.254/latest" })
        .end();
      return;
    case "broken_envelope":
      response.writeHead(200, head).end(`<html><p>Gateway: ${echoed}</p></html>`);
      return;
    case "compressed":
      response.writeHead(200, { ...head, "content-encoding": "gzip" }).end("not asked for");
      return;
    case "slow_drip":
      response.writeHead(200, head);
      drip(response, beginningOf(rendered));
      return;
    case "stalls":
      response.writeHead(200, head);
      response.write(beginningOf(rendered));
      return;
    case "huge_body":
      response.writeHead(200, head);
      flood(response);
      return;
    case "cut_stream":
      response.writeHead(200, head);
      response.write(beginningOf(rendered), () => response.socket?.destroy());
      return;
    case "stream_without_end":
      response.writeHead(200, head).end(beginningOf(rendered));
      return;
    default:
      // never_answers: the request was read, and that is all.
      return;
  }
}
