import { ActionBar } from "../ui/action-bar";
import { Button } from "../ui/button";
import { ChartMatch, type ChartMatchProps } from "./chart-match";
import type { DrafterView } from "./paste-view";

export type PasteFootProps = ChartMatchProps & {
  drafter: DrafterView;
  canDraft: boolean;
  isOffline: boolean;
  isDrafting: boolean;
  onDraft: () => void;
};

/** Whose chart, what will draft, and the one primary button. */
export function PasteFoot(props: PasteFootProps) {
  const { drafter, isOffline } = props;
  return (
    <ActionBar tall label="File and draft" start={<ChartMatch {...props} />}>
      <span className="text-right max-sm:hidden">
        <span className="block text-15">{drafter.title}</span>
        <span className="block text-13 text-ink-2">{drafter.detail}</span>
      </span>
      <Button
        size="page"
        variant={props.canDraft ? "primary" : "waiting"}
        keys={isOffline ? undefined : "Ctrl Enter"}
        onClick={props.onDraft}
      >
        {isOffline ? "Waiting for connection" : props.isDrafting ? "Starting" : "Draft note"}
      </Button>
    </ActionBar>
  );
}
