"use client";

import { Select } from "../../ui/select";
import { TextArea, TextField } from "../../ui/text-field";
import type { ModelActs } from "../models-view";
import { bytesWords, COVERS_WORDS, SCOPE_WORDS } from "../models-words";
import { agreementSaving, type AgreementDraft } from "./drafts/agreement-draft";
import { CheckField, CheckGroup, FileField, FormPart } from "./form-parts";
import { HostsField } from "./hosts-field";
import { PaperForm, type PaperParts } from "./paper-form";

export type AgreementFormProps = Pick<ModelActs, "onSaveAgreement"> & {
  draft: AgreementDraft;
  onDraft: (draft: AgreementDraft) => void;
  onSaved: () => void;
  onClose: () => void;
};

/** Enters an agreement with its signed document. */
export function AgreementForm({ draft, onSaveAgreement, ...rest }: AgreementFormProps) {
  return (
    <PaperForm
      {...rest}
      draft={draft}
      title={draft.renewsId === null ? "Add agreement" : "Renew agreement"}
      intro="The document decides; what you enter here is how the register reads it. It opens nothing until a compliance officer has confirmed the document."
      noFile="Choose the signed document."
      onSave={(document) => onSaveAgreement(agreementSaving(draft, document))}
    >
      {(parts) => (
        <>
          <WhoPart {...parts} />
          <TermsPart {...parts} />
        </>
      )}
    </PaperForm>
  );
}

type PartProps = PaperParts<AgreementDraft>;

function WhoPart({ draft, faults, change }: PartProps) {
  const { file } = draft;
  const day = (name: "signedOn" | "effectiveOn" | "expiresOn", label: string) => (
    <TextField
      label={label}
      type="date"
      value={draft[name]}
      error={faults[name]}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  return (
    <FormPart title="With whom, and for how long">
      <TextField
        label="Vendor"
        value={draft.vendor}
        maxLength={120}
        autoFocus
        autoComplete="off"
        error={faults["vendor"]}
        onChange={(event) => change({ vendor: event.target.value })}
      />
      <Select
        label="Kind"
        options={[
          { value: "baa", label: "Business associate agreement (BAA)" },
          { value: "dpa", label: "Data processing agreement (DPA)" },
        ]}
        value={draft.kind}
        onChange={(event) => change({ kind: event.target.value === "dpa" ? "dpa" : "baa" })}
      />
      {day("signedOn", "Signed on")}
      {day("effectiveOn", "In effect from (empty: from its signature)")}
      {day("expiresOn", "Last day (empty: until it is ended)")}
      <FileField
        label="Signed document, PDF or any other file, at most 10 MB"
        chosen={file === null ? "" : `${file.name}, ${bytesWords(file.size)}`}
        fault={faults["document"] ?? faults["documentName"]}
        onChoose={(next) => change({ file: next })}
      />
    </FormPart>
  );
}

function TermsPart({ draft, faults, change }: PartProps) {
  return (
    <FormPart title="What the document says">
      <Select
        label="Covers"
        options={[
          { value: "deidentified", label: COVERS_WORDS.deidentified },
          { value: "identified", label: COVERS_WORDS.identified },
          { value: "none", label: COVERS_WORDS.none },
        ]}
        value={draft.covers}
        onChange={(event) => change({ covers: event.target.value as AgreementDraft["covers"] })}
      />
      <Select
        label="Training on what is sent"
        options={[
          { value: "not_said", label: "Not mentioned" },
          { value: "forbidden", label: "Forbidden" },
          { value: "allowed", label: "Allowed" },
        ]}
        value={draft.training}
        onChange={(event) => change({ training: event.target.value as AgreementDraft["training"] })}
      />
      <TextField
        label="Days the vendor keeps it (empty: not mentioned)"
        value={draft.retentionDays}
        inputMode="numeric"
        autoComplete="off"
        error={faults["terms.retentionDays"]}
        onChange={(event) => change({ retentionDays: event.target.value })}
      />
      <TextField
        label="Region (may be empty)"
        value={draft.region}
        maxLength={80}
        autoComplete="off"
        error={faults["terms.region"]}
        onChange={(event) => change({ region: event.target.value })}
      />
      <div className="sm:col-span-2">
        <CheckGroup
          label="What the vendor does for the clinic"
          options={Object.entries(SCOPE_WORDS).map(([value, label]) => ({
            value: value as AgreementDraft["scope"][number],
            label,
          }))}
          chosen={draft.scope}
          fault={faults["terms.scope"]}
          onChange={(scope) => change({ scope })}
        />
      </div>
      <RestOfTerms draft={draft} faults={faults} change={change} />
    </FormPart>
  );
}

function RestOfTerms({ draft, faults, change }: PartProps) {
  return (
    <>
      <HostsField
        label="Hosts that text may go to under it, one a line"
        value={draft.hosts}
        faults={faults}
        onChange={(hosts) => change({ hosts })}
      />
      <CheckField
        label="Names records under 42 CFR Part 2"
        isOn={draft.coversPart2}
        onChange={(coversPart2) => change({ coversPart2 })}
      />
      <TextArea
        label="Note (may be empty)"
        rows={2}
        value={draft.note}
        maxLength={1_000}
        error={faults["terms.note"]}
        onChange={(event) => change({ note: event.target.value })}
      />
    </>
  );
}
