import { Ban, EyeOff } from "lucide-react";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { marksLabel, modelsMaySee } from "./model-marks-words";

export type TextMarksButtonProps = { marks: ModelMarks; onClick: () => void };

/** Quiet while a text is ordinary; once it is marked, it says so wherever the text or its note is shown. */
export function TextMarksButton({ marks, onClick }: TextMarksButtonProps) {
  if (modelsMaySee(marks) === "by_rule") {
    return (
      <IconButton
        label="Kind of record"
        icon={<EyeOff aria-hidden="true" size={16} />}
        onClick={onClick}
      />
    );
  }
  return (
    <Button
      size="row"
      icon={<Ban aria-hidden="true" size={16} className="text-warn" />}
      title="Kind of record: change"
      onClick={onClick}
    >
      {marksLabel(marks)}
    </Button>
  );
}
