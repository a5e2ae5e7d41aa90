"use client";

import { useEffect, useState, type FormEvent } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextArea } from "../../ui/text-field";
import type { SignResult } from "../note-view";

export type AddendumDialogProps = {
  number: number;
  signerName: string;
  initialText: string;
  onSave: (text: string) => Promise<SignResult>;
  onSign: (text: string) => Promise<SignResult>;
  onClose: () => void;
};

/** Words that stand below a signed note. They are signed by themselves; the note stays as it is. */
export function AddendumDialog(props: AddendumDialogProps) {
  const [text, setText] = useState(props.initialText);
  const [busy, setBusy] = useState<"save" | "sign" | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useAskBeforeLeaving(text !== props.initialText);
  const run = async (kind: "save" | "sign") => {
    if (busy || text.trim() === "") {
      setRefusal(text.trim() === "" ? "Write something first." : null);
      return;
    }
    setBusy(kind);
    const result = await (kind === "sign" ? props.onSign(text) : props.onSave(text)).catch(
      (): SignResult => ({
        kind: "refused",
        message: "The addendum was not saved: the server did not answer. Your text is still here.",
      }),
    );
    setBusy(null);
    if (result.kind === "signed") props.onClose();
    else setRefusal(result.message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run("sign");
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={`Write addendum ${props.number}`}
      onClose={props.onClose}
    >
      <form onSubmit={submit} className="space-y-4">
        <TextArea
          label="What came after"
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={8000}
          autoFocus
          error={refusal ?? undefined}
          hint="The signed note stays as it is. This stands below it with your name."
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" size="page" aria-disabled={busy !== null}>
            {busy === "sign" ? "Signing" : `Sign as ${props.signerName}`}
          </Button>
          <Button size="page" onClick={() => void run("save")} aria-disabled={busy !== null}>
            {busy === "save" ? "Saving" : "Keep as a draft"}
          </Button>
          <Button size="page" variant="quiet" onClick={props.onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The browser asks before it drops words that stand nowhere else. */
function useAskBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}
