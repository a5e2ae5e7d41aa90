"use client";

import { useState } from "react";
import type { IdentifierCategory } from "@/lib/phi/identifier.schema";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

export type NamesDialogProps = {
  /** What looks like a patient's: its field, its kind, and the words as they were typed here. */
  findings: readonly Readonly<{
    field: string;
    category: IdentifierCategory;
    words: string | null;
  }>[];
  onState: () => void;
  onClose: () => void;
};

const KINDS: Readonly<Partial<Record<IdentifierCategory, string>>> = {
  name: "a name",
  location: "an address",
  date: "a date of somebody’s",
  age: "an age over 89",
  phone: "a telephone number",
  fax: "a fax number",
  email: "an e-mail address",
  mrn: "a record number",
  url: "a personal web address",
};

/** Asks, before words go where everybody of the clinic reads them, whether they name a patient. */
export function NamesDialog({ findings, onState, onClose }: NamesDialogProps) {
  const [isStated, setIsStated] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const save = () => {
    setIsTried(true);
    if (isStated) onState();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title="Does this name a patient?"
      onClose={onClose}
      actions={
        <>
          <Button size="page" variant="primary" onClick={onClose}>
            Change the words
          </Button>
          <Button size="page" variant={isStated ? "secondary" : "waiting"} onClick={save}>
            Save as it is
          </Button>
        </>
      }
    >
      <div className="space-y-4 text-15">
        <p>
          Not saved yet. These words stand outside any chart, where others of the clinic read them,
          and something in them looks like a patient’s:
        </p>
        <Findings findings={findings} />
        <label className="flex items-start gap-2.5 py-1">
          <input
            type="checkbox"
            checked={isStated}
            onChange={(event) => setIsStated(event.target.checked)}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>
            These words name no patient
            <span className="block text-13 text-ink-2">
              That you said so is kept with your name in the record.
            </span>
          </span>
        </label>
        {isTried && !isStated ? (
          <p role="alert" className="text-crit">
            Say first that they name no patient, or change the words.
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

function Findings({ findings }: Pick<NamesDialogProps, "findings">) {
  return (
    <ul className="space-y-1 border-l-4 border-warn-mark pl-3">
      {findings.map(({ field, category, words }, at) => (
        <li key={at}>
          {words === null ? null : <strong className="font-semibold">“{words}” </strong>}
          <span className="text-ink-2">
            {KINDS[category] ?? "a number of somebody’s"}, in the {field}
          </span>
        </li>
      ))}
    </ul>
  );
}
