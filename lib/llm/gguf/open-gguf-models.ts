import { join } from "node:path";
import { z } from "zod";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import type { Deployment } from "../deployments/deployment.schema";
import type { ModelAnswer, ModelCall, ModelProvider } from "../providers/model-provider";
import { openGgufEngine, type GgufAnswer, type GgufEngine } from "./open-gguf-engine";

export type GgufModelsSetting = Readonly<{
  /** The folder `engines/gguf` of the installed application. */
  enginePath: string;
  /** The folder that model files are put into; a deployment names a file of it, never a path. */
  modelsPath: string;
  threads: number;
}>;

export type GgufModels = Readonly<{
  open: (deployment: Deployment) => ModelProvider;
  /** Ends every engine. */
  close: () => Promise<void>;
}>;

const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}\.gguf$/;

/** Model files of this machine: an engine for each deployment and version, started by its first call. */
export function openGgufModels({ enginePath, modelsPath, threads }: GgufModelsSetting): GgufModels {
  const engines = new Map<string, Promise<GgufEngine>>();
  const engineOf = (deployment: Deployment): Promise<GgufEngine> => {
    const key = `${deployment.id}/${deployment.version}`;
    const known = engines.get(key);
    if (known !== undefined) return known;
    const { model, fileSha256 } = deployment;
    if (!FILE_NAME.test(model) || fileSha256 === null) throw wrongFile();
    const opened = openGgufEngine({
      enginePath,
      modelPath: join(modelsPath, model),
      sha256: fileSha256,
      threads,
    });
    engines.set(key, opened);
    // One that did not open is tried anew by the next call: the engine or the file may be there by then.
    opened.catch(() => engines.delete(key));
    return opened;
  };
  return {
    open: (deployment) => ({
      kind: "gguf",
      send: async (call) => answerOf(call, await ask(await engineOf(deployment), call)),
    }),
    async close() {
      const opened = [...engines.values()];
      engines.clear();
      await Promise.allSettled(opened.map(async (engine) => (await engine).close()));
    },
  };
}

async function ask(engine: GgufEngine, { schema, ...call }: ModelCall): Promise<GgufAnswer> {
  try {
    return await engine.send({
      ...call,
      jsonSchema: schema === null ? null : (z.toJSONSchema(schema) as Record<string, unknown>),
    });
  } catch (error) {
    throw asProviderError(error);
  }
}

/** The engine's words for what every provider may meet. */
function asProviderError(error: unknown): unknown {
  if (!isProvenoteError(error)) return error;
  const code = {
    "llm.call_cancelled": "llm.cancelled",
    "llm.call_timed_out": "llm.timeout",
  } as const;
  const known = Object.hasOwn(code, error.code) ? code[error.code as keyof typeof code] : null;
  return known === null ? error : new ProvenoteError(error.kind, known, error.message);
}

function answerOf({ schema }: ModelCall, answer: GgufAnswer): ModelAnswer {
  const { text, inputTokens, outputTokens, finishReason } = answer;
  const counted = { text, inputTokens, outputTokens, finishReason, repaired: false } as const;
  if (schema === null) return { ...counted, value: null };
  if (finishReason === "length") {
    throw new ProvenoteError("unavailable", "llm.cut_off", "The answer was cut off.", {
      reason: "length",
    });
  }
  const parsed = schema.safeParse(answer.value);
  if (parsed.success) return { ...counted, value: parsed.data };
  const issues = parsed.error.issues.map(({ code, path }) => ({ code, path: path.join(".") }));
  throw new ProvenoteError("unavailable", "llm.bad_answer", "The answer has another shape.", {
    reason: "schema",
    issues: issues.slice(0, 20),
  });
}

function wrongFile(): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "llm.settings_invalid",
    "A model file is named as it lies in the models folder: letters, digits, dots, lines, ending in .gguf.",
  );
}
