"use client";

import { Equal, EqualNot, FolderCheck, OctagonAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { NumberedText } from "../notes/numbered-text";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { classNames } from "../ui/class-names";
import { ReasonDialog } from "../ui/reason-dialog";
import { Time } from "../ui/time";
import { formatDay } from "../ui/time-text";
import { differenceWords, differingCharacters, type CharacterPiece } from "./differing-characters";
import type { ComparedFact, WrongChartView } from "./patient-view";

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
        <Comparison facts={view.facts} />
        <div className="space-y-3 p-5">
          {view.better ? (
            <div className="flex items-center gap-3 rounded-control border border-line bg-canvas px-3 py-2.5">
              <FolderCheck
                aria-hidden="true"
                size={20}
                strokeWidth={1.75}
                className="shrink-0 text-accent"
              />
              <div>
                <p className="text-15">
                  <strong className="font-semibold">{view.better.name}</strong>{" "}
                  {view.better.ageAndSex} born {formatDay(view.better.bornOn)}{" "}
                  <span className="zero-slashed">MRN {view.better.mrn}</span>
                </p>
                <p className="text-13 text-ink-2">
                  Matches the text on {view.better.matchedOn}. You are on this care team.
                </p>
              </div>
            </div>
          ) : null}
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
      <Card
        title="Your text"
        note={
          <>
            Pasted <Time at={view.pastedAt} form="time" />, saved. Only you can see it.
          </>
        }
        aside={
          <Button size="row" variant="quiet" onClick={props.onBackToPaste}>
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

function Comparison({ facts }: { facts: readonly ComparedFact[] }) {
  return (
    <div
      className="overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label="Chart and text compared"
    >
      <table className="w-full border-collapse text-left text-15">
        <thead className="bg-sunken text-13 text-ink-2">
          <tr>
            <th scope="col" className="h-8 px-5">
              <span className="sr-only">What</span>
            </th>
            <th scope="col" className="px-3 font-semibold">
              This chart
            </th>
            <th scope="col" className="px-3 font-semibold">
              Your text
            </th>
            <th scope="col" className="px-3">
              <span className="sr-only">Result</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.label} fact={fact} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ fact }: { fact: ComparedFact }) {
  // Days and ages differ as a whole; names and numbers by the part that differs.
  const isByPart = fact.differs && (fact.label === "Name" || fact.label === "MRN");
  const cut = isByPart ? differingCharacters(fact.inChart, fact.inText) : null;
  const Icon = fact.differs ? EqualNot : Equal;
  return (
    <tr className={classNames("border-t border-line", fact.differs && "bg-crit-tint")}>
      <th scope="row" className="h-8.5 px-5 font-normal">
        {fact.label}
      </th>
      <td className="zero-slashed px-3">
        <Pieces pieces={cut?.first ?? [{ text: fact.inChart, differs: false }]} />
      </td>
      <td className="zero-slashed px-3">
        <Pieces pieces={cut?.second ?? [{ text: fact.inText, differs: false }]} />
        {fact.line === null ? null : (
          <span className="pl-2 text-13 text-ink-2">line {fact.line}</span>
        )}
      </td>
      <td
        className={classNames(
          "px-3 pr-5 whitespace-nowrap",
          fact.differs ? "font-semibold text-crit" : "text-ink-2",
        )}
      >
        <span className="inline-flex items-center gap-2">
          <Icon aria-hidden="true" size={16} />
          {fact.differs
            ? isByPart
              ? differenceWords(fact.inChart, fact.inText)
              : "Differs"
            : "Same"}
        </span>
      </td>
    </tr>
  );
}

function Pieces({ pieces }: { pieces: readonly CharacterPiece[] }) {
  return pieces.map((piece, index) =>
    piece.differs ? (
      <strong key={index} className="rounded-[2px] bg-crit-solid px-0.5 font-semibold text-on-crit">
        {piece.text}
      </strong>
    ) : (
      <span key={index}>{piece.text}</span>
    ),
  );
}
