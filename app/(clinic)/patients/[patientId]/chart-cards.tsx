"use client";

import { LinkButton } from "@/components/ui/link-button";
import type { ConsentLine, ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import { AllergyCard, type AllergyCardProps } from "./allergy-card";
import { ConsentsCard } from "./consents-card";
import { ModelMarksCard } from "./model-marks-card";

export type ChartCardsProps = {
  readonly patientId: string;
  readonly allergies: AllergyCardProps["allergies"];
  readonly allergyStatus: AllergyCardProps["status"];
  readonly modelMarks: ModelMarks;
  readonly consents: readonly ConsentLine[];
};

/** What stands in the middle of a chart while nothing stops there. */
export function ChartCards(props: ChartCardsProps) {
  const { patientId, modelMarks, consents } = props;
  const needsConsents = modelMarks.sensitivity === "part2" || consents.length > 0;
  return (
    <div className="space-y-4">
      <AllergyCard patientId={patientId} allergies={props.allergies} status={props.allergyStatus} />
      <ModelMarksCard patientId={patientId} marks={modelMarks} />
      {needsConsents ? <ConsentsCard patientId={patientId} consents={consents} /> : null}
      <p className="text-15 text-ink-2">
        Choose an encounter, or paste a note: it is filed here by name, birth date and MRN.
      </p>
      <LinkButton href="/paste">Paste a note</LinkButton>
    </div>
  );
}
