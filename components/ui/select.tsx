import { ChevronDown } from "lucide-react";
import { useId, type ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";

export type SelectProps = Omit<ComponentPropsWithRef<"select">, "children"> & {
  label: string;
  /** `above`: label over the control; `inside`: label before the value in the same frame; `hidden`: for screen readers. */
  labelPlace?: "above" | "inside" | "hidden";
  options: readonly Readonly<{ value: string; label: string; disabled?: boolean }>[];
};

/** The system's own list of choices: it is accessible, fast and right on a tablet. */
export function Select({ label, labelPlace = "above", options, className, ...rest }: SelectProps) {
  const id = useId();
  return (
    <div className={classNames("min-w-0", className)}>
      {labelPlace === "inside" ? null : (
        <label
          htmlFor={id}
          className={labelPlace === "hidden" ? "sr-only" : "mb-1 block text-13 text-ink-2"}
        >
          {label}
        </label>
      )}
      <span className="relative flex h-8 items-center rounded-control border border-line-strong bg-surface max-lg:min-h-10">
        {labelPlace === "inside" ? (
          <label htmlFor={id} className="shrink-0 pl-2.5 text-15 text-ink-2">
            {label}
          </label>
        ) : null}
        <select
          id={id}
          className="h-full w-full min-w-0 appearance-none rounded-control bg-surface py-0 pr-8 pl-2.5 text-15 text-ink"
          {...rest}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          size={16}
          className="pointer-events-none absolute right-2.5"
        />
      </span>
    </div>
  );
}
