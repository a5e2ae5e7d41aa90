"use client";

import { ShieldAlert, ShieldCheck } from "lucide-react";
import { useState, type Ref } from "react";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { AttestationLine } from "../../attestation/attestation-line";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import type { CheckState, CheckView, DrafterView, SampleView } from "../paste-view";
import { LeavingView } from "./leaving-view";
import { PaintedLines } from "../text/painted-lines";
import { PreviewSwitch, type PreviewForm } from "./preview-switch";
import { SampleList } from "./sample-list";
import type { PaintedLine } from "../text/text-lines";

export type PreviewPaneProps = {
  lines: readonly PaintedLine[];
  isEmpty: boolean;
  checkState: CheckState;
  secondCheck: CheckView["secondCheck"] | null;
  attestation: Attestation | null;
  /** What the drafter would be handed; null while the last check is not of the text as it stands. */
  leaving: () => string | null;
  drafter: DrafterView;
  samples: readonly SampleView[];
  onSample: (sample: SampleView) => void;
  onHide: () => void;
  scrollerRef: Ref<HTMLDivElement>;
};

/** What a model would see: the same lines with placeholders, or what leaves to the letter. Before there is a text, the samples. */
export function PreviewPane({ scrollerRef, ...props }: PreviewPaneProps) {
  const [chosen, setChosen] = useState<PreviewForm | null>(null);
  const { isEmpty, drafter } = props;
  const { isWritten, destination } = drafter;
  const form = chosen ?? (isWritten ? "leaving" : "placeholders");
  const isLeaving = form === "leaving" && !isEmpty;
  return (
    <section
      aria-label="What a model would see"
      className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface"
    >
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line pr-4 pl-6 max-lg:py-1 max-lg:pl-4 lg:pr-6">
        <h2 className="shrink-0 text-pane font-semibold">
          {isWritten && !isLeaving ? "Without identifiers" : "What a model would see"}
        </h2>
        {isEmpty ? null : <PreviewSwitch form={form} onChange={setChosen} />}
        <span className="ml-auto flex shrink-0 items-center gap-3">
          <SecondCheck {...props} />
          <Button size="row" variant="quiet" keys="Alt P" className="px-0!" onClick={props.onHide}>
            Hide
          </Button>
        </span>
      </div>
      <div
        ref={scrollerRef}
        data-scroller
        tabIndex={0}
        role="region"
        aria-label={isLeaving ? "What leaves" : "Text without identifiers"}
        className="ring-inset-focus relative min-h-40 flex-1 overflow-auto py-2 pr-4"
      >
        {isEmpty ? <SampleList samples={props.samples} onSample={props.onSample} /> : null}
        {isLeaving ? (
          <LeavingView
            text={props.leaving()}
            isStopped={props.secondCheck === "found"}
            destination={destination}
          />
        ) : null}
        {isEmpty || isLeaving ? null : <PaintedLines lines={props.lines} form="preview" />}
      </div>
      <div className="flex min-h-13 shrink-0 items-center gap-3 border-t border-line px-6 py-1 max-lg:px-4">
        <FootLine {...props} />
      </div>
    </section>
  );
}

/** What was taken out; where a model gets it all the same, that. */
function FootLine({
  attestation,
  isEmpty,
  drafter: { isWritten },
}: Pick<PreviewPaneProps, "attestation" | "isEmpty" | "drafter">) {
  if (attestation !== null && !isEmpty && !isWritten) {
    return <AttestationLine attestation={attestation} />;
  }
  return (
    <span className="text-13 text-ink-2">
      {isWritten
        ? "The model gets the identifiers too: your clinic allows it for this model."
        : "Kept: ages under 90, years, drug and test names."}
    </span>
  );
}

function SecondCheck({
  isEmpty,
  checkState,
  secondCheck,
}: Pick<PreviewPaneProps, "isEmpty" | "checkState" | "secondCheck">) {
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
