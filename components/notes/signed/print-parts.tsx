import type { ReactNode } from "react";
import { Time } from "../../ui/time";
import { formatDay, formatUtc } from "../../ui/time-text";
import type { SignedNoteView } from "./signed-view";

/** Who the printed page is about, and where it was written. */
export type PrintedPatientView = Readonly<{
  name: string;
  /** "58 y, male" */
  ageAndSex: string;
  bornOn: string;
  mrn: string;
  /** "penicillin (rash); CT contrast (swelling, 2019)" or "None known" */
  allergies: string;
  clinicName: string;
}>;

/** Head of the printed page: patient left, clinic and version right, the signed line in a frame. */
export function PrintHead({
  view,
  patient,
}: {
  view: SignedNoteView;
  patient: PrintedPatientView;
}) {
  const last = Math.max(...view.versions.map(({ number }) => number), view.versionNumber);
  return (
    <div className="hidden print:block">
      <div className="flex justify-between border-b-2 border-current pb-2">
        <div>
          <p className="text-16 font-bold">{patient.name}</p>
          <p>
            {patient.ageAndSex}, born {formatDay(patient.bornOn)}, MRN{" "}
            <span className="zero-slashed">{patient.mrn}</span>
          </p>
          <p>
            <strong>Allergies:</strong> {patient.allergies}
          </p>
        </div>
        <div className="text-right">
          <p className="font-bold">{patient.clinicName}</p>
          <p>{view.title}</p>
          <p>
            {noteWords(view.templateLabel)}, version {view.versionNumber} of {last}
          </p>
        </div>
      </div>
      <p className="my-3 border border-current px-3 py-2 font-bold">
        AI-assisted; reviewed and signed by {view.signature.signerName},{" "}
        <Time at={view.signature.signedAt} />
      </p>
    </div>
  );
}

/** End block of the printed page: how it was signed and how to check it. */
export function PrintFoot({ view }: { view: SignedNoteView }) {
  const { signature } = view;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      "Signed with",
      <>
        {signature.factor}, <Time at={signature.signedAt} /> ({formatUtc(signature.signedAt)})
      </>,
    ],
    ["Checksum", signature.checksum],
    ["Service key", signature.serviceKey],
    ["To check", "provenote note verify FILE"],
  ];
  return (
    <div className="mt-6 hidden border-t border-current pt-2 text-13 print:block">
      <dl className="grid grid-cols-[7rem_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="font-mono break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">
        Numbers at the left are lines of the source. A bar marks words the clinician wrote.
      </p>
    </div>
  );
}

/** "SOAP note"; a name that says what it is needs no second word. */
function noteWords(label: string): string {
  return /\b(?:note|letter|summary)$/i.test(label) ? label : `${label} note`;
}
