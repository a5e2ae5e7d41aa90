"use client";

import { FolderCheck, OctagonAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { NumberedText } from "../notes/numbered-text";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { ReasonDialog } from "../ui/reason-dialog";
import { Time } from "../ui/time";
import { formatDay } from "../ui/time-text";
import { Comparison } from "./comparison";
import type { WrongChartView } from "./patient-view";

export type WrongChartProps = {
  view: WrongChartView;
  onFileInBetter: () => void;
  onChooseAnother: () => void;
  onKeepHere: (reason: string) => void;
  onBackToPaste: () => void;
};

/** Stops a text that may be somebody else's: in the page, so that the chart stays readable. Focus on the safe way out. */
export function WrongChart(props: WrongChartProps) {
  const { view } = props;
  const safe = useRef<HTMLButtonElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div className="space-y-4">
      <section
        aria-labelledby="wrong-chart-title"
        className="overflow-hidden rounded-card border-2 border-crit-mark bg-surface"
      >
        <StopHead />
        <Comparison facts={view.facts} />
        <div className="space-y-3 p-5">
          {view.better ? <BetterChart better={view.better} /> : null}
          <div className="flex flex-wrap items-center gap-2.5">
            {view.better ? (
              <Button ref={safe} variant="primary" size="page" onClick={props.onFileInBetter}>
                File in {view.better.name}
              </Button>
            ) : null}
            <Button ref={view.better ? null : safe} size="page" onClick={props.onChooseAnother}>
              Choose another chart
            </Button>
            <Button
              variant="quiet"
              size="page"
              className="sm:ml-auto"
              onClick={() => setIsAsking(true)}
            >
              Keep in this chart, with a reason
            </Button>
          </div>
        </div>
      </section>
      <TextCard view={view} onBackToPaste={props.onBackToPaste} />
      {isAsking ? (
        <ReasonDialog
          isOpen
          title="Keep in this chart"
          question="Why is this the right chart?"
          confirmLabel="Keep in this chart"
          onClose={() => setIsAsking(false)}
          onConfirm={(reason) => {
            setIsAsking(false);
            props.onKeepHere(reason);
          }}
        />
      ) : null}
    </div>
  );
}

function StopHead() {
  return (
    <div className="flex gap-3 px-5 pt-4 pb-3" role="alert">
      <OctagonAlert
        aria-hidden="true"
        size={28}
        strokeWidth={1.75}
        className="mt-0.5 shrink-0 text-crit"
      />
      <div>
        <h2 id="wrong-chart-title" className="text-20 font-semibold">
          This text may belong to another patient
        </h2>
        <p className="text-15 text-ink-2">
          Drafting has stopped. Your text is saved. Nothing was added to this chart.
        </p>
      </div>
    </div>
  );
}

/** The chart the text does match. */
function BetterChart({ better }: { better: NonNullable<WrongChartView["better"]> }) {
  return (
    <div className="flex items-center gap-3 rounded-control border border-line bg-canvas px-3 py-2.5">
      <FolderCheck
        aria-hidden="true"
        size={20}
        strokeWidth={1.75}
        className="shrink-0 text-accent"
      />
      <div>
        <p className="text-15">
          <strong className="font-semibold">{better.name}</strong> {better.ageAndSex} born{" "}
          {formatDay(better.bornOn)} <span className="zero-slashed">MRN {better.mrn}</span>
        </p>
        <p className="text-13 text-ink-2">
          Matches the text on {better.matchedOn}. You are on this care team.
        </p>
      </div>
    </div>
  );
}

function TextCard({ view, onBackToPaste }: Pick<WrongChartProps, "view" | "onBackToPaste">) {
  return (
    <Card
      title="Your text"
      note={
        <>
          Pasted <Time at={view.pastedAt} form="time" />, saved. Only you can see it.
        </>
      }
      aside={
        <Button size="row" variant="quiet" onClick={onBackToPaste}>
          Back to paste
        </Button>
      }
      className="bg-paper!"
    >
      <div
        tabIndex={0}
        role="region"
        aria-label="Pasted text"
        className="max-h-96 overflow-auto py-2 pr-4"
      >
        <NumberedText
          text={view.text}
          marks={view.marks.map((mark) => ({
            ...mark,
            className: "differs-span",
            label: "differs",
          }))}
        />
      </div>
    </Card>
  );
}
