import { Band, Strip } from "../ui/band";
import { Button } from "../ui/button";
import { Time } from "../ui/time";
import { ReviewNoticeBand } from "./review-notice";
import type { PasteNotice } from "./paste-view";

export type PasteNoticeActs = {
  onBringBack: () => void;
  onDiscard: () => void;
  /** Puts the cursor on the first place that stopped the draft. */
  onShowBlocked: () => void;
  onAskReview: () => void;
  onWithdrawReview: () => void;
  onTryAgain: () => void;
};

/** What happened to the text, above the panes. */
export function PasteNoticeBand({ notice, ...acts }: { notice: PasteNotice } & PasteNoticeActs) {
  if (notice.kind === "old_text") {
    return (
      <Strip
        tone="info"
        actions={
          <>
            <Button size="row" onClick={acts.onBringBack}>
              Bring it back
            </Button>
            <Button size="row" onClick={acts.onDiscard}>
              Discard
            </Button>
          </>
        }
      >
        You left a text here on <Time at={notice.at} form="dayTime" />.
      </Strip>
    );
  }
  if (notice.kind === "blocked") {
    return (
      <Band
        tone="critical"
        title={`Stopped: ${writeCounts(notice.counts)} still in the text. Nothing was sent.`}
        actions={
          <>
            <Button onClick={acts.onShowBlocked}>Show them</Button>
            <Button onClick={acts.onAskReview}>Ask for a review</Button>
          </>
        }
      >
        {notice.problem === undefined ? null : <p className="font-semibold">{notice.problem}</p>}
        Your text is kept. Mark them with Alt I or take them out, then draft again.
      </Band>
    );
  }
  if (notice.kind === "review") {
    return <ReviewNoticeBand review={notice.review} onWithdraw={acts.onWithdrawReview} />;
  }
  return <FailureBand notice={notice} onTryAgain={acts.onTryAgain} />;
}

/** What could not be done, and that nothing was lost. */
function FailureBand({
  notice,
  onTryAgain,
}: {
  notice: Exclude<PasteNotice, { kind: "old_text" | "blocked" | "review" }>;
  onTryAgain: () => void;
}) {
  if (notice.kind === "not_saved") {
    return (
      <Band
        tone="critical"
        title="The text was not saved: the server did not answer."
        actions={<Button onClick={onTryAgain}>Save again</Button>}
      >
        Your text is still here, nothing was lost.
      </Band>
    );
  }
  if (notice.kind === "leaving_moved") {
    return (
      <Band
        tone="warn"
        title="A model was changed since you saw what would leave. Nothing was sent."
        actions={<Button onClick={onTryAgain}>Look again</Button>}
      >
        Your text is kept. What leaves is shown anew for the models as they are set up now.
      </Band>
    );
  }
  if (notice.kind === "emergency_off") {
    return (
      <Band tone="warn" title="Emergency mode is off here now. No draft was started.">
        Your text is still here. Load the page again, then draft the note without it.
      </Band>
    );
  }
  const isUnrecorded = notice.kind === "not_recorded";
  return (
    <Band
      tone="critical"
      title={
        isUnrecorded
          ? "Nothing was done, because it could not be recorded."
          : "No draft was started: the server did not answer."
      }
      reference={notice.kind === "draft_failed" ? (notice.reference ?? undefined) : undefined}
      actions={<Button onClick={onTryAgain}>Try again</Button>}
    >
      Your text is still here, nothing was lost.
    </Band>
  );
}

/** "1 name and 1 number are", "2 dates are". */
export function writeCounts(counts: readonly Readonly<{ label: string; count: number }>[]): string {
  const parts = counts.map(({ label, count }) => {
    const word = label === "other" ? "other identifier" : label;
    return `${count} ${word}${count === 1 ? "" : "s"}`;
  });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const words =
    parts.length < 2
      ? (parts[0] ?? "something")
      : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return `${words} ${total < 2 ? "is" : "are"}`;
}
