"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { newPatientOf, type HintsView, type PatientLineView } from "@/app/_client/chart-hints";

const ChooseChart = dynamic(() =>
  import("@/app/_client/choose-chart").then((module) => module.ChooseChart),
);
const MakeChart = dynamic(() =>
  import("@/app/_client/make-chart").then((module) => module.MakeChart),
);

export type PasteDialog = "choose" | "make" | null;

type PasteDialogsProps = {
  readonly dialog: PasteDialog;
  readonly hints: HintsView;
  readonly onClose: () => void;
  readonly onPick: (patient: PatientLineView) => Promise<void>;
};

/** The two ways to a chart: choose one, or make one from what the text says. */
export function PasteDialogs({ dialog, hints, onClose, onPick }: PasteDialogsProps) {
  // What the text said when the dialog opened; it does not change under the person's hands.
  const [initial] = useState(() => newPatientOf(hints));
  const pick = (patient: PatientLineView): void => {
    onClose();
    void onPick(patient);
  };
  if (dialog === "choose") return <ChooseChart onClose={onClose} onChoose={pick} />;
  if (dialog === "make") return <MakeChart initial={initial} onClose={onClose} onMade={pick} />;
  return null;
}
