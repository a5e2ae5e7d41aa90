import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { composeBundleIn } from "@/lib/notes/verifying/compose-bundle";
import { fileNameOf, readExportIn, recordExport, type ExportedFile } from "./read-export";

export const exportBundleSchema = z.object({ noteId: z.uuid() });

/**
 * A signed note as a file that `provenote note verify` checks offline: all versions, statements,
 * signatures, signed addenda, public keys, and the source that citations point into.
 * @throws ProvenoteError `note.not_signed` (409).
 */
export async function exportBundle(
  caller: Caller,
  input: z.infer<typeof exportBundleSchema>,
): Promise<ExportedFile> {
  const { noteId } = exportBundleSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.export", { kind: "note", id: noteId });
    const note = await readExportIn(permit);
    if (note.status === "draft") {
      throw new ProvenoteError(
        "conflict",
        "note.not_signed",
        "Only a signed note can be verified. Sign it first, or export it as text.",
      );
    }
    const bytes = new TextEncoder().encode(await composeBundleIn(permit));
    await recordExport(permit, note, "bundle", bytes);
    return { bytes, fileName: fileNameOf(note, "json"), mediaType: "application/json" };
  });
}
