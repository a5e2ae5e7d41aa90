import { findLinks } from "@/lib/llm/output/links/find-links";

/**
 * The bench's own guard: no model of the product has a tool, and a call in an answer is not read there. It stands for what a
 * product with tools would have to hold to. What a model may ask for: a tool of this agent's list, with input that the tool itself accepts. The patient is bound
 * by the server, so no input names one; an address in an input would be a way out.
 */
export type ListedTool = {
  readonly name: string;
  /** Says whether an input is of the tool's closed shape. Must not throw. */
  readonly accepts: (input: unknown) => boolean;
};

export type ToolCallVerdict =
  | { readonly ok: true; readonly name: string; readonly input: unknown }
  | {
      readonly ok: false;
      readonly reason: "malformed" | "unlisted" | "names_patient" | "carries_link" | "bad_input";
    };

const DEEPEST = 6;
const LONGEST_INPUT = 8000;
const PATIENT_KEY = /patient|person|subject|mrn|chart|encounter|organi[sz]ation|tenant|user/i;
const NO_HOSTS: ReadonlySet<string> = new Set();

type Content = { readonly keys: readonly string[]; readonly texts: readonly string[] };

/** Every key and every text of a value, or null where it is deeper than any tool's input. */
function contentOf(value: unknown, depth = 0): Content | null {
  if (typeof value === "string") return { keys: [], texts: [value] };
  if (typeof value !== "object" || value === null) return { keys: [], texts: [] };
  if (depth === DEEPEST) return null;
  const [keys, texts]: [string[], string[]] = [[], []];
  for (const [key, inner] of Object.entries(value)) {
    const content = contentOf(inner, depth + 1);
    if (content === null) return null;
    if (!Array.isArray(value)) keys.push(key);
    keys.push(...content.keys);
    texts.push(...content.texts);
  }
  return { keys, texts };
}

/** Judges one call as it came from a model. Pure; never throws unless a tool's `accepts` does. */
export function checkToolCall(
  call: { readonly name?: unknown; readonly input?: unknown },
  tools: readonly ListedTool[],
): ToolCallVerdict {
  const { name, input } = call;
  if (typeof name !== "string") return { ok: false, reason: "malformed" };
  const tool = tools.find((listed) => listed.name === name);
  if (tool === undefined) return { ok: false, reason: "unlisted" };
  const content = contentOf(input);
  if (content === null) return { ok: false, reason: "bad_input" };
  const text = content.texts.join("\n");
  if (text.length > LONGEST_INPUT) return { ok: false, reason: "bad_input" };
  if (content.keys.some((key) => PATIENT_KEY.test(key))) {
    return { ok: false, reason: "names_patient" };
  }
  if (findLinks(text, NO_HOSTS).length > 0) return { ok: false, reason: "carries_link" };
  return tool.accepts(input) ? { ok: true, name, input } : { ok: false, reason: "bad_input" };
}
