import { OUTPUT_CHECKS, type OutputChecks } from "./output-checks";
import type { OutputContext, OutputFinding } from "./output-finding";

export type FilteredOutput = {
  /** The text as the model wrote it, or null: held back whole, since a repaired sentence is a sentence nobody wrote. */
  readonly text: string | null;
  readonly findings: readonly OutputFinding[];
};

/**
 * Looks at one sentence (or another short piece) of a model's answer. What passes is plain text, byte for byte; one
 * finding of any kind holds it back. `checks` is for tests that leave one out. Pure; linear in the text for a given
 * request.
 */
export function filterOutput(
  text: string,
  context: OutputContext,
  checks: OutputChecks = OUTPUT_CHECKS,
): FilteredOutput {
  const findings = Object.values(checks).flatMap((check) => [...check(text, context)]);
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: findings.length === 0 ? text : null, findings };
}
