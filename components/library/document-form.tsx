"use client";

import { useState, type FormEvent } from "react";
import { fileFault, readBase64 } from "../models/forms/chosen-file";
import { FileField } from "../models/forms/form-parts";
import { bytesWords } from "../models/models-words";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/text-field";
import { documentFaults, documentKindOf, type DocumentDraft } from "./document-draft";
import type { DocumentActs } from "./library-view";

export type DocumentFormProps = Pick<DocumentActs, "onAdd"> & {
  draft: DocumentDraft;
  onDraft: (draft: DocumentDraft) => void;
  onAdded: () => void;
  onClose: () => void;
};

/** Adds a document, or the next version of one. */
export function DocumentForm(props: DocumentFormProps) {
  const { draft, onDraft } = props;
  const [message, setMessage] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const faults = tried ? documentFaults(draft) : {};
  const fileProblem =
    draft.file === null ? faults["file"] : (fileFault(draft.file) ?? faults["file"]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(documentFaults(draft)).length > 0 || draft.file === null) return;
    if (fileFault(draft.file) !== null) return;
    setIsBusy(true);
    const problem = await send(props);
    setIsBusy(false);
    if (problem === null) props.onAdded();
    else setMessage(problem);
  };
  return (
    <Dialog
      isOpen
      width="wide"
      withClose
      title={draft.replacesId === null ? "Add document" : "Add its next version"}
      onClose={props.onClose}
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-4">
        {message === "" ? null : (
          <Band tone="critical" title={message}>
            What you typed is still here.
          </Band>
        )}
        <p className="text-15 text-ink-2">
          Published knowledge and house rules, never anything about a patient: each file is checked,
          and one that holds what looks like an identifier waits for you or is refused.
        </p>
        <Words draft={draft} faults={faults} onDraft={onDraft} />
        <FileField
          label="File: PDF, text or HTML, 10 MB at most"
          chosen={draft.file === null ? "" : `${draft.file.name}, ${bytesWords(draft.file.size)}`}
          fault={fileProblem}
          onChoose={(file) => onDraft({ ...draft, file })}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" size="page" disabled={isBusy}>
            {isBusy ? "Adding" : "Add document"}
          </Button>
          <Button size="page" onClick={props.onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type WordsProps = Pick<DocumentFormProps, "draft" | "onDraft"> & {
  faults: Readonly<Record<string, string>>;
};

function Words({ draft, faults, onDraft }: WordsProps) {
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <TextField
        label="Title"
        value={draft.title}
        maxLength={300}
        error={faults["title"]}
        onChange={(event) => onDraft({ ...draft, title: event.target.value })}
        className="sm:col-span-2"
      />
      <TextField
        label="Organization or journal"
        value={draft.publisher}
        maxLength={200}
        error={faults["publisher"]}
        onChange={(event) => onDraft({ ...draft, publisher: event.target.value })}
      />
      <TextField
        label="Year"
        value={draft.year}
        inputMode="numeric"
        maxLength={4}
        error={faults["year"]}
        hint="Leave it empty when it has none."
        onChange={(event) => onDraft({ ...draft, year: event.target.value })}
      />
    </div>
  );
}

/** @returns what went wrong; null when it was added. */
async function send({ draft, onAdd }: DocumentFormProps): Promise<string | null> {
  const kind = draft.file === null ? null : documentKindOf(draft.file.name);
  if (draft.file === null || kind === null) return "Choose a file.";
  let file: string;
  try {
    file = await readBase64(draft.file);
  } catch {
    return "The file could not be read any more. Choose it again.";
  }
  const done = await onAdd({
    title: draft.title,
    publisher: draft.publisher,
    year: draft.year.trim() === "" ? null : Number(draft.year),
    kind,
    fileName: draft.file.name.slice(-200),
    file,
    replacesId: draft.replacesId,
  });
  return done.ok ? null : done.message;
}
