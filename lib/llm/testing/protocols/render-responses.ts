import {
  deltasOf,
  renderEvents,
  renderJson,
  type AnswerReply,
  type Rendered,
  type RenderingRequest,
} from "./model-reply";

const INCOMPLETE = { length: "max_output_tokens", filtered: "content_filter" } as const;

/** The responses protocol of OpenAI and of Azure's version 1. */
export function renderResponses(reply: AnswerReply, request: RenderingRequest): Rendered {
  const { finish = "stop", inputTokens = 11, outputTokens = 7 } = reply;
  const isWhole = finish === "stop";
  const part = { type: "output_text", text: reply.text, annotations: [], logprobs: [] };
  const item = { id: "msg_1", type: "message", role: "assistant", status: "completed" };
  const begun = {
    id: "resp_1",
    object: "response",
    created_at: 1_780_000_000,
    model: request.model,
    status: "in_progress",
    error: null,
    incomplete_details: null,
    output: [],
    usage: null,
  };
  const ended = {
    ...begun,
    status: isWhole ? "completed" : "incomplete",
    incomplete_details: isWhole ? null : { reason: INCOMPLETE[finish] },
    output: [{ ...item, content: [part] }],
    usage: {
      input_tokens: inputTokens,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: inputTokens + outputTokens,
    },
  };
  if (!request.isStreaming) {
    return renderJson(ended);
  }
  const where = { item_id: "msg_1", output_index: 0, content_index: 0 };
  const events = [
    { type: "response.created", response: begun },
    { type: "response.in_progress", response: begun },
    { type: "response.output_item.added", output_index: 0, item: { ...item, content: [] } },
    { type: "response.content_part.added", ...where, part: { ...part, text: "" } },
    ...deltasOf(reply.text).map((delta) => ({
      type: "response.output_text.delta",
      ...where,
      delta,
      logprobs: [],
    })),
    { type: "response.output_text.done", ...where, text: reply.text, logprobs: [] },
    { type: "response.content_part.done", ...where, part },
    { type: "response.output_item.done", output_index: 0, item: { ...item, content: [part] } },
    { type: `response.${isWhole ? "completed" : "incomplete"}`, response: ended },
  ];
  return renderEvents(
    events.map((event, index) => ({
      event: event.type,
      data: { ...event, sequence_number: index },
    })),
  );
}
