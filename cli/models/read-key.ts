import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { ProvenoteError } from "@/lib/errors";
import { modelKeySchema, type ModelKey } from "@/lib/llm/deployments/deployment.schema";
import type { CommandIo } from "../command-io";

/**
 * A vendor's key from a file or, for "-", from standard input: an argument would stand in the list of processes and in the shell's
 * history. Amazon's parts are a JSON object; anything else is the key itself.
 * @throws ProvenoteError `command.no_key` (400), which never holds what was read.
 */
export async function readKey(source: string, { stdin }: CommandIo): Promise<ModelKey> {
  const value = (source === "-" ? await text(stdin) : await readFile(source, "utf8")).trim();
  const parsed = modelKeySchema.safeParse(partsOf(value));
  if (parsed.success) return parsed.data;
  throw new ProvenoteError(
    "invalid",
    "command.no_key",
    "This is no key: give one line, or a JSON object with accessKeyId and secretAccessKey.",
  );
}

function partsOf(value: string): unknown {
  if (!value.startsWith("{")) return /\s/.test(value) ? null : { apiKey: value };
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
