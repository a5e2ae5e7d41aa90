import { classNames } from "../ui/class-names";
import { Button } from "../ui/button";
import { LinkButton } from "../ui/link-button";
import { ProgressPieces } from "../ui/progress";
import { DoneMark } from "../ui/severity-mark";
import type { SetupStepView, SetupView } from "./admin-view";
import { nextStep, stepWords } from "./setup-words";

export type SetupCardProps = {
  setup: SetupView;
  /** Steps that open something on this page. */
  onStart: (step: SetupStepView) => void;
};

/** "Set up your clinic: 2 of 6 done", one line a step, one primary button. */
export function SetupCard({ setup, onStart }: SetupCardProps) {
  const total = setup.steps.length;
  if (setup.done === total) {
    return (
      <section className="flex min-h-14 items-center gap-3 rounded-card border border-line bg-surface px-4">
        <DoneMark />
        <h2 className="text-pane font-semibold">Your clinic is set up.</h2>
      </section>
    );
  }
  const words = `Set up your clinic: ${setup.done} of ${total} done`;
  return (
    <section className="rounded-card border border-line bg-surface">
      <div className="flex min-h-15 items-center gap-4 border-b border-line px-4">
        <h2 className="min-w-0 flex-1 text-20 font-semibold">{words}</h2>
        <ProgressPieces done={setup.done} total={total} label={`${setup.done} of ${total} done`} />
      </div>
      <ol>
        {setup.steps.map((step, index) => (
          <SetupStepLine
            key={step.step}
            {...step}
            number={index + 1}
            isNext={step.step === nextStep(setup)}
            setup={setup}
            onStart={onStart}
          />
        ))}
      </ol>
    </section>
  );
}

type LineProps = SetupCardProps & {
  step: SetupStepView;
  isDone: boolean;
  isNext: boolean;
  number: number;
};

function SetupStepLine({ step, isDone, isNext, number, setup, onStart }: LineProps) {
  const { title, detail, action, href } = stepWords(step, setup);
  const variant = isNext ? "primary" : "secondary";
  return (
    <li
      aria-current={isNext ? "step" : undefined}
      className={classNames(
        "flex min-h-13 items-center gap-3 border-l-4 px-4 py-1.5 not-last:border-b not-last:border-b-line",
        isNext ? "border-l-accent-mark bg-accent-tint" : "border-l-transparent",
      )}
    >
      {isDone ? (
        <DoneMark />
      ) : (
        <span
          aria-hidden="true"
          className="flex size-5 shrink-0 items-center justify-center rounded-full border border-line-strong text-13"
        >
          {number}
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className={classNames("block text-15", !isDone && "font-semibold")}>
          {title}
          <span className="sr-only">{isDone ? ": done" : ": not done"}</span>
        </span>
        <span className="block text-13 text-ink-2">{detail}</span>
      </span>
      {isDone ? null : href === null ? (
        <Button variant={variant} onClick={() => onStart(step)}>
          {action}
        </Button>
      ) : (
        <LinkButton variant={variant} href={href}>
          {action}
        </LinkButton>
      )}
    </li>
  );
}
