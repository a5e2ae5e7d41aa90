"use client";

import { useState } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { FactList } from "../../ui/fact-list";
import { formatDay } from "../../ui/time-text";
import type { PatientLineView, SignPreview, SignResult } from "../note-view";
import { shortChecksum } from "../checksum-text";

export type SignDialogProps = {
  signerName: string;
  preview: SignPreview;
  patient: PatientLineView;
  /** "3 of 3 things. Allergy added: CT contrast." */
  decided: string;
  /** What is asked for after pressing, e.g. "Your passkey is asked for". */
  then?: string | undefined;
  onSign: (preview: SignPreview) => Promise<SignResult>;
  onClose: () => void;
};

/** The last look before signing: who, what exactly, for whom. The request carries the checksum shown here. */
export function SignDialog(props: SignDialogProps) {
  const { preview, patient, onSign, onClose } = props;
  const [isSigning, setIsSigning] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const sign = async () => {
    if (isSigning) return;
    setIsSigning(true);
    setRefusal(null);
    const result = await onSign(preview).catch((): SignResult => ({
      kind: "refused",
      message: "The note was not signed: the server did not answer. Nothing was lost.",
    }));
    setIsSigning(false);
    if (result.kind === "signed") onClose();
    else setRefusal(result.message);
  };
  const facts = [
    {
      label: "Patient",
      value: (
        <>
          <strong>{patient.name}</strong>, born {formatDay(patient.bornOn)}, MRN{" "}
          <span className="zero-slashed">{patient.mrn}</span>
        </>
      ),
    },
    { label: "Checksum", value: shortChecksum(preview.checksum), isMono: true },
    { label: "Decided", value: props.decided },
    ...(props.then ? [{ label: "Then", value: props.then }] : []),
  ];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Sign as ${props.signerName}`}
      actions={
        <>
          <Button variant="primary" size="page" autoFocus onClick={sign} aria-disabled={isSigning}>
            {isSigning ? "Signing" : "Sign note"}
          </Button>
          <Button size="page" onClick={onClose}>
            Go back
          </Button>
        </>
      }
    >
      <p className="mb-4 text-16">
        You sign version {preview.versionNumber} exactly as shown. After this it cannot be edited;
        changes become addenda or an amended version.
      </p>
      <FactList facts={facts} className="rounded-control bg-canvas px-4 py-3" />
      {refusal ? (
        <p role="alert" className="mt-3 text-15 text-crit">
          {refusal}
        </p>
      ) : null}
    </Dialog>
  );
}
