import type { PlausibilityFinding } from "../plausibility/plausibility-finding.schema";
import type { PresentationFlag } from "../presentations/find-presentation-flags";
import type { CardIndicator } from "./card.schema";

/** What a card can be made of. `sentenceId` names the note sentence a plausibility finding is about. */
export type CardFinding =
  | Readonly<{ from: "plausibility"; finding: PlausibilityFinding; sentenceId: string }>
  | Readonly<{ from: "red_flag"; finding: PresentationFlag }>
  | Readonly<{ from: "other"; finding: CardContent }>;

/** The content of a card before it has an id. `cause` names why it is shown, not how it is worded. */
export type CardContent = Readonly<{
  cause: string;
  indicator: CardIndicator;
  summary: string;
  detail: string;
  source: Readonly<{ label: string; url?: string | undefined }>;
  suggestions?: readonly string[] | undefined;
}>;

const OWN_RULES = "Rules of this application";

function ofPlausibility(finding: PlausibilityFinding, sentenceId: string): CardContent {
  return {
    cause: `${finding.kind}:${sentenceId}:${finding.subject.toLowerCase()}`,
    indicator: finding.severity,
    summary: finding.message,
    detail: "The note sentence was compared with the source it cites and with the record.",
    source: { label: OWN_RULES },
    suggestions: ["Open the sentence and its source"],
  };
}

function ofRedFlag(finding: PresentationFlag): CardContent {
  const { label, isUncertain, sources, deniedBy } = finding;
  const both = deniedBy.length > 0 ? " The text also denies it." : "";
  return {
    cause: `red_flag:${finding.findingId}`,
    indicator: isUncertain ? "warning" : "critical",
    summary: `Red flag${isUncertain ? ", in doubt" : ""}: ${label}`,
    detail: `${isUncertain ? "The text may say" : "The text says"} ${label}.${both} Assess and document.`,
    source: { label: sources.length > 0 ? sources.join("; ") : OWN_RULES },
  };
}

/** The content of the card for a finding of any kind. */
export function contentOf(item: CardFinding): CardContent {
  switch (item.from) {
    case "plausibility":
      return ofPlausibility(item.finding, item.sentenceId);
    case "red_flag":
      return ofRedFlag(item.finding);
    case "other":
      return item.finding;
  }
}
