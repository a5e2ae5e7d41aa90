import { z } from "zod";

/** What a request says to the model, whichever protocol it is written in. */
export interface SentPrompt {
  readonly system: string;
  readonly prompt: string;
  readonly model: string | null;
  readonly isStreaming: boolean;
  readonly forcedTool: string | null;
}

const part = z.union([
  z.string(),
  z.looseObject({ text: z.string() }).transform(({ text }) => text),
]);
const content = z.union([z.string().transform((text) => [text]), z.array(part)]);
const turn = z.looseObject({ role: z.string(), content });

const bodySchema = z.looseObject({
  model: z.string().optional(),
  stream: z.boolean().default(false),
  system: content.optional(),
  messages: z.array(turn).optional(),
  input: z.array(turn).optional(),
  tools: z.array(z.looseObject({ name: z.string() })).optional(),
  tool_choice: z.unknown().optional(),
  toolConfig: z
    .looseObject({
      tools: z.array(z.looseObject({ toolSpec: z.looseObject({ name: z.string() }) })),
    })
    .optional(),
});

/** Anthropic: one of the tools, or this one, must be used. */
const forcedSchema = z.looseObject({ type: z.enum(["any", "tool"]) });

/** Reads the texts of a request of any protocol here; null where it is none of them. */
export function readPrompt(body: unknown, path: string): SentPrompt | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    return null;
  }
  const { data } = parsed;
  const turns = data.messages ?? data.input ?? [];
  const textOf = (roles: readonly string[]) =>
    turns.filter(({ role }) => roles.includes(role)).flatMap((found) => found.content);
  const isForced = forcedSchema.safeParse(data.tool_choice).success;
  return {
    system: [...(data.system ?? []), ...textOf(["system", "developer"])].join("\n"),
    prompt: textOf(["user"]).join("\n"),
    model: data.model ?? /\/(?:model|deployments)\/([^/]+)/.exec(path)?.[1] ?? null,
    isStreaming: data.stream || path.endsWith("/converse-stream"),
    forcedTool:
      data.toolConfig?.tools[0]?.toolSpec.name ??
      (isForced ? (data.tools?.[0]?.name ?? null) : null),
  };
}
