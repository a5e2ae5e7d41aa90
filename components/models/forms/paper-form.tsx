"use client";

import { useState, type FormEvent, type ReactNode } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import type { Faults, SavedView } from "../models-view";
import { faultsAfter } from "./field-faults";
import { FormProblem, type Problem } from "./form-parts";
import { saveWithDocument } from "./save-with-document";

/** What a part of the form is drawn from. */
export type PaperParts<Draft> = {
  draft: Draft;
  faults: Faults;
  change: (edit: Partial<Draft>) => void;
};

export type PaperFormProps<Draft> = {
  /** Of the dialog and of the button that saves. */
  title: string;
  /** What the paper is, and what it opens when. */
  intro: string;
  /** What is said when no file was chosen. */
  noFile: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** Sends the draft with the document, the file's bytes in base64. */
  onSave: (document: string) => Promise<SavedView>;
  onSaved: () => void;
  onClose: () => void;
  children: (parts: PaperParts<Draft>) => ReactNode;
};

/** Enters a paper with its signed document; it opens nothing until a compliance officer has confirmed it. */
export function PaperForm<Draft extends { readonly file: File | null }>(
  props: PaperFormProps<Draft>,
) {
  const { title, draft, onDraft } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const saved = await saveWithDocument(draft.file, props.noFile, props.onSave);
    setIsBusy(false);
    if (saved === null) props.onSaved();
    else setProblem(saved);
  };
  const change = (edit: Partial<Draft>) => {
    onDraft({ ...draft, ...edit });
    setProblem((before) =>
      before === null ? null : { ...before, faults: faultsAfter(before.faults, edit) },
    );
  };
  return (
    <Dialog isOpen width="wide" withClose title={title} onClose={props.onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
        <FormProblem problem={problem} />
        <p className="text-15 text-ink-2">{props.intro}</p>
        {props.children({ draft, faults: problem?.faults ?? {}, change })}
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
