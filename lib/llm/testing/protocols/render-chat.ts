import {
  deltasOf,
  renderEvents,
  renderJson,
  type AnswerReply,
  type Rendered,
  type RenderingRequest,
} from "./model-reply";

const FINISH = { stop: "stop", length: "length", filtered: "content_filter" } as const;

/** OpenAI chat completions, as Azure, Groq, Vertex and the local servers speak it too. */
export function renderChat(reply: AnswerReply, request: RenderingRequest): Rendered {
  const { inputTokens = 11, outputTokens = 7 } = reply;
  const finish_reason = FINISH[reply.finish ?? "stop"];
  const tool_calls = (reply.toolCalls ?? []).map(({ name, input }, index) => ({
    index,
    id: `call_${index + 1}`,
    type: "function",
    function: { name, arguments: JSON.stringify(input) },
  }));
  const tried = tool_calls.length === 0 ? {} : { tool_calls };
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
  const head = { id: "chatcmpl-1", created: 1_780_000_000, model: request.model };
  if (!request.isStreaming) {
    const message = { role: "assistant", content: reply.text, refusal: null, ...tried };
    return renderJson({
      ...head,
      object: "chat.completion",
      choices: [{ index: 0, message, logprobs: null, finish_reason }],
      usage,
    });
  }
  const chunk = (delta: object, finish: string | null = null) => ({
    data: {
      ...head,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, finish_reason: finish }],
    },
  });
  return renderEvents([
    chunk({ role: "assistant", content: "" }),
    ...deltasOf(reply.text).map((content) => chunk({ content })),
    ...(tool_calls.length === 0 ? [] : [chunk(tried)]),
    chunk({}, finish_reason),
    { data: { ...head, object: "chat.completion.chunk", choices: [], usage } },
    { data: "[DONE]" },
  ]);
}
