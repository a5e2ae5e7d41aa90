import type {
  Consent,
  ConsentState,
  ModelMarks,
} from "@/lib/patients/model-marks/model-marks.schema";

/** Whether a language model may be asked about a chart with these marks. */
export function modelsMaySee({
  sensitivity,
  isAiAllowed,
}: ModelMarks): "by_rule" | "by_consent" | "never" {
  if (!isAiAllowed || sensitivity === "restricted" || sensitivity === "psychotherapy") {
    return "never";
  }
  return sensitivity === "part2" ? "by_consent" : "by_rule";
}

/** What follows from the marks, as the gate decides it. */
export function whatMarksMean(marks: ModelMarks): string {
  switch (modelsMaySee(marks)) {
    case "never":
      return "No language model is asked about this chart, wherever it runs. The embedded drafter writes the drafts.";
    case "by_consent":
      return "A language model is asked only where a consent of the patient names it, and the clinic's rules allow it. Otherwise the embedded drafter writes the drafts.";
    case "by_rule":
      return "Language models may see the de-identified text, as the clinic's rules and agreements allow.";
  }
}

const STATE_WORDS: Readonly<Record<ConsentState, string>> = {
  live: "In force",
  not_yet: "Not yet in force",
  expired: "Expired",
  revoked: "Revoked",
};

/** "Northgate AI, for drafting notes" */
export function consentTitle({ recipient, purpose }: Consent): string {
  return `${recipient ?? "All recipients, for treatment, payment and health care operations"}: ${purpose}`;
}

export function consentStateWords(state: ConsentState): string {
  return STATE_WORDS[state];
}
