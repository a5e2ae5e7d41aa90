import { request as requestHttp, type ClientRequest, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { StopSignal } from "./stop-signal";
import { transportError } from "./transport-error";

export interface OutgoingRequest {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export interface ExchangeLimits {
  readonly headersTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly maxResponseBytes: number;
}

/** They speak of the one connection (RFC 9110, section 7.6.1) or would be kept for the next one. */
const DROPPED =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|set-cookie2?)$/;

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    if (!DROPPED.test(name)) {
      values?.forEach((value) => headers.append(name, value));
    }
  }
  return headers;
}

/** Why an answer is refused by its head alone. */
function refuseHead(incoming: IncomingMessage, maxBytes: number) {
  const status = incoming.statusCode ?? 0;
  const encoding = incoming.headers["content-encoding"] ?? "identity";
  if (status >= 300 && status < 400) {
    return transportError("llm.redirect_refused", { status });
  }
  if (status < 200 || status > 599) {
    return transportError("llm.bad_answer", { reason: "status", status });
  }
  if (Number(incoming.headers["content-length"] ?? 0) > maxBytes) {
    return transportError("llm.too_large", { maxBytes });
  }
  // Nothing compressed was asked for, and a few bytes can unpack to more than the limit.
  return encoding === "identity" ? null : transportError("llm.bad_answer", { reason: "encoding" });
}

/** The body as a web stream: counted, with a clock on each wait, and read no faster than it is taken. */
function bodyOf(
  incoming: IncomingMessage,
  limits: ExchangeLimits,
  stop: StopSignal,
): ReadableStream<Uint8Array> {
  let received = 0;
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        stop.onStop((reason) => controller.error(reason));
        incoming.on("data", (chunk: Buffer) => {
          received += chunk.length;
          stop.stopWaiting();
          if (received > limits.maxResponseBytes) {
            stop.stop(transportError("llm.too_large", { maxBytes: limits.maxResponseBytes }));
          } else if (stop.reason === null) {
            controller.enqueue(chunk);
            incoming.pause();
          }
        });
        incoming.once("end", () => {
          if (stop.reason === null && incoming.complete) {
            stop.finish();
            controller.close();
          }
        });
        // After an end this comes too late to change anything; without one the connection was cut.
        incoming.once("close", () =>
          stop.stop(transportError("llm.cut_off", { reason: "closed" })),
        );
        incoming.pause();
      },
      pull: () => {
        stop.waitFor("body", limits.idleTimeoutMs);
        incoming.resume();
      },
      cancel: () => stop.stop(transportError("llm.cancelled")),
    },
    { highWaterMark: 0 },
  );
}

function send(socket: Socket, outgoing: OutgoingRequest): ClientRequest {
  const { url, method, headers, body } = outgoing;
  const sent = requestHttp({
    // The connection that was checked, and no agent: nothing is pooled, and no proxy is asked.
    createConnection: () => socket,
    method,
    path: `${url.pathname}${url.search}`,
    setHost: false,
    headers: { ...headers, host: url.host, connection: "close" },
  });
  sent.end(body ?? undefined);
  return sent;
}

/**
 * Sends one request over a connection and answers with its response as soon as the head is there; the body
 * follows as it is read. Rejects (and later errors the body) with the reason of `stop`.
 */
export function exchange(
  socket: Socket,
  outgoing: OutgoingRequest,
  limits: ExchangeLimits,
  stop: StopSignal,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    stop.onStop(reject);
    if (stop.reason !== null) {
      return;
    }
    const sent = send(socket, outgoing);
    stop.waitFor("headers", limits.headersTimeoutMs);
    sent.on("error", (error: NodeJS.ErrnoException) =>
      stop.stop(transportError("llm.unreachable", { reason: error.code ?? "closed" })),
    );
    sent.once("response", (incoming) => {
      stop.stopWaiting();
      incoming.on("error", () => stop.stop(transportError("llm.cut_off", { reason: "closed" })));
      const refusal = refuseHead(incoming, limits.maxResponseBytes);
      if (refusal !== null) {
        stop.stop(refusal);
        return;
      }
      const status = incoming.statusCode ?? 0;
      const body = bodyOf(incoming, limits, stop);
      const isBodiless = [204, 205].includes(status);
      if (isBodiless) {
        stop.finish();
        socket.destroy();
      }
      resolve(new Response(isBodiless ? null : body, { status, headers: headersOf(incoming) }));
    });
  });
}
