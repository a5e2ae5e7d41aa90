import type { StepState } from "../../ui/step-row";
import type { CaseAssessment } from "@/lib/drafting/assessing/case-assessment.schema";
import type { SourceView } from "../note-view";

export type DraftStepView = Readonly<{
  id: string;
  /** "Identifiers taken out", "Writing Assessment and Plan" */
  title: string;
  state: StepState;
  /** "14 items, second check clear" */
  detail: string | null;
  /** How long it took or has taken; null while it waits. */
  ms: number | null;
  /** What stands in for a model that did not answer, and why. */
  notice?: string | null;
}>;

/** How a run ended or why it rests. Times are ISO instants. */
export type DraftEnd =
  | Readonly<{ kind: "cancelled" }>
  | Readonly<{ kind: "paused" }>
  | Readonly<{ kind: "revoked"; at: string }>
  | Readonly<{ kind: "failed"; reference: string | null }>
  | Readonly<{ kind: "blocked"; counts: readonly Readonly<{ label: string; count: number }>[] }>;

export type DraftRunView = Readonly<{
  title: string;
  /** "SOAP" */
  templateLabel: string;
  startedAt: string;
  /** "you" or a name */
  startedBy: string;
  steps: readonly DraftStepView[];
  /** "Nothing left this machine." or what was sent where; null before it is known. */
  disclosure: string | null;
  source: SourceView;
  /** Red flags and diagnoses to think of, before the note; null without emergency mode or before they are here. */
  emergency: Readonly<{ assessment: CaseAssessment; madeAt: string }> | null;
  /** The note is here, and the page waits until the card is read. */
  isNoteReady: boolean;
  end: DraftEnd | null;
}>;

/** "0.02 s" under a tenth, "2.4 s" else, "Waiting" for a step that has not begun. */
export function stepTime(step: Pick<DraftStepView, "state" | "ms">): string {
  if (step.state === "waiting") return "Waiting";
  if (step.ms === null) return "";
  return `${(step.ms / 1000).toFixed(step.ms < 1000 ? 2 : 1)} s`;
}

/** A run under a second shows only its first and last step. */
export function stepsToShow(
  steps: readonly DraftStepView[],
  elapsedMs: number,
): readonly DraftStepView[] {
  const first = steps[0];
  const last = steps.at(-1);
  if (elapsedMs >= 1000 || steps.length <= 2 || !first || !last) return steps;
  return [first, last];
}

/** What a screen reader hears: one message a step. */
export function stepAnnouncement(steps: readonly DraftStepView[]): string {
  const running = steps.find(({ state }) => state === "running");
  if (running) return running.title;
  return steps.length > 0 && steps.every(({ state }) => state === "done")
    ? "The draft is here"
    : "";
}
