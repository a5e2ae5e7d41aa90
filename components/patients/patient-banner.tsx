import { TriangleAlert } from "lucide-react";
import { Band } from "../ui/band";
import { Tag } from "../ui/tag";
import { Time } from "../ui/time";
import { formatDay } from "../ui/time-text";
import type { AllergiesView, PatientBannerView } from "./patient-view";

/** Whose chart this is, and what they must not be given. Fixed on every chart page, never folds. */
export function PatientBanner({ patient }: { patient: PatientBannerView }) {
  return (
    <>
      <section
        aria-label="Patient"
        data-print="hide"
        className="z-30 flex min-h-14 shrink-0 items-stretch border-b border-line bg-surface max-lg:flex-col max-sm:sticky max-sm:top-0"
      >
        <div className="flex min-w-0 flex-wrap items-center gap-x-5 px-4 max-lg:py-1.5 lg:pl-6">
          <p className="text-20 font-bold">{patient.name}</p>
          <PatientFacts patient={patient} />
        </div>
        <div
          id="banner-allergies"
          tabIndex={-1}
          className="ml-auto flex items-center gap-x-4 gap-y-1 border-l border-line px-6 max-lg:ml-0 max-lg:min-h-9 max-lg:flex-wrap max-lg:border-t max-lg:border-l-0 max-lg:px-4"
        >
          <div className="max-lg:flex max-lg:flex-wrap max-lg:gap-x-2">
            <p className="text-13 text-ink-2">Allergies</p>
            <AllergyWords allergies={patient.allergies} />
          </div>
          {patient.moreInText > 0 ? (
            <Tag tone="warn" icon={<TriangleAlert aria-hidden="true" size={14} />}>
              {patient.moreInText} more in this text
            </Tag>
          ) : null}
        </div>
      </section>
      {patient.emergencyUntil ? (
        <Band
          tone="critical"
          title={
            <>
              Emergency access until <Time at={patient.emergencyUntil} form="time" />. Everything
              you open is reviewed.
            </>
          }
        />
      ) : null}
    </>
  );
}

function AllergyWords({ allergies }: { allergies: AllergiesView }) {
  if (allergies.kind === "not_asked") {
    return <p className="text-15 leading-4.5 font-semibold text-warn">Not asked yet</p>;
  }
  if (allergies.kind === "none_known") {
    return (
      <p className="text-15 leading-4.5 font-semibold">
        None known
        {allergies.confirmedOn ? (
          <span className="pl-4 text-13 font-normal text-ink-2">
            Confirmed {formatDay(allergies.confirmedOn)}
          </span>
        ) : null}
      </p>
    );
  }
  return (
    <ul className="flex flex-wrap gap-x-4 text-15 leading-4.5 font-semibold text-crit">
      {allergies.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function PatientFacts({ patient }: { patient: PatientBannerView }) {
  const facts = [
    { label: "Age and sex", value: patient.ageAndSex, isStrong: true },
    { label: "Born", value: formatDay(patient.bornOn), isStrong: true },
    { label: "MRN", value: patient.mrn, isStrong: true },
    { label: "Care team", value: patient.careTeam, isStrong: false },
  ];
  return (
    <dl className="flex flex-wrap gap-x-5 max-sm:hidden">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt className="text-13 text-ink-2">{fact.label}</dt>
          <dd
            className={
              fact.isStrong
                ? "zero-slashed text-15 leading-4.5 font-semibold"
                : "text-15 leading-4.5"
            }
          >
            {fact.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
