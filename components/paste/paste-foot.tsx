import { ActionBar } from "../ui/action-bar";
import { Button } from "../ui/button";
import { ChartMatch, type ChartMatchProps } from "./chart-match";
import { Switch } from "../ui/switch";
import { Select } from "../ui/select";
import type { DrafterView, TemplatePickView } from "./paste-view";

export type PasteFootProps = ChartMatchProps & {
  drafter: DrafterView;
  template: TemplatePickView;
  onTemplate: (id: string) => void;
  canDraft: boolean;
  /** Whether red flags come first; null where the clinic has not signed for it, and there is no switch. */
  emergency: boolean | null;
  onEmergency: (isOn: boolean) => void;
  isOffline: boolean;
  isDrafting: boolean;
  onDraft: () => void;
};

/** Whose chart, what will draft, and the one primary button. */
export function PasteFoot(props: PasteFootProps) {
  const { drafter, template, isOffline } = props;
  return (
    <ActionBar tall label="File and draft" start={<ChartMatch {...props} />}>
      <div className="min-w-0">
        <Select
          label="Template"
          labelPlace="inside"
          options={template.options}
          value={template.chosen}
          onChange={(event) => props.onTemplate(event.target.value)}
          className="w-full min-w-72"
        />
        <span className="block pt-0.5 text-13 text-ink-2 max-lg:hidden">{drafter.detail}</span>
      </div>
      {props.emergency === null ? null : (
        <Switch
          label="Emergency: red flags first"
          isOn={props.emergency}
          onChange={props.onEmergency}
        />
      )}
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
