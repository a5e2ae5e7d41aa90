import type { Permit } from "@/lib/access/permit";
import type { ReferenceCheck, ReferenceCitation } from "../reference-citation.schema";
import { changeReferencesIn, type ChangedCopy } from "./change-references";

type Check = (reference: ReferenceCitation) => ReferenceCheck | null;

/**
 * Writes beside each reference what is known of the number it cites. What a passage says and who chose it stays as it is.
 * @param find for the references as they stand; gives null for one that names no number
 * @throws ProvenoteError `note.moved_on` · `note.already_signed` · `note.no_draft` (409).
 */
export async function markReferencesIn(
  permit: Permit<"note.edit">,
  revision: number,
  find: (references: readonly ReferenceCitation[]) => Promise<Check>,
): Promise<ChangedCopy> {
  return changeReferencesIn(permit, revision, async ({ references = [] }) => {
    const check = await find(references);
    const marked = references.map((reference) => markOne(reference, check(reference)));
    const count = (state: ReferenceCheck["state"]): number =>
      marked.filter(({ checked }) => checked?.state === state).length;
    return {
      references: marked,
      counts: { citations_resolved: count("resolved"), citations_unresolved: count("unresolved") },
    };
  });
}

/** What a register named itself stays resolved as of that day, unless it has been asked since. */
function markOne(reference: ReferenceCitation, checked: ReferenceCheck | null): ReferenceCitation {
  const isLess = checked === null || checked.on === undefined;
  if (checked === null || (isLess && reference.checked?.on !== undefined)) return reference;
  const isResolved = checked.on === undefined ? reference.isResolved : checked.state === "resolved";
  return { ...reference, checked, isResolved };
}
