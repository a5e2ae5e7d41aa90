import { formatDay } from "../../ui/time-text";
import type { ReviewView } from "../note-view";

/** The printed head of a draft: nobody may take it for a signed note. */
export function DraftPrintHead({ patient }: Pick<ReviewView, "patient">) {
  return (
    <div className="mb-3 hidden border-b-2 border-current pb-2 print:block">
      <p className="text-20 font-bold">UNSIGNED AI-GENERATED DRAFT</p>
      <p>
        {patient
          ? `${patient.name}, born ${formatDay(patient.bornOn)}, MRN ${patient.mrn}`
          : "Not filed in a chart"}
      </p>
    </div>
  );
}
