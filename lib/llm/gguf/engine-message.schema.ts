import { z } from "zod";

const count = z.number().int().min(0);

/**
 * What keeps the model's process to itself, as that process found it by trying. Each is independent of the others.
 * `hasOwnNetwork`: the kernel gave it a network with nothing in it, so native code reaches no address either.
 * `hasOwnProcesses`: it sees, and can signal, no process but itself.
 * `hasPermissionModel`: Node lets JavaScript read its own folder and the model file alone, write nothing, start nothing.
 * `hasClosedDoors`: sockets, name look-ups and requests are refused inside JavaScript.
 */
const ggufIsolationSchema = z.strictObject({
  hasOwnNetwork: z.boolean(),
  hasOwnProcesses: z.boolean(),
  hasPermissionModel: z.boolean(),
  hasClosedDoors: z.boolean(),
});

const readySchema = z.strictObject({
  type: z.literal("ready"),
  isolation: ggufIsolationSchema,
  contextTokens: count.min(1),
  threads: count.min(1),
});

const doneSchema = z.strictObject({
  type: z.literal("done"),
  id: count,
  text: z.string(),
  inputTokens: count,
  outputTokens: count,
  finishReason: z.enum(["stop", "length", "aborted"]),
});

/** One line of the engine's standard output; `engines/gguf/engine.mjs` describes the protocol. */
export const engineMessageSchema = z.discriminatedUnion("type", [
  readySchema,
  doneSchema,
  z.strictObject({ type: z.literal("text"), id: count, text: z.string() }),
  z.strictObject({
    type: z.literal("failed"),
    id: count.nullable(),
    reason: z.enum([
      "engine_not_loaded",
      "model_not_loaded",
      "prompt_too_long",
      "schema_refused",
      "answer_failed",
    ]),
    inputTokens: count,
  }),
]);

export type GgufIsolation = Readonly<z.infer<typeof ggufIsolationSchema>>;
export type EngineMessage = Readonly<z.infer<typeof engineMessageSchema>>;
export type EngineReady = Readonly<z.infer<typeof readySchema>>;
export type EngineDone = Readonly<z.infer<typeof doneSchema>>;
export type EngineFailed = Extract<EngineMessage, { type: "failed" }>;
