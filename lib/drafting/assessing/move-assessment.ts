import type { Span } from "@/lib/notes/note-content.schema";
import type { CaseAssessment } from "./case-assessment.schema";

/** The same assessment with every offset moved: from the de-identified text to the text as pasted. */
export function moveAssessment(
  assessment: CaseAssessment,
  move: (span: Span) => Span,
): CaseAssessment {
  const moved = <T extends { readonly spans: readonly Span[] }>(item: T) => ({
    ...item,
    spans: item.spans.map(move),
  });
  return {
    ...assessment,
    presentations: assessment.presentations.map(moved),
    flags: assessment.flags.map((flag) => ({
      ...moved(flag),
      deniedSpans: flag.deniedSpans.map(move),
    })),
    deniedFlags: assessment.deniedFlags.map(moved),
    notJudgedFlags: assessment.notJudgedFlags.map(moved),
    differentials: assessment.differentials.map((one) => ({
      ...one,
      for: one.for.map(moved),
      against: one.against.map(moved),
    })),
  };
}
