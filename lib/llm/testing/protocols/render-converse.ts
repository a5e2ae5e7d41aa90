import { encodeEventFrame } from "./encode-event-frame";
import {
  deltasOf,
  renderJson,
  type AnswerReply,
  type Rendered,
  type RenderingRequest,
} from "./model-reply";

const STOP = { stop: "end_turn", length: "max_tokens", filtered: "content_filtered" } as const;

function readInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Bedrock's Converse: JSON, or frames of `application/vnd.amazon.eventstream` where it streams. */
export function renderConverse(reply: AnswerReply, request: RenderingRequest): Rendered {
  const { finish = "stop", inputTokens = 11, outputTokens = 7 } = reply;
  const input = request.forcedTool === null ? null : readInput(reply.text);
  const tool = { toolUseId: "tooluse_1", name: request.forcedTool };
  const stopReason = input !== null && finish === "stop" ? "tool_use" : STOP[finish];
  const usage = { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens };
  if (!request.isStreaming) {
    const content = [input === null ? { text: reply.text } : { toolUse: { ...tool, input } }];
    return renderJson({
      metrics: { latencyMs: 12 },
      output: { message: { role: "assistant", content } },
      stopReason,
      usage,
    });
  }
  const deltas = deltasOf(reply.text).map((piece) => ({
    contentBlockIndex: 0,
    delta: input === null ? { text: piece } : { toolUse: { input: piece } },
  }));
  const start = { contentBlockIndex: 0, start: { toolUse: tool } };
  return {
    contentType: "application/vnd.amazon.eventstream",
    pieces: [
      encodeEventFrame("messageStart", { role: "assistant" }),
      ...(input === null ? [] : [encodeEventFrame("contentBlockStart", start)]),
      ...deltas.map((delta) => encodeEventFrame("contentBlockDelta", delta)),
      encodeEventFrame("contentBlockStop", { contentBlockIndex: 0 }),
      encodeEventFrame("messageStop", { stopReason }),
      encodeEventFrame("metadata", { usage, metrics: { latencyMs: 12 } }),
    ],
  };
}
