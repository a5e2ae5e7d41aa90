import { classNames } from "./class-names";

export type SwitchProps = {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  className?: string;
};

/** On or off at once, with the word beside it. */
export function Switch({ label, isOn, onChange, className }: SwitchProps) {
  return (
    <label className={classNames("inline-flex items-center gap-2.5 text-13 text-ink-2", className)}>
      {label}
      <span className="relative inline-flex h-5 w-9">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
          className="peer size-full cursor-pointer appearance-none rounded-full border border-line-strong bg-sunken checked:border-accent checked:bg-accent"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-0.5 left-0.5 size-4 rounded-full border border-line-strong bg-surface transition-transform peer-checked:translate-x-4"
        />
      </span>
      <span aria-hidden="true" className="w-6">
        {isOn ? "On" : "Off"}
      </span>
    </label>
  );
}
