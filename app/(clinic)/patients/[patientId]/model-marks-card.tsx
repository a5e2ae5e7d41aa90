"use client";

import { Ban } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { sendJson } from "@/app/_client/send-json";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { modelsMaySee, whatMarksMean } from "@/components/patients/model-marks/model-marks-words";
import {
  sensitivitySchema,
  SENSITIVITY_WORDS,
  type ModelMarks,
} from "@/lib/patients/model-marks/model-marks.schema";

type ModelMarksCardProps = { readonly patientId: string; readonly marks: ModelMarks };

/** What kind of record this is, and whether a language model may be asked about it. */
export function ModelMarksCard({ patientId, marks }: ModelMarksCardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const may = modelsMaySee(marks);
  return (
    <Card
      title="Language models"
      note={SENSITIVITY_WORDS[marks.sensitivity]}
      aside={
        may === "never" ? (
          <Tag tone="warn" icon={<Ban aria-hidden="true" size={14} />}>
            No model
          </Tag>
        ) : undefined
      }
    >
      <div className="flex flex-wrap items-center gap-3 p-4">
        <p className="min-w-60 flex-1 text-15">{whatMarksMean(marks, "chart")}</p>
        <Button onClick={() => setIsOpen(true)}>Change</Button>
      </div>
      {isOpen ? (
        <MarksDialog patientId={patientId} marks={marks} onClose={() => setIsOpen(false)} />
      ) : null}
    </Card>
  );
}

type MarksDialogProps = ModelMarksCardProps & { readonly onClose: () => void };

function MarksDialog(props: MarksDialogProps) {
  const { wanted, setWanted, reason, setReason, problem, onSubmit } = useMarksForm(props);
  return (
    <Dialog isOpen title="Language models and this chart" onClose={props.onClose}>
      <form onSubmit={(event) => void onSubmit(event)} className="space-y-4">
        <Select
          label="This is"
          value={wanted.sensitivity}
          options={SENSITIVITIES}
          onChange={(event) =>
            setWanted({ ...wanted, sensitivity: sensitivitySchema.parse(event.target.value) })
          }
        />
        <Select
          label="Language models"
          value={wanted.isAiAllowed ? "yes" : "no"}
          options={[
            { value: "yes", label: "May be asked, as the clinic's rules allow" },
            { value: "no", label: "Never: the patient or the clinician does not want it" },
          ]}
          onChange={(event) => setWanted({ ...wanted, isAiAllowed: event.target.value === "yes" })}
        />
        <p className="text-15 text-ink-2">{whatMarksMean(wanted, "chart")}</p>
        <TextField
          label="Why"
          value={reason}
          maxLength={500}
          autoComplete="off"
          error={problem}
          hint="Kept with your name in the record."
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="page" variant="primary">
            Save
          </Button>
          <Button size="page" onClick={props.onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const SENSITIVITIES = sensitivitySchema.options.map((value) => ({
  value,
  label: SENSITIVITY_WORDS[value],
}));

function useMarksForm({ patientId, marks, onClose }: MarksDialogProps) {
  const router = useRouter();
  const [wanted, setWanted] = useState(marks);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (reason.trim().length < 3) {
      setProblem("Say why, in a few words. Nothing was changed yet.");
      return;
    }
    const answer = await sendJson(`/api/patients/${patientId}/model-marks`, {
      body: { ...wanted, from: marks, reason },
    });
    if (!answer.ok) {
      setProblem(`${answer.error.message} Nothing was changed.`);
      return;
    }
    onClose();
    router.refresh();
  };
  return { wanted, setWanted, reason, setReason, problem, onSubmit };
}
