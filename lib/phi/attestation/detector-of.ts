import type { DetectorFamily } from "../attestation.schema";

const FAMILY_OF_REASON: ReadonlyMap<string, DetectorFamily> = new Map([
  ["model", "model"],
  ["known value", "known_value"],
  ["name seen elsewhere", "propagation"],
  ["initials of a name", "propagation"],
  ["marked by hand", "by_hand"],
  ["second look", "second_look"],
  ["second check", "second_look"],
]);

/** The family of detectors behind a span's reason. A reason nobody listed here is a recognizer's. */
export function detectorOf(reason: string): DetectorFamily {
  if (reason.startsWith("custom pattern")) return "custom_pattern";
  return FAMILY_OF_REASON.get(reason) ?? "rules";
}
