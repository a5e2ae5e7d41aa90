"use client";

import { useState, type FormEvent } from "react";
import type { Answered } from "../people/people-view";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/text-field";
import type { MadeLiveView, MakeLiveForm } from "./admin-view";

export type MakeLiveDialogProps = {
  onMakeLive: (form: MakeLiveForm) => Promise<Answered<MadeLiveView>>;
  onClose: () => void;
  /** The session is over by now, so the page must be left at once: the link would go with it. */
  onMade: (made: MadeLiveView) => void;
};

const FIELDS = [
  { name: "clinicName", label: "Name of the clinic", type: "text" },
  { name: "givenName", label: "Your given name", type: "text" },
  { name: "familyName", label: "Your family name", type: "text" },
  { name: "email", label: "Your e-mail", type: "email" },
] as const;

const EMPTY: MakeLiveForm = { clinicName: "", familyName: "", givenName: "", email: "" };

/** Asks who the first administrator of the live clinic is; the one-time link is opened next. */
export function MakeLiveDialog({ onMakeLive, onClose, onMade }: MakeLiveDialogProps) {
  const [form, setForm] = useState(EMPTY);
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
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
      onMade(answered.value);
    } else {
      setProblem(answered.message);
    }
  };
  return (
    <Dialog isOpen title="Make the live clinic" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="space-y-4">
        <p className="text-16">
          The live clinic starts empty. Every demo account stops working at once, yours too, and the
          file with the demo passwords is deleted. This cannot be undone. Next you choose the
          password of your own account.
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
