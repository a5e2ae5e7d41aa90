import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { createPinnedFetch, type PinnedFetchOptions } from "@/lib/llm/transport/pinned-fetch";
import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";
import { PAUSE_MS, REGISTER_ORIGIN } from "./register-rules";
import {
  brandsUrl,
  conceptUrl,
  labelUrl,
  readBrandsAnswer,
  readConceptAnswer,
  readLabelAnswer,
} from "./register-rules";
import type { Register, RegisterAnswer } from "./register.schema";

/** Asks a register for one medicine, by its name alone. */
export type RegisterClient = Readonly<{
  register: Register;
  ask: (ingredient: string) => Promise<RegisterAnswer>;
}>;

export type RegisterOptions = Readonly<{
  /** Waits so many milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
  /** For tests: how names are resolved and connections made, and whom TLS trusts. */
  transport?: Pick<PinnedFetchOptions, "lookup" | "dial" | "certificateAuthorities" | "limits">;
}>;

const LIMITS = {
  connectTimeoutMs: 5_000,
  headersTimeoutMs: 10_000,
  idleTimeoutMs: 5_000,
  totalTimeoutMs: 20_000,
  maxResponseBytes: 4 * 1024 * 1024,
};

/**
 * Opens the way to one register: its own host alone, over https, to a public address judged before the connection, no
 * redirect, no proxy of the environment, one request at a time and a pause between two.
 */
export function openRegister(register: Register, options: RegisterOptions): RegisterClient {
  const fetch = createPinnedFetch({
    endpoint: REGISTER_ORIGIN[register],
    zone: "public_cloud",
    networks: [],
    limits: LIMITS,
    ...options.transport,
  });
  let nextAt = 0;
  /** The answer, null where the register says that it has none (404). */
  const get = async (url: URL): Promise<unknown> => {
    const now = options.clock();
    if (now < nextAt) await options.wait(nextAt - now);
    nextAt = options.clock() + PAUSE_MS[register];
    try {
      const response = await fetch(url, { headers: { accept: "application/json" } });
      const text = await response.text();
      if (response.status === 404) return null;
      if (response.status === 429) throw tooMany();
      if (response.status !== 200) throw noAnswer("status", response.status);
      return JSON.parse(text) as unknown;
    } catch (error) {
      if (isProvenoteError(error) && !error.code.startsWith("llm.")) throw error;
      throw noAnswer(isProvenoteError(error) ? error.code.slice("llm.".length) : "bad_answer");
    }
  };
  const clean = (text: string) => cleanUntrustedText(text).text;
  const read = <T>(work: () => T): T => {
    try {
      return work();
    } catch {
      // What a register sent is not quoted in an error.
      throw noAnswer("bad_answer");
    }
  };
  const asks: Readonly<Record<Register, (ingredient: string) => Promise<RegisterAnswer>>> = {
    openfda: async (ingredient) => {
      const body = await get(labelUrl(ingredient));
      return body === null ? { kind: "nothing" } : read(() => readLabelAnswer(body, clean));
    },
    rxnav: async (ingredient) => {
      const body = await get(conceptUrl(ingredient));
      const rxcui = body === null ? null : read(() => readConceptAnswer(body));
      if (rxcui === null) return { kind: "nothing" };
      const related = await get(brandsUrl(rxcui));
      return related === null
        ? { kind: "nothing" }
        : read(() => readBrandsAnswer(rxcui, related, clean));
    },
  };
  return { register, ask: asks[register] };
}

function noAnswer(reason: string, status?: number): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "medication_table.register_silent",
    "The register gave no answer that can be read. What was kept before stays.",
    { reason, ...(status === undefined ? {} : { status }) },
  );
}

function tooMany(): ProvenoteError {
  return new ProvenoteError(
    "rate_limited",
    "medication_table.register_busy",
    "The register asks to be asked less often. Try again later; what was kept before stays.",
  );
}
