import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { FAULTY_ANSWERS, injectFault } from "./inject-fault";
import type { TestCertificate } from "./issue-certificate";
import type { ModelReply } from "./protocols/model-reply";
import { renderAnswer, routeOf, type Protocol } from "./protocols/protocol-route";
import { readPrompt } from "./protocols/read-prompt";

/** One request as it arrived, in the vendor's protocol, and what it says to the model. */
interface RecordedRequest {
  readonly protocol: Protocol;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: string;
  readonly body: unknown;
  readonly system: string;
  readonly prompt: string;
  readonly isStreaming: boolean;
}

type ReplyToRequest = (request: RecordedRequest) => ModelReply | Promise<ModelReply>;

export interface ProtocolServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, or https where it has a certificate. */
  readonly url: string;
  /** Every request that was read whole, in order; one that found no path or credential is among them. */
  readonly requests: readonly RecordedRequest[];
  /** TCP connections ever accepted. */
  readonly connectionCount: number;
  /** Connections that are open now. */
  readonly openConnectionCount: number;
  answerWith(reply: ReplyToRequest): void;
  close(): Promise<void>;
}

export interface ProtocolServerOptions {
  readonly reply?: ReplyToRequest;
  /** Makes it speak https. */
  readonly certificate?: TestCertificate;
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  record: (request: RecordedRequest) => void,
  reply: ReplyToRequest,
): Promise<void> {
  const { method = "", url: path = "" } = incoming;
  const rawBody = await readBody(incoming);
  const body = readJson(rawBody);
  const route = routeOf(method, path);
  const said = readPrompt(body, path);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  const isStreaming = said?.isStreaming ?? false;
  const request: RecordedRequest = {
    protocol: route?.protocol ?? "tags",
    method,
    path,
    headers,
    rawBody,
    body,
    system: said?.system ?? "",
    prompt: said?.prompt ?? "",
    isStreaming,
  };
  record(request);
  if (route === null) {
    sendJson(response, 404, { error: { message: "unknown path", type: "not_found_error" } });
    return;
  }
  const hasCredential = route.credentials.some((name) => headers[name] !== undefined);
  if (route.credentials.length > 0 && !hasCredential) {
    sendJson(response, 401, { error: { message: "no credential", type: "authentication_error" } });
    return;
  }
  const given = await reply(request);
  if ("models" in given || route.protocol === "tags") {
    sendJson(response, 200, "models" in given ? given : { models: [] });
    return;
  }
  const answer = "fault" in given ? FAULTY_ANSWERS[given.fault] : given;
  const rendered = renderAnswer(route.protocol, answer ?? { text: '{"claims": []}' }, {
    isStreaming,
    model: said?.model ?? "model",
    forcedTool: said?.forcedTool ?? null,
  });
  if ("fault" in given && answer === undefined) {
    injectFault(response, given, rendered, request.prompt);
    return;
  }
  response.writeHead(200, { "content-type": rendered.contentType });
  rendered.pieces.forEach((piece) => response.write(piece));
  response.end();
}

/**
 * Starts a server on a free port of 127.0.0.1 that speaks the protocols of the vendors (OpenAI chat and
 * responses, Azure OpenAI, Anthropic messages, Bedrock Converse, Groq and Vertex, Ollama's list) and lets each
 * of them fail. It keeps no state between requests but the list of them. Whoever starts it closes it.
 */
export async function startProtocolServer(
  options: ProtocolServerOptions = {},
): Promise<ProtocolServer> {
  const requests: RecordedRequest[] = [];
  const open = new Set<object>();
  let connectionCount = 0;
  let reply: ReplyToRequest = options.reply ?? (() => ({ text: '{"claims": []}' }));

  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    respond(
      incoming,
      response,
      (request) => requests.push(request),
      (request) => reply(request),
    ).catch(
      // The client is gone, or the reply of the test threw: both are seen from the other end.
      () => response.destroy(),
    );
  };
  const { certificate } = options;
  const server =
    certificate === undefined
      ? createHttpServer(listener)
      : createHttpsServer({ key: certificate.key, cert: certificate.certificate }, listener);
  server.on("connection", (socket) => {
    connectionCount += 1;
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    requests,
    get connectionCount() {
      return connectionCount;
    },
    get openConnectionCount() {
      return open.size;
    },
    answerWith: (next) => {
      reply = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
