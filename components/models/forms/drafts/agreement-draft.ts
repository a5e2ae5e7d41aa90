import type { AgreementTerms } from "@/lib/llm/agreements/agreement.schema";
import type { AgreementSaving, AgreementView } from "../../models-view";
import { typedHosts } from "./typed-hosts";
import { typedNumber } from "./typed-number";

/** An agreement as it stands in the form, with the document that was chosen. */
export type AgreementDraft = Readonly<{
  vendor: string;
  kind: AgreementView["kind"];
  scope: AgreementTerms["scope"];
  covers: AgreementTerms["covers"];
  coversPart2: boolean;
  retentionDays: string;
  training: AgreementTerms["training"];
  region: string;
  /** One host a line. */
  hosts: string;
  note: string;
  signedOn: string;
  effectiveOn: string;
  expiresOn: string;
  file: File | null;
  renewsId: string | null;
}>;

/** Nothing is taken to be covered, or said, that nobody read in the document. */
export const EMPTY_AGREEMENT: AgreementDraft = {
  vendor: "",
  kind: "baa",
  scope: ["language_models"],
  covers: "deidentified",
  coversPart2: false,
  retentionDays: "",
  training: "not_said",
  region: "",
  hosts: "",
  note: "",
  signedOn: "",
  effectiveOn: "",
  expiresOn: "",
  file: null,
  renewsId: null,
};

/** The next agreement with the same vendor: its terms carry over to be checked, its days and document do not. */
export function renewalDraft({ id, vendor, kind, terms }: AgreementView): AgreementDraft {
  return {
    ...EMPTY_AGREEMENT,
    vendor,
    kind,
    scope: terms.scope,
    covers: terms.covers,
    coversPart2: terms.coversPart2,
    retentionDays: terms.retentionDays === null ? "" : String(terms.retentionDays),
    training: terms.training,
    region: terms.region ?? "",
    hosts: terms.hosts.join("\n"),
    renewsId: id,
  };
}

/** What is sent; `document` is the file's bytes in base64. */
export function agreementSaving(draft: AgreementDraft, document: string): AgreementSaving {
  const { retentionDays, region, expiresOn } = draft;
  return {
    vendor: draft.vendor,
    kind: draft.kind,
    terms: {
      scope: draft.scope,
      covers: draft.covers,
      coversPart2: draft.coversPart2,
      retentionDays: retentionDays.trim() === "" ? null : typedNumber(retentionDays),
      training: draft.training,
      region: region.trim() === "" ? null : region.trim(),
      hosts: typedHosts(draft.hosts),
      note: draft.note,
    },
    signedOn: draft.signedOn,
    effectiveOn: draft.effectiveOn === "" ? draft.signedOn : draft.effectiveOn,
    expiresOn: expiresOn === "" ? null : expiresOn,
    documentName: draft.file?.name ?? "",
    document,
    renewsId: draft.renewsId,
  };
}
