"use client";

import { useId, type ReactNode } from "react";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import type { SavedView } from "../models-view";

export type Problem = Extract<SavedView, { ok: false }>;

/** What is wrong with the file that was chosen, said before anything is sent. */
export function fileProblem(fault: string): Problem {
  return {
    ok: false,
    message: "Nothing was saved yet.",
    faults: { document: fault },
    theirs: null,
  };
}

type Option<Value extends string> = Readonly<{ value: Value; label: string; detail?: string }>;

export type CheckGroupProps<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  fault?: string | undefined;
  onChange: (chosen: Value[]) => void;
};

/** Several of a few. */
export function CheckGroup<Value extends string>(props: CheckGroupProps<Value>) {
  const { label, options, chosen, fault, onChange } = props;
  const faultId = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={fault ? faultId : undefined}>
      <legend className="mb-1 text-13 text-ink-2">{label}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {options.map((option) => (
          <CheckField
            key={option.value}
            label={option.label}
            isOn={chosen.includes(option.value)}
            onChange={(isOn) =>
              onChange(
                isOn ? [...chosen, option.value] : chosen.filter((value) => value !== option.value),
              )
            }
          />
        ))}
      </div>
      {fault ? (
        <p id={faultId} className="mt-1 text-13 text-crit">
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}

export type CheckFieldProps = {
  label: string;
  detail?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** Yes or no, with what follows from it below. */
export function CheckField({ label, detail, isOn, onChange }: CheckFieldProps) {
  return (
    <label className="flex items-start gap-2.5 py-1 text-15 max-lg:min-h-10">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span>
        {label}
        {detail ? <span className="block text-13 text-ink-2">{detail}</span> : null}
      </span>
    </label>
  );
}

/** What is wrong with a choice, in the place where a field says it. */
export function FaultBelow({
  fault,
  children,
}: {
  fault?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="min-w-0">
      {children}
      {fault ? (
        <p role="alert" className="mt-1 text-13 text-crit">
          {fault}
        </p>
      ) : null}
    </div>
  );
}

/** A part of a form with its name. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
      <h3 className="text-15 font-semibold">{title}</h3>
      <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2">{children}</div>
    </section>
  );
}

export type FileFieldProps = {
  label: string;
  /** What was chosen: "agreement.pdf, 12.0 kB"; empty while nothing is. */
  chosen: string;
  fault?: string | undefined;
  onChoose: (file: File) => void;
};

/** A file from this machine; the name of what was chosen stays beside it. */
export function FileField({ label, chosen, fault, onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-13 text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="file"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault || chosen ? `${id}-note` : undefined}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onChoose(file);
        }}
        className="block w-full text-15 text-ink-2 file:mr-3 file:h-8 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3 file:text-15 file:font-semibold file:text-ink max-lg:file:h-10"
      />
      {fault || chosen ? (
        <p
          id={`${id}-note`}
          className={`mt-1 text-13 break-words ${fault ? "text-crit" : "text-ink-2"}`}
        >
          {fault || chosen}
        </p>
      ) : null}
    </div>
  );
}

/** What was not saved and why; what was typed is still in the form. */
export function FormProblem({ problem, onLoad }: { problem: Problem | null; onLoad?: () => void }) {
  if (problem === null) return null;
  const { theirs, message } = problem;
  return (
    <Band
      tone="critical"
      title={message}
      actions={
        theirs === null || onLoad === undefined ? null : (
          <Button onClick={onLoad}>Load version {theirs}</Button>
        )
      }
    >
      {theirs === null
        ? "What you typed is still here."
        : "What you typed is still here. Loading theirs drops it."}
    </Band>
  );
}
