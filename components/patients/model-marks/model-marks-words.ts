import { SENSITIVITY_WORDS, type ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";

/** Whether a language model may be asked about a chart or a text with these marks. */
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
export function whatMarksMean(marks: ModelMarks, of: "chart" | "text"): string {
  switch (modelsMaySee(marks)) {
    case "never":
      return `No language model is asked about this ${of}, wherever it runs. The embedded drafter writes the ${of === "chart" ? "drafts" : "draft"}.`;
    case "by_consent":
      return `A language model is asked only where a consent of the patient names it, and the clinic's rules allow it. Otherwise the embedded drafter writes the ${of === "chart" ? "drafts" : "draft"}.`;
    case "by_rule":
      return "Language models may see the de-identified text, as the clinic's rules and agreements allow, and names, dates and numbers only where they allow that too.";
  }
}

const SHORT: Readonly<Record<ModelMarks["sensitivity"], string>> = {
  ...SENSITIVITY_WORDS,
  part2: "42 CFR Part 2 record",
};

/** "Psychotherapy notes", "Ordinary record, no model": what a marked text is called where there is little room. */
export function marksLabel({ sensitivity, isAiAllowed }: ModelMarks): string {
  if (isAiAllowed) return SHORT[sensitivity];
  return sensitivity === "normal" ? "No language model" : `${SHORT[sensitivity]}, no model`;
}
