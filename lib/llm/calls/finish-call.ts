import { aboutCall, digestOf, type CallAbout } from "./prepare-call";
import { endCall, loadOpenCalls } from "./call-store";
import type { CallPermit } from "./call-permit";
import { costOf, costOfFailure, tokensOf } from "./cost-rules";
import { isNotSent } from "./not-sent.schema";

/** What came of a call, as its outcome entry holds it. No text: a digest and counts. */
export type CallOutcome = Readonly<
  | {
      state: "answered";
      response: string;
      inputTokens: number | null;
      outputTokens: number | null;
      latencyMs: number;
    }
  | { state: "failed"; code: string; latencyMs: number }
>;

/** Writes how a call ended, beside the entry that was made before it, and what it cost in the place of the estimate. */
export async function finishCallIn(
  permit: CallPermit,
  about: CallAbout & { readonly bytes: number },
  outcome: CallOutcome,
): Promise<void> {
  const { act } = permit;
  const isAnswered = outcome.state === "answered";
  const inputTokens = isAnswered ? outcome.inputTokens : null;
  const outputTokens = isAnswered ? outcome.outputTokens : null;
  const isWritten = await endCall(permit, about.callId, {
    state: outcome.state,
    code: isAnswered ? null : outcome.code,
    inputTokens,
    outputTokens,
    costMicros: costOfOutcome(about, outcome),
  });
  if (!isWritten) return;
  const counts = { latency_ms: Math.round(outcome.latencyMs) };
  const isSent = isAnswered || !isNotSent(outcome.code);
  await act.record(
    isAnswered
      ? {
          ...aboutCall(permit, about),
          type: "model.call_completed",
          action: "E",
          counts: {
            ...counts,
            response_bytes: Buffer.byteLength(outcome.response),
            input_tokens: inputTokens ?? 0,
            output_tokens: outputTokens ?? 0,
          },
          hashes: { response: await digestOf(permit, outcome.response) },
        }
      : {
          ...aboutCall(permit, about),
          type: "model.call_failed",
          action: "E",
          outcome: "failure",
          code: outcome.code,
          // Nothing followed the entry before the call: the breach query need not count its bytes.
          counts: { ...counts, ...(isSent ? {} : { sent_bytes: 0 }) },
        },
  );
}

/** By the vendor's own count of tokens, or by the bytes where it gave none. */
function costOfOutcome(
  { deployment, bytes }: CallAbout & { readonly bytes: number },
  outcome: CallOutcome,
): number {
  if (outcome.state === "failed") return costOfFailure(deployment, outcome.code, bytes);
  const inputTokens = outcome.inputTokens ?? tokensOf(bytes);
  const outputTokens = outcome.outputTokens ?? tokensOf(Buffer.byteLength(outcome.response));
  return costOf(deployment, inputTokens, outputTokens);
}

/**
 * Ends, as `unknown`, the calls that an earlier worker of this run left open: it died between the entry and the outcome,
 * and whether anything arrived nobody knows. Breach queries count them.
 */
export async function endOpenCallsIn(permit: CallPermit, runId: string): Promise<number> {
  const ids = await loadOpenCalls(permit, runId);
  for (const id of ids) {
    await endCall(permit, id, {
      state: "unknown",
      code: "llm.process_ended",
      inputTokens: null,
      outputTokens: null,
      costMicros: null,
    });
    await permit.act.record({
      type: "model.call_unknown",
      action: "E",
      outcome: "failure",
      code: "llm.process_ended",
      patientId: permit.patientId,
      textId: permit.patientId === null ? permit.subjectId : null,
      object: { kind: "model_call", id },
      basis: permit.basis,
    });
  }
  return ids.length;
}
