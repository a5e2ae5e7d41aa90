import type { DeterminationSaving } from "../../models-view";
import { typedHosts } from "./typed-hosts";

/** A determination as it stands in the form, with the report that was chosen. */
export type DeterminationDraft = Readonly<{
  expert: string;
  scope: string;
  /** One host a line. */
  hosts: string;
  determinedOn: string;
  expiresOn: string;
  file: File | null;
}>;

export const EMPTY_DETERMINATION: DeterminationDraft = {
  expert: "",
  scope: "",
  hosts: "",
  determinedOn: "",
  expiresOn: "",
  file: null,
};

/** What is sent; `document` is the report's bytes in base64. */
export function determinationSaving(
  draft: DeterminationDraft,
  document: string,
): DeterminationSaving {
  return {
    expert: draft.expert,
    terms: { scope: draft.scope, hosts: typedHosts(draft.hosts) },
    determinedOn: draft.determinedOn,
    expiresOn: draft.expiresOn,
    documentName: draft.file?.name ?? "",
    document,
  };
}
