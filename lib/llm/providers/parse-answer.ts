import type { z } from "zod";
import { transportError } from "../transport/transport-error";
import type { AnswerSchema } from "./answer-schema";

const MAX_ISSUES = 20;

/** A whole answer in one code block, as models write JSON that was asked for in words. */
const CODE_BLOCK = /^\s*```(?:json)?[ \t]*\n([\s\S]*?)\n?[ \t]*```\s*$/;

function readJson(text: string): unknown {
  try {
    return JSON.parse(CODE_BLOCK.exec(text)?.[1] ?? text);
  } catch {
    // The parser's own message quotes the text.
    throw transportError("llm.bad_answer", { reason: "not_json" });
  }
}

/**
 * Reads a model's text against a schema. Throws `llm.bad_answer`: reason `not_json`, or `schema` with at most
 * 20 issues, each a code and a path. A path names only fields of the schema; a key that the model made up is
 * "*", for it may be anything, and a name.
 */
export function parseAnswer(text: string, schema: z.ZodType, known: AnswerSchema): unknown {
  const parsed = schema.safeParse(readJson(text));
  if (parsed.success) {
    return parsed.data;
  }
  const issues = parsed.error.issues.slice(0, MAX_ISSUES).map(({ path, code }) => ({
    code,
    path: path
      .map((step) =>
        typeof step === "number" || known.fieldNames.has(String(step)) ? String(step) : "*",
      )
      .join("."),
  }));
  throw transportError("llm.bad_answer", { reason: "schema", issues });
}
