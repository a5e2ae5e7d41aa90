import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import { Time } from "../../ui/time";
import type { ReviewNotice } from "../note-view";

export type NoticeActs = {
  onSeeTheirs: () => void;
  onMakeAddendum: () => void;
  onLoadCurrent: () => void;
  onSaveAgain: () => void;
  onTryDraftAgain: () => void;
  onWriteMyself: () => void;
};

/** What happened to the note while it was open: said once, above the panes, with the ways out. */
export function ReviewNoticeBand({ notice, ...acts }: { notice: ReviewNotice } & NoticeActs) {
  switch (notice.kind) {
    case "signed_elsewhere":
      return (
        <Band
          tone="warn"
          title={
            <>
              {notice.name} signed this note at <Time at={notice.at} form="time" />.
            </>
          }
          actions={
            <>
              <Button onClick={acts.onSeeTheirs}>See theirs</Button>
              <Button onClick={acts.onMakeAddendum}>Make an addendum</Button>
            </>
          }
        >
          Yours was not signed. Your edits are kept.
        </Band>
      );
    case "stale":
      return (
        <Band
          tone="warn"
          title={
            <>
              The note changed at <Time at={notice.at} form="time" />.
            </>
          }
          actions={
            <Button onClick={acts.onLoadCurrent}>
              {notice.versionNumber === null
                ? "Show the newest text"
                : `Show version ${notice.versionNumber}`}
            </Button>
          }
        >
          {notice.versionNumber === null
            ? "Your last edit was not saved; it is only in this page. Copy what you need, then show the newest text."
            : `Check version ${notice.versionNumber}, then sign.`}
        </Band>
      );
    default:
      return (
        <FailureBand
          kind={notice.kind}
          reference={notice.kind === "save_failed" ? notice.reference : null}
          acts={acts}
        />
      );
  }
}

/** What could not be done, and that nothing was lost. */
function FailureBand({
  kind,
  reference,
  acts,
}: {
  kind: "save_failed" | "not_recorded" | "draft_failed";
  reference: string | null;
  acts: NoticeActs;
}) {
  switch (kind) {
    case "save_failed":
      return (
        <Band
          tone="critical"
          title="The note was not saved: the server did not answer."
          reference={reference ?? undefined}
          actions={<Button onClick={acts.onSaveAgain}>Save again</Button>}
        >
          Your text is still here, nothing was lost.
        </Band>
      );
    case "not_recorded":
      return (
        <Band
          tone="critical"
          title="Nothing was done, because it could not be recorded."
          actions={<Button onClick={acts.onSaveAgain}>Save again</Button>}
        >
          Your text is still here.
        </Band>
      );
    case "draft_failed":
      return (
        <Band
          tone="warn"
          title="No draft was made."
          actions={
            <>
              <Button onClick={acts.onTryDraftAgain}>Try again</Button>
              <Button onClick={acts.onWriteMyself}>Write it myself</Button>
            </>
          }
        >
          Your text is filed.
        </Band>
      );
  }
}
