"use client";

import { useState, type FormEvent } from "react";
import type { Answered } from "../people/people-view";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/text-field";
import { Time } from "../ui/time";
import type { MadeLiveView, MakeLiveForm } from "./admin-view";

export type MakeLiveDialogProps = {
  onMakeLive: (form: MakeLiveForm) => Promise<Answered<MadeLiveView>>;
  onClose: () => void;
  /** Leaves for the sign-in page; the demo session is over by then. */
  onLeave: () => void;
};

const FIELDS = [
  { name: "clinicName", label: "Name of the clinic", type: "text" },
  { name: "givenName", label: "Your given name", type: "text" },
  { name: "familyName", label: "Your family name", type: "text" },
  { name: "email", label: "Your e-mail", type: "email" },
] as const;

const EMPTY: MakeLiveForm = { clinicName: "", familyName: "", givenName: "", email: "" };

/** Asks who the first administrator of the live clinic is, then shows the one-time link. */
export function MakeLiveDialog({ onMakeLive, onClose, onLeave }: MakeLiveDialogProps) {
  const [form, setForm] = useState(EMPTY);
  const [made, setMade] = useState<MadeLiveView | null>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  if (made !== null) {
    return <MadeLive made={made} onLeave={onLeave} />;
  }
  const isReady = Object.values(form).every((value) => value.trim() !== "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) {
      setProblem("All four fields are needed.");
      return;
    }
    setIsBusy(true);
    const answered = await onMakeLive(form);
    setIsBusy(false);
    if (answered.ok) {
      setMade(answered.value);
    } else {
      setProblem(answered.message);
    }
  };
  return (
    <Dialog isOpen title="Make the live clinic" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="space-y-4">
        <p className="text-16">
          The live clinic starts empty. Every demo account stops working at once, yours too, and the
          file with the demo passwords is deleted. This cannot be undone.
        </p>
        <MakeLiveFields form={form} onChange={setForm} />
        {problem === "" ? null : (
          <p role="alert" className="text-15 text-crit">
            {problem} Nothing was changed.
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            size="page"
            variant={isReady ? "primary" : "waiting"}
            disabled={isBusy}
          >
            {isBusy ? "Making it live" : "Make it live"}
          </Button>
          <Button size="page" onClick={onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function MakeLiveFields({
  form,
  onChange,
}: {
  form: MakeLiveForm;
  onChange: (form: MakeLiveForm) => void;
}) {
  return FIELDS.map(({ name, label, type }, index) => (
    <TextField
      key={name}
      label={label}
      type={type}
      value={form[name]}
      autoFocus={index === 0}
      autoComplete="off"
      maxLength={120}
      onChange={(event) => onChange({ ...form, [name]: event.target.value })}
    />
  ));
}

function MadeLive({ made, onLeave }: { made: MadeLiveView; onLeave: () => void }) {
  const [isCopied, setIsCopied] = useState(false);
  const url = new URL(made.path, window.location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setIsCopied(true);
  };
  return (
    <Dialog isOpen title={`${made.clinicName} is live`} role="alertdialog" onClose={onLeave}>
      <div className="space-y-4">
        <p className="text-16">
          Open this link to choose the password of {made.email}. It is shown this once and works
          once, until <Time at={made.expiresAt} />.
        </p>
        <TextField
          label="One-time link"
          value={url}
          readOnly
          onFocus={(event) => event.target.select()}
          className="[&_input]:font-mono [&_input]:text-13"
        />
        {made.demoPasswordsRemoved ? null : (
          <Band tone="warn" title="The file with the demo passwords could not be deleted.">
            The passwords open nothing any more. Delete demo-accounts.json by hand.
          </Band>
        )}
        <div className="flex flex-wrap gap-3">
          <Button size="page" variant="primary" onClick={() => window.location.assign(made.path)}>
            Open the link
          </Button>
          <Button size="page" onClick={() => void copy()}>
            {isCopied ? "Copied" : "Copy link"}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
