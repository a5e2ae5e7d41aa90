import { ActionBar } from "../../ui/action-bar";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import type { PolicyForm } from "./use-policy-form";

/** What is not saved yet, and the way to save it. Takes no room while nothing was changed. */
export function SaveBar({ form, isUsable }: { form: PolicyForm; isUsable: boolean }) {
  const { changes, problem } = form;
  if (changes === 0 && problem === null) return null;
  const next = `Save as version ${form.version + 1}`;
  return (
    <>
      {problem === null ? null : (
        <Band
          tone="critical"
          title={problem.message}
          actions={
            problem.theirs === null ? null : (
              <Button onClick={form.takeTheirs}>Load version {problem.theirs}</Button>
            )
          }
        >
          {problem.theirs === null
            ? "Your changes are still here."
            : "Your changes are still here. Loading theirs drops yours."}
        </Band>
      )}
      <ActionBar
        label="Save the policy"
        start={
          <span className="text-15">
            {changes === 1 ? "1 change is not saved yet" : `${changes} changes are not saved yet`}
          </span>
        }
      >
        <Button variant="quiet" onClick={form.discard}>
          Discard changes
        </Button>
        <Button
          variant={isUsable ? "primary" : "waiting"}
          disabled={form.isSaving}
          onClick={isUsable ? () => void form.save() : undefined}
        >
          {form.isSaving ? "Saving" : next}
        </Button>
      </ActionBar>
    </>
  );
}
