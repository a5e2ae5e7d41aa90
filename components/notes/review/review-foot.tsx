import type { Support } from "@/lib/notes/note-content.schema";
import { ActionBar } from "../../ui/action-bar";
import { Button } from "../../ui/button";
import { GradeFilters } from "./grade-filters";
import type { ReviewState } from "./acts/review-state";

export type ReviewFootProps = {
  state: ReviewState;
  openCount: number;
  isFiled: boolean;
  isReadOnly: boolean;
  isOffline: boolean;
  isPreparing: boolean;
  onFilter: (support: Support) => void;
  onSave: () => void;
  onSign: () => void;
  onNext: () => void;
};

/** Grade counts, what is left, and the acts. Pressing the waiting Sign note leads to the first open thing. */
export function ReviewFoot(props: ReviewFootProps) {
  const { openCount, isOffline } = props;
  const waits = openCount > 0 || !props.isFiled;
  return (
    <ActionBar
      label="Save and sign"
      start={
        <>
          <GradeFilters
            sentences={props.state.content.sentences}
            filter={props.state.filter}
            onFilter={props.onFilter}
          />
          <span className="lg:hidden">
            <LeftWords {...props} />
          </span>
        </>
      }
    >
      <span className="max-lg:hidden">
        <LeftWords {...props} />
      </span>
      {props.isReadOnly ? null : (
        <>
          <Button size="control" keys={isOffline ? undefined : "Ctrl S"} onClick={props.onSave}>
            {isOffline ? "Waiting for connection" : "Save version"}
          </Button>
          <Button
            size="control"
            variant={waits || isOffline ? "waiting" : "primary"}
            keys={waits ? undefined : "Ctrl Enter"}
            onClick={props.onSign}
            aria-disabled={props.isPreparing}
          >
            {isOffline && !waits ? "Waiting for connection" : "Sign note"}
          </Button>
        </>
      )}
      {openCount > 0 ? (
        <Button size="control" variant="primary" keys="N" onClick={props.onNext}>
          Next thing
        </Button>
      ) : null}
    </ActionBar>
  );
}

function LeftWords({ openCount, isFiled }: ReviewFootProps) {
  if (openCount === 0) {
    return isFiled ? null : (
      <span className="text-15">File this text in a chart before signing.</span>
    );
  }
  return (
    <span className="text-15">
      <strong className="font-semibold">
        {openCount === 1 ? "1 thing left" : `${openCount} things left`}
      </strong>{" "}
      before you can sign
    </span>
  );
}
