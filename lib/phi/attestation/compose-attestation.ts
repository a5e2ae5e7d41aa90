import type { Attestation, DetectorFamily, QuasiReport } from "../attestation.schema";
import type { DeidentifyResult } from "../deidentify";
import { detectorOf } from "./detector-of";
import { findQuasiIdentifiers } from "./quasi-identifiers";

/** Name and version of the engine that an attestation names. */
export const ENGINE = "phi-rules/2";

const UNREAD: QuasiReport = { level: "low", drivers: [] };

/**
 * The attestation of one run: what was taken out and by whom, under which policy, with which classifier
 * (null: rules alone), what the second check said and what of the rest may still point to a person. Pure.
 * Nothing is said about the rest of a text that was blocked: it went nowhere.
 */
export function composeAttestation(
  result: DeidentifyResult,
  run: { readonly policyVersion: number; readonly model: string | null },
): Attestation {
  return {
    counts: { ...result.counts },
    detectors: result.ok ? countDetectors(result.spans) : {},
    policyVersion: run.policyVersion,
    engine: ENGINE,
    model: run.model,
    residual: result.ok ? "clear" : "found",
    quasi: result.ok ? findQuasiIdentifiers(result.text) : UNREAD,
  };
}

function countDetectors(
  spans: readonly { readonly reason: string }[],
): Partial<Record<DetectorFamily, number>> {
  const counts: Partial<Record<DetectorFamily, number>> = {};
  for (const { reason } of spans) {
    const family = detectorOf(reason);
    counts[family] = (counts[family] ?? 0) + 1;
  }
  return counts;
}
