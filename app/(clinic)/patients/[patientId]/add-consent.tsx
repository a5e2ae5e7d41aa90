"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { sendJson } from "@/app/_client/send-json";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";

type AddConsentProps = { readonly patientId: string; readonly onClose: () => void };

const EMPTY = { recipient: "", purpose: "", keptAt: "", givenOn: "", expiresOn: "" };

/** Records a consent that was given on paper. */
export function AddConsent(props: AddConsentProps) {
  const { isNamed, setIsNamed, field, problem, onSubmit } = useConsentForm(props);
  return (
    <Dialog isOpen title="Record a consent" onClose={props.onClose}>
      <form onSubmit={(event) => void onSubmit(event)} className="space-y-4">
        <Select
          label="The patient consents to disclosure to"
          value={isNamed ? "named" : "all"}
          options={[
            { value: "named", label: "One recipient, named in the consent" },
            { value: "all", label: "All, for treatment, payment and health care operations" },
          ]}
          onChange={(event) => setIsNamed(event.target.value === "named")}
        />
        {isNamed ? (
          <TextField
            label="Recipient"
            required
            maxLength={120}
            hint="The vendor as its agreement names it."
            {...field("recipient")}
          />
        ) : null}
        <TextField label="Purpose" required maxLength={300} {...field("purpose")} />
        <div className="grid grid-cols-2 gap-3">
          <TextField label="Given on" type="date" required {...field("givenOn")} />
          <TextField
            label="Ends on"
            type="date"
            hint="Empty: without an end."
            {...field("expiresOn")}
          />
        </div>
        <TextField
          label="Where the signed paper is kept"
          required
          maxLength={300}
          {...field("keptAt")}
        />
        {problem === null ? null : (
          <p role="alert" className="text-15 text-crit">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="page" variant="primary">
            Record the consent
          </Button>
          <Button size="page" onClick={props.onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useConsentForm({ patientId, onClose }: AddConsentProps) {
  const router = useRouter();
  const [isNamed, setIsNamed] = useState(true);
  const [form, setForm] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const field = (name: keyof typeof EMPTY) => ({
    value: form[name],
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) =>
      setForm({ ...form, [name]: event.target.value }),
  });
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { recipient, expiresOn, ...rest } = form;
    const consent = {
      ...rest,
      recipient: isNamed ? recipient : null,
      expiresOn: expiresOn === "" ? null : expiresOn,
    };
    const answer = await sendJson(`/api/patients/${patientId}/consents`, { body: { consent } });
    if (!answer.ok) {
      setProblem(`${answer.error.message} Nothing was recorded; what you typed is kept here.`);
      return;
    }
    onClose();
    router.refresh();
  };
  return { isNamed, setIsNamed, field, problem, onSubmit };
}
