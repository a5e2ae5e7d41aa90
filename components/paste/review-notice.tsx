import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { LinkButton } from "../ui/link-button";
import { Time } from "../ui/time";
import type { ReviewNotice } from "./paste-view";

/** Where a text stands that was sent to the privacy reviewer. */
export function ReviewNoticeBand({
  review,
  onWithdraw,
}: {
  review: ReviewNotice;
  onWithdraw: () => void;
}) {
  switch (review.status) {
    case "open":
      return (
        <Band
          tone="info"
          title={
            <>
              Waits for the privacy reviewer since <Time at={review.askedAt} form="time" />.
            </>
          }
          actions={<Button onClick={onWithdraw}>Withdraw</Button>}
        >
          You can leave this page. Changing the text takes the review back.
        </Band>
      );
    case "goes_on":
      return (
        <Band
          tone="ok"
          title="The review is done: drafting goes on."
          actions={<LinkButton href={`/notes/${review.noteId}`}>Open the draft</LinkButton>}
        >
          What the reviewer marked stands with the text.
        </Band>
      );
    case "ended":
      return (
        <Band tone="warn" title="The review is done, and no draft went on.">
          Your text is kept. Draft it again.
        </Band>
      );
    case "taken_back":
      return (
        <Band tone="info" title="The review was taken back.">
          The reviewer sees the text no more. Draft it again when it is ready.
        </Band>
      );
  }
}
