/** One prompt, one answer. Nothing of a prompt stays behind for the next one. */

/** A refusal with a reason from the protocol's list; no text of a prompt ever stands in it. */
export class Refusal extends Error {
  constructor(reason, inputTokens = 0) {
    super(reason);
    this.reason = reason;
    this.inputTokens = inputTokens;
  }
}

/** The library would cut a prompt that does not fit without a word: a part of a patient's history would be missing. */
const NEVER_SHORTEN = {
  strategy: () => {
    throw new Refusal("prompt_too_long");
  },
};

const FINISH = { maxTokens: "length", abort: "aborted" };

/** @returns {Promise<{ text: string, inputTokens: number, outputTokens: number, finishReason: string }>} */
export async function answerPrompt(loaded, call, { signal, onText }) {
  const { library, sequence } = loaded;
  await sequence.clearHistory();
  const session = new library.LlamaChatSession({
    contextSequence: sequence,
    systemPrompt: call.system,
    contextShift: NEVER_SHORTEN,
  });
  try {
    assertFits(loaded, session, call);
    const grammar = await grammarOf(loaded, call.jsonSchema);
    const before = sequence.tokenMeter.getState();
    const { responseText, stopReason } = await prompted(session, call, { signal, onText, grammar });
    const used = sequence.tokenMeter.diff(before);
    return {
      text: responseText,
      inputTokens: used.usedInputTokens,
      outputTokens: used.usedOutputTokens,
      finishReason: FINISH[stopReason] ?? "stop",
    };
  } finally {
    session.dispose();
    await sequence.clearHistory();
  }
}

async function prompted(session, call, { signal, onText, grammar }) {
  try {
    return await session.promptWithMeta(call.prompt, {
      maxTokens: call.maxOutputTokens,
      temperature: call.temperature,
      signal,
      stopOnAbortSignal: true,
      ...(grammar === null ? {} : { grammar }),
      ...(call.isStreamed ? { onTextChunk: onText } : {}),
    });
  } catch (error) {
    // Stopped before the first word: the library throws what it was stopped with.
    if (signal.aborted) return { responseText: "", stopReason: "abort" };
    throw error;
  }
}

function assertFits({ context, model }, session, { prompt, maxOutputTokens }) {
  const chatHistory = [...session.getChatHistory(), { type: "user", text: prompt }];
  const asked = [...chatHistory, { type: "model", response: [] }];
  const { contextText } = session.chatWrapper.generateContextState({ chatHistory: asked });
  const inputTokens = contextText.tokenize(model.tokenizer).length;
  // One token stays free: the library shortens when the last one is taken.
  if (inputTokens + maxOutputTokens + 1 > context.contextSize) {
    throw new Refusal("prompt_too_long", inputTokens);
  }
}

async function grammarOf({ llama }, schema) {
  if (schema === null) return null;
  try {
    return await llama.createGrammarForJsonSchema(schema);
  } catch {
    throw new Refusal("schema_refused");
  }
}
