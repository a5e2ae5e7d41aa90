import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError } from "@/lib/errors";
import { serviceSigner } from "@/lib/keys/service-signer";
import { verifyBundle, type BundleCheck } from "../verify-bundle";
import { loadNote } from "../stores/note-store";
import { aboutNote } from "./about-note";
import { readBundleIn } from "./read-bundle";

export const verifyNoteSchema = z.object({ noteId: z.uuid() });

export type NoteVerification = {
  /** unchanged: every check holds and the service's own key signed · broken: do not rely on the note. */
  readonly verdict: "unchanged" | "broken";
  readonly checkedAt: string;
  readonly checks: readonly BundleCheck[];
  readonly fingerprint: string;
};

/** What a damaged row or key answers with; anything else is a fault of the service, not of the note. */
const DAMAGE = ["note.unreadable", "keys.envelope_refused"];

/**
 * Checks a signed note against its rows: text, checksums, statements, chain, signatures, addenda. A
 * broken note is an answer and a failure in the log, never an error.
 * @throws ProvenoteError `note.not_signed` (409) · `keys.subject_destroyed` (the chart was purged).
 */
export async function verifyNote(
  caller: Caller,
  input: z.infer<typeof verifyNoteSchema>,
): Promise<NoteVerification> {
  const { noteId } = verifyNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNote(permit, noteId);
    const { fingerprint } = serviceSigner(act.keyring);
    let checks: readonly BundleCheck[];
    let isIntact = false;
    try {
      const { text, rowFaults } = await readBundleIn(permit, null);
      const verification = verifyBundle(text, [fingerprint]);
      checks = [...verification.checks, rowCheck(rowFaults)];
      isIntact = verification.verdict === "valid" && rowFaults.length === 0;
    } catch (error) {
      if (!isProvenoteError(error) || !DAMAGE.includes(error.code)) throw error;
      checks = [{ name: "readable", ok: false, detail: error.message }];
    }
    await act.record({
      type: "note.verified",
      action: "E",
      outcome: isIntact ? "success" : "failure",
      ...aboutNote(permit, note),
      counts: { checks: checks.length, failed: checks.filter(({ ok }) => !ok).length },
    });
    const verdict = isIntact ? "unchanged" : "broken";
    return { verdict, checkedAt: act.now.toISOString(), checks, fingerprint };
  });
}

function rowCheck(faults: readonly string[]): BundleCheck {
  const ok = faults.length === 0;
  return {
    name: "rows",
    ok,
    detail: ok
      ? "What is stored beside the statements agrees with them."
      : `Stored values contradict the signed ones: ${faults.join(", ")}.`,
  };
}
