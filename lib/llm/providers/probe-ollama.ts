import { z } from "zod";
import { isProvenoteError } from "@/lib/errors";
import { transportError } from "../transport/transport-error";
import { isCloudModelName } from "./cloud-model-name";
import { vendorError } from "./vendor-error";

/** A model that an Ollama server offers. */
export interface OfferedModel {
  readonly name: string;
  /** The server hands what it is sent on to somebody else's: for our purposes a public cloud. */
  readonly isRemote: boolean;
  readonly sizeBytes: number | null;
}

const tagsSchema = z.looseObject({
  models: z
    .array(
      z.looseObject({
        name: z.string().min(1).max(300),
        model: z.string().nullish(),
        size: z.number().nonnegative().nullish(),
        remote_host: z.string().nullish(),
        remote_model: z.string().nullish(),
      }),
    )
    .max(2000),
});

type Tag = z.infer<typeof tagsSchema>["models"][number];

/** In the name, in the tag, or told apart by the server itself. */
function isRemote(tag: Tag): boolean {
  const isNamedSo = [tag.name, tag.model ?? ""].some(isCloudModelName);
  return isNamedSo || Boolean(tag.remote_host) || Boolean(tag.remote_model);
}

/**
 * Lists the models of an Ollama server, remote ones marked. `endpoint` is the server's origin, or its
 * OpenAI-compatible address on the same. One request by the transport given; nothing of a patient is in it.
 * Fails as the transport does, with `llm.vendor_unavailable` or `llm.vendor_refused` by status, and with
 * `llm.bad_answer` where the list is none.
 */
export async function probeOllama(
  endpoint: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  now: () => Date = () => new Date(),
): Promise<readonly OfferedModel[]> {
  const url = new URL("/api/tags", endpoint);
  const response = await fetch(url, { signal });
  if (!response.ok) {
    await response.body?.cancel();
    throw vendorError(response.status, response.headers, now());
  }
  try {
    const { models } = tagsSchema.parse(await response.json());
    return models.map((tag) => ({
      name: tag.name,
      isRemote: isRemote(tag),
      sizeBytes: tag.size ?? null,
    }));
  } catch (error) {
    throw isProvenoteError(error)
      ? error
      : transportError("llm.bad_answer", { reason: "protocol" });
  }
}
