import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError } from "@/lib/errors";
import { serviceSigner } from "@/lib/keys/service-signer";
import { composeBundleIn } from "./compose-bundle";
import { loadAddenda } from "../record/addendum-store";
import { loadNote } from "../record/note-store";
import { findRowFaults } from "../record/row-faults";
import { listVersions } from "../record/version-store";
import { noteIdSchema } from "../view-note";
import { verifyBundle, type BundleCheck } from "./verify-bundle";

type Verdict = "valid" | "self_consistent_unknown_signer" | "invalid";

export type NoteVerification = {
  readonly verdict: Verdict;
  readonly checks: readonly BundleCheck[];
  readonly checkedAt: string;
  readonly keyId: string;
};

/** What a damaged row answers with. Anything else is a fault of the service, not of the note. */
const DAMAGE = ["note.unreadable", "keys.envelope_refused"];

/**
 * Checks a note against its signatures: everything is read from the stored rows and handed, as the text of
 * a bundle, to the same verifier a stranger uses; what the rows hold besides must agree with it. This
 * service's own key is the one trusted. A damaged note is an answer and a failure in the log, not an error.
 */
export async function verifyNote(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<NoteVerification> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const { fingerprint, keyId } = serviceSigner(act.keyring);
    const { verdict, checks } = await checkRows(permit, fingerprint);
    await act.record({
      type: "note.verified",
      action: "E",
      outcome: verdict === "valid" ? "success" : "failure",
      patientId: permit.patientId,
      object: { kind: "note", id: noteId },
      basis: permit.basis,
      code: verdict,
      counts: { checks: checks.length, failed: checks.filter(({ ok }) => !ok).length },
    });
    return { verdict, checks, checkedAt: act.now.toISOString(), keyId };
  });
}

async function checkRows(
  permit: Permit<"note.read">,
  fingerprint: string,
): Promise<{ verdict: Verdict; checks: readonly BundleCheck[] }> {
  try {
    const verification = verifyBundle(await composeBundleIn(permit), [fingerprint]);
    const faults = await rowFaults(permit);
    const ok = faults.length === 0;
    const detail = ok
      ? "What is stored beside the statements agrees with them."
      : `Stored values contradict the signed ones: ${faults.join(", ")}.`;
    return {
      verdict: ok ? verification.verdict : "invalid",
      checks: [...verification.checks, { name: "rows", ok, detail }],
    };
  } catch (error) {
    if (!isProvenoteError(error) || !DAMAGE.includes(error.code)) throw error;
    return { verdict: "invalid", checks: [{ name: "rows", ok: false, detail: error.message }] };
  }
}

async function rowFaults(permit: Permit<"note.read">): Promise<string[]> {
  const { currentVersion } = await loadNote(permit);
  const versions = await listVersions(permit);
  const addenda = await loadAddenda(permit);
  return [
    ...(versions.length === currentVersion ? [] : ["version_count"]),
    ...versions.flatMap((row) => findRowFaults(`version_${row.version}`, row)),
    ...addenda.flatMap(({ number, checksum, statement, statementHash }) =>
      statement === null || statementHash === null
        ? []
        : findRowFaults(`addendum_${number}`, { checksum, statement, statementHash }),
    ),
  ];
}
