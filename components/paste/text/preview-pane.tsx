"use client";

import { ShieldAlert, ShieldCheck } from "lucide-react";
import type { Ref } from "react";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import { PaintedRow } from "./painted-row";
import type { CheckState, CheckView, SampleView } from "../paste-view";
import type { PaintedLine } from "./text-lines";

export type PreviewPaneProps = {
  lines: readonly PaintedLine[];
  isEmpty: boolean;
  checkState: CheckState;
  secondCheck: CheckView["secondCheck"] | null;
  samples: readonly SampleView[];
  onSample: (sample: SampleView) => void;
  onHide: () => void;
  scrollerRef: Ref<HTMLDivElement>;
};

/** What a model would see: the same lines with placeholders. Before there is a text, the samples. */
export function PreviewPane({ scrollerRef, ...props }: PreviewPaneProps) {
  return (
    <section
      aria-label="What a model would see"
      className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface"
    >
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2.5 border-b border-line pr-4 pl-6 max-lg:pl-4 lg:pr-6">
        <h2 className="shrink-0 text-pane font-semibold">What a model would see</h2>
        <span className="min-w-0 truncate text-13 text-ink-2 max-xl:hidden">
          Kept: ages under 90, years, drug and test names.
        </span>
        <span className="ml-auto flex shrink-0 items-center gap-3">
          <SecondCheck {...props} />
          <Button size="row" variant="quiet" keys="Alt P" className="px-0!" onClick={props.onHide}>
            Hide
          </Button>
        </span>
      </div>
      <div
        ref={scrollerRef}
        tabIndex={0}
        role="region"
        aria-label="Text without identifiers"
        className="ring-inset-focus relative min-h-40 flex-1 overflow-auto py-2 pr-4"
      >
        {props.isEmpty ? (
          <Samples samples={props.samples} onSample={props.onSample} />
        ) : (
          props.lines.map((line, index) => (
            <PaintedRow key={index} line={line} number={index + 1} form="preview" />
          ))
        )}
      </div>
    </section>
  );
}

function SecondCheck({ isEmpty, checkState, secondCheck }: Omit<PreviewPaneProps, "scrollerRef">) {
  if (isEmpty) return null;
  if (checkState === "failed") {
    return (
      <Tag tone="warn" icon={<ShieldAlert aria-hidden="true" size={14} />}>
        Not checked
      </Tag>
    );
  }
  if (secondCheck === "found") {
    return (
      <Tag tone="crit" icon={<ShieldAlert aria-hidden="true" size={14} />}>
        Second check found something
      </Tag>
    );
  }
  if (secondCheck === "clear" && checkState === "idle") {
    return (
      <Tag tone="ok" icon={<ShieldCheck aria-hidden="true" size={14} />}>
        Second check clear
      </Tag>
    );
  }
  return <span className="text-13 text-ink-2">Checking</span>;
}

function Samples({
  samples,
  onSample,
}: {
  samples: readonly SampleView[];
  onSample: (sample: SampleView) => void;
}) {
  return (
    <div className="max-w-xl space-y-2 px-6 py-2 max-lg:px-4">
      <p className="text-15 text-ink-2">Samples. Every person in them is made up.</p>
      <ul className="space-y-2">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              onClick={() => onSample(sample)}
              className="w-full rounded-control border border-line-strong bg-surface px-4 py-2 text-left hover:border-accent hover:bg-accent-tint"
            >
              <span className="block text-15 font-semibold">{sample.title}</span>
              <span className="block text-13 text-ink-2">{sample.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
