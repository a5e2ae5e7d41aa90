import { ProvenoteError } from "@/lib/errors";
import type { EngineFailed } from "./engine-message.schema";

/** Why a child process is no longer there. */
export type StopCause =
  "closed" | "did_not_start" | "did_not_stop" | "exited" | "not_understood" | "too_much_output";

const INSTALL_COMMAND = "node scripts/models/install-gguf.mjs";

export function engineMissing(): ProvenoteError {
  const message = `The engine for GGUF models is not installed. Install it with: ${INSTALL_COMMAND}`;
  return new ProvenoteError("unavailable", "llm.engine_missing", message);
}

export function modelFileMissing(): ProvenoteError {
  const message = "The model file is not there, or cannot be read.";
  return new ProvenoteError("unavailable", "llm.model_file_missing", message);
}

export function modelFileChanged(): ProvenoteError {
  const message = "The model file is not the one that was registered: its SHA-256 differs.";
  return new ProvenoteError("conflict", "llm.model_file_changed", message);
}

/** @param exit exit code or signal of the process, where it has one. */
export function engineStopped(
  cause: StopCause,
  exit: { readonly code?: number | null; readonly signal?: string | null } = {},
): ProvenoteError {
  const message = "The process that runs the model has stopped.";
  return new ProvenoteError("unavailable", "llm.engine_stopped", message, { cause, ...exit });
}

export function callCancelled(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "llm.call_cancelled",
    "The call to the model was cancelled.",
  );
}

export function callTimedOut(timeoutMs: number): ProvenoteError {
  const message = "The model did not answer in time.";
  return new ProvenoteError("unavailable", "llm.call_timed_out", message, { timeoutMs });
}

export function callInvalid(field: string): ProvenoteError {
  const message = "A limit of the call to the model is out of range.";
  return new ProvenoteError("invalid", "llm.call_invalid", message, { field });
}

export function schemaUnsupported(keyword: string): ProvenoteError {
  const message = "The schema of the answer cannot be held by a grammar.";
  return new ProvenoteError("invalid", "llm.schema_unsupported", message, { keyword });
}

/** The engine's own refusals, by the reasons of its protocol. */
export function engineRefused({ reason, inputTokens }: EngineFailed): ProvenoteError {
  switch (reason) {
    case "engine_not_loaded":
      return new ProvenoteError(
        "unavailable",
        "llm.engine_not_loaded",
        `The engine for GGUF models does not run on this machine. Install it again with: ${INSTALL_COMMAND}`,
      );
    case "model_not_loaded":
      return new ProvenoteError(
        "invalid",
        "llm.model_not_loaded",
        "The engine could not load the model file: it is no GGUF model that it knows, or memory is short.",
      );
    case "prompt_too_long":
      return new ProvenoteError(
        "too_large",
        "llm.prompt_too_long",
        "Prompt and answer do not fit the model's context.",
        { inputTokens },
      );
    case "schema_refused":
      return schemaUnsupported("grammar");
    case "answer_failed":
      return new ProvenoteError("unavailable", "llm.answer_failed", "The model gave no answer.");
  }
}
