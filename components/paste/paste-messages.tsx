import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { PasteNoticeBand, type PasteNoticeActs } from "./paste-notices";
import { tooLongMessage } from "./acts/paste-state";
import type { PasteNotice } from "./paste-view";
import type { PasteActs } from "./acts/use-paste-acts";

export type PasteMessagesProps = {
  notice: PasteNotice | null;
  noticeActs: Omit<PasteNoticeActs, "onShowBlocked">;
  textLength: number;
  acts: PasteActs;
};

/** What happened to the text or to a file, above the panes. */
export function PasteMessages({ notice, noticeActs, textLength, acts }: PasteMessagesProps) {
  const tooLong = tooLongMessage(textLength);
  return (
    <>
      {notice ? (
        <PasteNoticeBand notice={notice} {...noticeActs} onShowBlocked={acts.showBlocked} />
      ) : null}
      {tooLong ? <Band tone="warn" title={tooLong} /> : null}
      {acts.refusal ? (
        <Band
          tone="warn"
          title={acts.refusal}
          actions={
            <Button size="row" onClick={acts.closeRefusal}>
              Close
            </Button>
          }
        >
          Your text is as it was. Text files end in .txt or .md.
        </Band>
      ) : null}
    </>
  );
}
