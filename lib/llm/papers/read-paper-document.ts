import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { PaperRegister } from "./paper-register";
import { loadPaper, openDocument } from "./paper-store";
import { unknownPaper } from "./unknown-paper";

export type PaperDocument = Readonly<{
  name: string;
  bytes: Uint8Array;
  /** Hex. */
  sha256: string;
}>;

/**
 * The signed document of a paper, for the two offices; the reading is an entry of the log.
 * @throws ProvenoteError `.unknown` (404), with the register's name before the point.
 */
export async function readPaperDocument(
  caller: Caller,
  register: PaperRegister,
  id: string,
): Promise<PaperDocument> {
  const { kind, name } = register;
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "model.read", clinic);
    const paper = await loadPaper(act, kind, id);
    const bytes = paper === null ? null : await openDocument(permit, kind, id);
    if (paper === null || bytes === null) throw unknownPaper(register);
    await act.record({
      type: `${name}.document_viewed`,
      action: "R",
      object: { kind, id },
      hashes: { document: paper.documentSha256 },
      basis: permit.basis,
    });
    return { name: paper.documentName, bytes, sha256: paper.documentSha256 };
  });
}
