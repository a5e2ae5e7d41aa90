"use client";

import { useState, type FormEvent } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextArea, TextField } from "../../ui/text-field";
import type { Faults, ModelActs } from "../models-view";
import { bytesWords } from "../models-words";
import { fileFault, readBase64 } from "./chosen-file";
import { determinationSaving, type DeterminationDraft } from "./drafts/determination-draft";
import { faultsAfter } from "./field-faults";
import { fileProblem, FileField, FormPart, FormProblem, type Problem } from "./form-parts";
import { HostsField } from "./hosts-field";

export type DeterminationFormProps = Pick<ModelActs, "onSaveDetermination"> & {
  draft: DeterminationDraft;
  onDraft: (draft: DeterminationDraft) => void;
  onSaved: () => void;
  onClose: () => void;
};

const NO_FILE = "Choose the signed report.";

/** Enters an expert's determination with its report; it opens nothing until a compliance officer has confirmed it. */
export function DeterminationForm(props: DeterminationFormProps) {
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
  const change = (edit: Partial<DeterminationDraft>) => {
    onDraft({ ...draft, ...edit });
    setProblem((before) =>
      before === null ? null : { ...before, faults: faultsAfter(before.faults, edit) },
    );
  };
  return (
    <Dialog isOpen width="wide" withClose title="Add determination" onClose={props.onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
        <FormProblem problem={problem} />
        <p className="text-15 text-ink-2">
          An expert determined that what de-identification leaves is not identifiable in the hands
          of the recipients below (45 CFR 164.514(b)(1)). The report decides; what you enter here is
          how the register reads it. It opens nothing until a compliance officer has confirmed it.
        </p>
        <Fields draft={draft} faults={problem?.faults ?? {}} change={change} />
        <div className="flex flex-wrap gap-3 border-t border-line pt-4">
          <Button type="submit" size="page" variant="primary" disabled={isBusy}>
            {isBusy ? "Saving" : "Add determination"}
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
async function save({
  draft,
  onSaveDetermination,
}: DeterminationFormProps): Promise<Problem | null> {
  const fault = draft.file === null ? NO_FILE : fileFault(draft.file);
  if (draft.file === null || fault !== null) return fileProblem(fault ?? NO_FILE);
  let document: string;
  try {
    document = await readBase64(draft.file);
  } catch {
    return fileProblem("The file could not be read: choose it again.");
  }
  const saved = await onSaveDetermination(determinationSaving(draft, document));
  return saved.ok ? null : saved;
}

type FieldsProps = {
  draft: DeterminationDraft;
  faults: Faults;
  change: (edit: Partial<DeterminationDraft>) => void;
};

function Fields({ draft, faults, change }: FieldsProps) {
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
