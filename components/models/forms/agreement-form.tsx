"use client";

import { useState, type FormEvent } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Select } from "../../ui/select";
import { TextArea, TextField } from "../../ui/text-field";
import type { Faults, ModelActs } from "../models-view";
import { bytesWords, COVERS_WORDS, SCOPE_WORDS } from "../models-words";
import { agreementSaving, type AgreementDraft } from "./drafts/agreement-draft";
import { fileFault, readBase64 } from "./chosen-file";
import {
  CheckField,
  CheckGroup,
  FileField,
  FormPart,
  fileProblem,
  FormProblem,
  type Problem,
} from "./form-parts";
import { faultsAfter } from "./field-faults";
import { HostsField } from "./hosts-field";

export type AgreementFormProps = Pick<ModelActs, "onSaveAgreement"> & {
  draft: AgreementDraft;
  onDraft: (draft: AgreementDraft) => void;
  onSaved: () => void;
  onClose: () => void;
};

const NO_FILE = "Choose the signed document.";

/** Enters an agreement with its signed document; it opens nothing until a compliance officer has confirmed it. */
export function AgreementForm(props: AgreementFormProps) {
  const { draft, onDraft } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const saved = await save(props);
    setIsBusy(false);
    if (saved === null) props.onSaved();
    else setProblem(saved);
  };
  const change = (edit: Partial<AgreementDraft>) => {
    onDraft({ ...draft, ...edit });
    setProblem((before) =>
      before === null ? null : { ...before, faults: faultsAfter(before.faults, edit) },
    );
  };
  const faults = problem?.faults ?? {};
  const title = draft.renewsId === null ? "Add agreement" : "Renew agreement";
  return (
    <Dialog isOpen width="wide" withClose title={title} onClose={props.onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
        <FormProblem problem={problem} />
        <p className="text-15 text-ink-2">
          The document decides; what you enter here is how the register reads it. It opens nothing
          until a compliance officer has confirmed the document.
        </p>
        <WhoPart draft={draft} faults={faults} change={change} />
        <TermsPart draft={draft} faults={faults} change={change} />
        <div className="flex flex-wrap gap-3 border-t border-line pt-4">
          <Button type="submit" size="page" variant="primary" disabled={isBusy}>
            {isBusy ? "Saving" : title}
          </Button>
          <Button size="page" onClick={props.onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Null when it was saved. */
async function save({ draft, onSaveAgreement }: AgreementFormProps): Promise<Problem | null> {
  const fault = draft.file === null ? NO_FILE : fileFault(draft.file);
  if (draft.file === null || fault !== null) {
    return fileProblem(fault ?? NO_FILE);
  }
  let document: string;
  try {
    document = await readBase64(draft.file);
  } catch {
    return fileProblem("The file could not be read: choose it again.");
  }
  const saved = await onSaveAgreement(agreementSaving(draft, document));
  return saved.ok ? null : saved;
}

type PartProps = {
  draft: AgreementDraft;
  faults: Faults;
  change: (edit: Partial<AgreementDraft>) => void;
};

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
