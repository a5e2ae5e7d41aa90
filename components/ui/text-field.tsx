"use client";

import { useId, useState, type ComponentPropsWithRef, type ReactNode } from "react";
import { classNames } from "./class-names";

const INPUT =
  "h-8 w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-15 text-ink max-lg:min-h-10 aria-invalid:border-crit-mark";

type FieldProps = {
  label: string;
  /** What is wrong, what was kept, what to do. */
  error?: string | undefined;
  hint?: string | undefined;
  hideLabel?: boolean;
};

export type TextFieldProps = ComponentPropsWithRef<"input"> &
  FieldProps & { after?: ReactNode; tall?: boolean };

/** A one-line field with its label above and its error or hint below. */
export function TextField({
  label,
  error,
  hint,
  hideLabel,
  after,
  tall,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={classNames("min-w-0", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-1 block text-13 text-ink-2"}>
        {label}
      </label>
      <span className="relative block">
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          className={classNames(INPUT, tall && "h-10", after ? "pr-16" : "")}
          {...rest}
        />
        {after ? (
          <span className="absolute inset-y-0 right-1 flex items-center">{after}</span>
        ) : null}
      </span>
      {note ? (
        <p
          id={`${id}-note`}
          className={classNames("mt-1 text-13", error ? "text-crit" : "text-ink-2")}
        >
          {note}
        </p>
      ) : null}
    </div>
  );
}

/** A password with a button that shows it. */
export function PasswordField(props: Omit<TextFieldProps, "type" | "after">) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? "text" : "password"}
      after={
        <button
          type="button"
          aria-pressed={shown}
          aria-label={shown ? "Hide password" : "Show password"}
          onClick={() => setShown(!shown)}
          className="h-8 rounded-control px-2 text-13 font-semibold text-accent"
        >
          {shown ? "Hide" : "Show"}
        </button>
      }
    />
  );
}

export type TextAreaProps = ComponentPropsWithRef<"textarea"> & FieldProps;

/** Several lines of text with a label. */
export function TextArea({ label, error, hint, hideLabel, className, ...rest }: TextAreaProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-1 block text-13 text-ink-2"}>
        {label}
      </label>
      <textarea
        id={id}
        rows={5}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className={classNames(INPUT, "h-auto py-1.5 text-16")}
        {...rest}
      />
      {note ? (
        <p
          id={`${id}-note`}
          className={classNames("mt-1 text-13", error ? "text-crit" : "text-ink-2")}
        >
          {note}
        </p>
      ) : null}
    </div>
  );
}
