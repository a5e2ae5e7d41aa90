import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { createPinnedFetch, type PinnedFetchOptions } from "@/lib/llm/transport/pinned-fetch";
import type { RateLimit } from "./rate-limit";

/** How a register is reached: its host is pinned, and only tests reach another. */
export type RegisterConnection = Pick<
  PinnedFetchOptions,
  "endpoint" | "zone" | "networks" | "lookup" | "limits"
>;

const LIMITS = {
  connectTimeoutMs: 5_000,
  headersTimeoutMs: 10_000,
  idleTimeoutMs: 5_000,
  totalTimeoutMs: 20_000,
  maxResponseBytes: 4 * 1024 * 1024,
};

/**
 * One request of a register, when its turn has come: no redirect, no proxy, no cookie, no other host. Nothing is tried
 * again by itself; a register that is busy is left alone for as long as it says.
 * @returns the body as text.
 * @throws ProvenoteError `literature.no_answer` (503) with the reason; no error names a host or quotes an answer.
 */
export async function askRegister(
  connection: RegisterConnection,
  rate: RateLimit,
  path: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string> {
  await rate.pass();
  const send = createPinnedFetch({
    ...connection,
    limits: { ...LIMITS, ...connection.limits },
  });
  const url = new URL(path, connection.endpoint);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  try {
    const response = await send(url, { method: "GET" });
    const body = await response.text();
    if (response.status === 429 || response.status === 503) {
      rate.holdOff(Number(response.headers.get("retry-after") ?? 1) * 1_000 || 1_000);
    }
    if (response.status !== 200) throw noAnswer(`status_${response.status}`);
    return body;
  } catch (error) {
    if (!isProvenoteError(error)) throw noAnswer("cut_off");
    throw error.code === "literature.no_answer" ? error : noAnswer(error.code.replace("llm.", ""));
  }
}

function noAnswer(reason: string): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "literature.no_answer",
    "The register of literature did not answer. Nothing else depends on it.",
    { reason },
  );
}

/** An answer that is not in the register's own form. */
export function badAnswer(): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "literature.bad_answer",
    "The register of literature answered something that cannot be read.",
  );
}

export function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badAnswer();
  }
}
