import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import {
  brandsUrl,
  conceptUrl,
  labelUrl,
  PAUSE_MS,
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

/** What a register is reached with. It comes from above: this room opens no connection and knows no transport. */
export type RegisterTools = Readonly<{
  /** Sends one request to the register's own host and to nowhere else; rejects when no whole answer came. */
  fetch: (url: URL) => Promise<Response>;
  /** Takes out of a stranger's words what a reader cannot see. */
  clean: (text: string) => string;
  /** Waits so many milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
}>;

/** Opens the way to one register: one request at a time, a pause between two, and nothing of an answer in an error. */
export function openRegister(register: Register, tools: RegisterTools): RegisterClient {
  const { clean } = tools;
  let nextAt = 0;
  /** The answer, null where the register says that it has none (404). */
  const get = async (url: URL): Promise<unknown> => {
    const now = tools.clock();
    if (now < nextAt) await tools.wait(nextAt - now);
    nextAt = tools.clock() + PAUSE_MS[register];
    try {
      const response = await tools.fetch(url);
      const text = await response.text();
      if (response.status === 404) return null;
      if (response.status === 429) throw tooMany();
      if (response.status !== 200) throw noAnswer("status", response.status);
      return JSON.parse(text) as unknown;
    } catch (error) {
      if (isProvenoteError(error) && error.code.startsWith("medication_table.")) throw error;
      throw noAnswer(isProvenoteError(error) ? error.code : "bad_answer");
    }
  };
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
      return body === null
        ? { kind: "nothing" }
        : read(() => readLabelAnswer(ingredient, body, clean));
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
