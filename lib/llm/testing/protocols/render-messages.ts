import {
  deltasOf,
  renderEvents,
  renderJson,
  type AnswerReply,
  type Rendered,
  type RenderingRequest,
} from "./model-reply";

const STOP = { stop: "end_turn", length: "max_tokens", filtered: "refusal" } as const;

function readObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/**
 * Anthropic's messages. A model that is made to use a tool answers with the tool's input; one whose answer is
 * no object cannot, and talks instead.
 */
export function renderMessages(reply: AnswerReply, request: RenderingRequest): Rendered {
  const { finish = "stop", inputTokens = 11, outputTokens = 7 } = reply;
  const input = request.forcedTool === null ? null : readObject(reply.text);
  const tool = { type: "tool_use", id: "toolu_1", name: request.forcedTool };
  const stop_reason = input !== null && finish === "stop" ? "tool_use" : STOP[finish];
  const message = {
    id: "msg_1",
    type: "message",
    role: "assistant",
    model: request.model,
    stop_sequence: null,
  };
  if (!request.isStreaming) {
    return renderJson({
      ...message,
      content: [input === null ? { type: "text", text: reply.text } : { ...tool, input }],
      stop_reason,
      usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    });
  }
  const deltas = deltasOf(reply.text).map((piece) =>
    input === null
      ? { type: "text_delta", text: piece }
      : { type: "input_json_delta", partial_json: piece },
  );
  const events = [
    {
      type: "message_start",
      message: {
        ...message,
        content: [],
        stop_reason: null,
        usage: { input_tokens: inputTokens, output_tokens: 1 },
      },
    },
    {
      type: "content_block_start",
      index: 0,
      content_block: input === null ? { type: "text", text: "" } : { ...tool, input: {} },
    },
    { type: "ping" },
    ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
    { type: "content_block_stop", index: 0 },
    {
      type: "message_delta",
      delta: { stop_reason, stop_sequence: null },
      usage: { output_tokens: outputTokens },
    },
    { type: "message_stop" },
  ];
  return renderEvents(events.map((event) => ({ event: event.type, data: event })));
}
