"use client";

import { TextArea, TextField } from "../../ui/text-field";
import type { ModelActs } from "../models-view";
import { bytesWords } from "../models-words";
import { determinationSaving, type DeterminationDraft } from "./drafts/determination-draft";
import { FileField, FormPart } from "./form-parts";
import { HostsField } from "./hosts-field";
import { PaperForm, type PaperParts } from "./paper-form";

export type DeterminationFormProps = Pick<ModelActs, "onSaveDetermination"> & {
  draft: DeterminationDraft;
  onDraft: (draft: DeterminationDraft) => void;
  onSaved: () => void;
  onClose: () => void;
};

/** Enters an expert's determination with its report. */
export function DeterminationForm({ draft, onSaveDetermination, ...rest }: DeterminationFormProps) {
  return (
    <PaperForm
      {...rest}
      draft={draft}
      title="Add determination"
      intro="An expert determined that what de-identification leaves is not identifiable in the hands of the recipients below (45 CFR 164.514(b)(1)). The report decides; what you enter here is how the register reads it. It opens nothing until a compliance officer has confirmed it."
      noFile="Choose the signed report."
      onSave={(document) => onSaveDetermination(determinationSaving(draft, document))}
    >
      {(parts) => <Fields {...parts} />}
    </PaperForm>
  );
}

function Fields({ draft, faults, change }: PaperParts<DeterminationDraft>) {
  const { file } = draft;
  return (
    <FormPart title="What the report says">
      <TextField
        label="Expert"
        value={draft.expert}
        maxLength={120}
        autoFocus
        autoComplete="off"
        error={faults["expert"]}
        onChange={(event) => change({ expert: event.target.value })}
      />
      <FileField
        label="Signed report, PDF or any other file, at most 10 MB"
        chosen={file === null ? "" : `${file.name}, ${bytesWords(file.size)}`}
        fault={faults["document"] ?? faults["documentName"]}
        onChoose={(next) => change({ file: next })}
      />
      <TextField
        label="Determined on"
        type="date"
        value={draft.determinedOn}
        error={faults["determinedOn"]}
        onChange={(event) => change({ determinedOn: event.target.value })}
      />
      <TextField
        label="Last day"
        type="date"
        value={draft.expiresOn}
        error={faults["expiresOn"]}
        onChange={(event) => change({ expiresOn: event.target.value })}
      />
      <TextArea
        label="Which text it is about, prepared how"
        rows={3}
        value={draft.scope}
        maxLength={1_000}
        error={faults["terms.scope"]}
        onChange={(event) => change({ scope: event.target.value })}
      />
      <HostsField
        label="Recipients: hosts that text may go to, one a line"
        value={draft.hosts}
        faults={faults}
        onChange={(hosts) => change({ hosts })}
      />
    </FormPart>
  );
}
