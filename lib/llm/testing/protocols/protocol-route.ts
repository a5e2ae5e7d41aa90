import type { AnswerReply, Rendered, RenderingRequest } from "./model-reply";
import { renderChat } from "./render-chat";
import { renderConverse } from "./render-converse";
import { renderMessages } from "./render-messages";
import { renderResponses } from "./render-responses";

export type Protocol = "chat" | "responses" | "messages" | "converse" | "tags";

/** One path of one vendor: who speaks what there, and what a caller must show. */
export interface ProtocolRoute {
  readonly protocol: Protocol;
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  /** Header names of which one must be there; none: anybody may ask. */
  readonly credentials: readonly string[];
}

/** The first that matches: the vendors' documented paths, query included. */
const ROUTES: readonly ProtocolRoute[] = [
  {
    protocol: "responses",
    method: "POST",
    path: /^\/openai\/v1\/responses(\?api-version=v1)?$/,
    credentials: ["api-key"],
  },
  {
    protocol: "chat",
    method: "POST",
    path: /^\/openai\/deployments\/[^/]+\/chat\/completions\?api-version=\d{4}-\d{2}-\d{2}(-preview)?$/,
    credentials: ["api-key"],
  },
  {
    protocol: "responses",
    method: "POST",
    path: /^\/v1\/responses$/,
    credentials: ["authorization"],
  },
  {
    protocol: "chat",
    method: "POST",
    path: /^\/(openai\/v1|v1\/projects\/[^/]+\/locations\/[^/]+\/endpoints\/openapi)\/chat\/completions$/,
    credentials: ["authorization"],
  },
  { protocol: "chat", method: "POST", path: /^\/v1\/chat\/completions$/, credentials: [] },
  { protocol: "messages", method: "POST", path: /^\/v1\/messages$/, credentials: ["x-api-key"] },
  {
    protocol: "converse",
    method: "POST",
    path: /^\/model\/[^/]+\/converse(-stream)?$/,
    credentials: ["authorization"],
  },
  { protocol: "tags", method: "GET", path: /^\/api\/tags$/, credentials: [] },
];

export function routeOf(method: string, path: string): ProtocolRoute | null {
  return ROUTES.find((route) => route.method === method && route.path.test(path)) ?? null;
}

/** Writes an answer in a protocol. */
export function renderAnswer(
  protocol: Exclude<Protocol, "tags">,
  reply: AnswerReply,
  request: RenderingRequest,
): Rendered {
  const render = {
    chat: renderChat,
    responses: renderResponses,
    messages: renderMessages,
    converse: renderConverse,
  }[protocol];
  return render(reply, request);
}
