import type { Permit } from "@/lib/access/permit";
import { isProvenoteError } from "@/lib/errors";
import { finishRun, startAttempt } from "../draft-run-store";
import type { RunStatus } from "../draft-run.schema";

/** Ends that are not a job's to write: whose run it is now, or that its person is gone, is decided elsewhere. */
const NOT_OURS = new Set(["access.no_session", "access.refused", "draft.superseded"]);

/** The code that a run ends with after this error; null when another decides about its end. */
export function endingCode(error: unknown, otherwise: string): string | null {
  if (!isProvenoteError(error)) return otherwise;
  return NOT_OURS.has(error.code) ? null : error.code;
}

/** Ends a run that could not even begin: what it was to work on is not there any more. */
export async function failUnstarted(
  permit: Permit<"draft.run">,
  code: string,
): Promise<RunStatus | null> {
  const attempt = await startAttempt(permit);
  if (attempt === null) return null;
  return (await finishRun(permit, attempt, "failed", { code })) ? "failed" : null;
}
