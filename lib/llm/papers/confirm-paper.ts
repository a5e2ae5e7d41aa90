import { demand } from "@/lib/access/authorize";
import { secondAccountPartIn } from "@/lib/access/people/read-one-hand";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import type { PaperRegister } from "./paper-register";
import { loadPaper, setConfirmed } from "./paper-store";
import { unknownPaper } from "./unknown-paper";

/**
 * A compliance officer confirms that a paper's document says what the register says, its hosts included. Nobody confirms
 * what they entered; the entry says so when one of the two accounts made the other.
 * @param given the paper's id, and the SHA-256 (hex) of the document that the officer read.
 * @throws ProvenoteError, with the register's name before the point: `.unknown` (404) · `.other_document` · `.own_entry` ·
 * `.decided` (409).
 */
export async function confirmPaper(
  caller: Caller,
  register: PaperRegister,
  { id, documentSha256 }: { readonly id: string; readonly documentSha256: string },
): Promise<void> {
  const { kind, name, document } = register;
  const conflict = (reason: "other_document" | "own_entry" | "decided", message: string) =>
    new ProvenoteError("conflict", `${name}.${reason}`, message);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "agreement.confirm", clinic);
    const paper = await loadPaper(act, kind, id);
    if (paper === null) throw unknownPaper(register);
    if (paper.documentSha256 !== documentSha256) {
      throw conflict("other_document", `This is not the ${document} that you read. Open it again.`);
    }
    if (paper.createdById === act.actor.membershipId) {
      throw conflict("own_entry", `You entered this ${name}: somebody else confirms it.`);
    }
    if (!(await setConfirmed(permit, kind, id))) {
      throw conflict("decided", `This ${name} was confirmed or ended already.`);
    }
    await act.record({
      type: `${name}.confirmed`,
      action: "U",
      object: { kind, id },
      hashes: { document: documentSha256 },
      ...(await secondAccountPartIn(act, paper.createdById)),
      basis: permit.basis,
    });
  });
}
