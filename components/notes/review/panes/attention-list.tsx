"use client";

import { useState } from "react";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { decisionWords } from "@/lib/notes/decision-words.schema";
import type { AttentionChoice, AttentionItem } from "@/lib/notes/note-content.schema";
import { AttestationButton } from "../../../attestation/attestation-button";
import { Button } from "../../../ui/button";
import { classNames } from "../../../ui/class-names";
import { Kbd } from "../../../ui/kbd";
import { DoneMark, SEVERITY_TEXT, SEVERITY_WORD, SeverityMark } from "../../../ui/severity-mark";
import { Time } from "../../../ui/time";
import { attentionTitle, openItems, shownItems, type NumberedItem } from "../../attention-order";
import { linesOfSpan, writeLinesSentence, type SourceLine } from "../../source-lines";

export type AttentionListProps = {
  ordered: readonly NumberedItem[];
  lines: readonly SourceLine[];
  documentId: string;
  selectedItemId: string | null;
  disclosure: string;
  attestation: Attestation | null;
  isReadOnly: boolean;
  onPick: (itemId: string) => void;
  onChoose: (item: AttentionItem, choice: AttentionChoice) => void;
  onReopen: (itemId: string) => void;
};

/** The things that need the clinician's eyes: at most three open ones, worst first, ways out beside each. */
export function AttentionList(props: AttentionListProps) {
  const { ordered } = props;
  const [showsAll, setShowsAll] = useState(false);
  const open = openItems(ordered);
  const { shown, more } = shownItems(ordered, showsAll);
  return (
    <section aria-label="Things that need your eyes" className="shrink-0" data-print="hide">
      <div className="flex min-h-9 flex-wrap items-center gap-x-2.5 border-b border-line pr-6 pl-4">
        <h2 className="text-15 font-semibold" aria-live="polite">
          {attentionTitle(ordered)}
        </h2>
        <span className="min-w-0 text-13 text-ink-2">
          {open.length === 0 ? "Read it once more, then sign. " : ""}
          {props.disclosure}
        </span>
        {props.attestation ? (
          <AttestationButton
            attestation={props.attestation}
            variant="quiet"
            className="px-0! text-13!"
          >
            What was taken out
          </AttestationButton>
        ) : null}
        {open.length > 0 ? <JumpKeys count={Math.min(3, open.length)} /> : null}
      </div>
      {shown.length > 0 ? (
        <ol className="border-b panes:max-h-[40dvh] panes:overflow-auto border-line-strong">
          {shown.map(({ item, number }) =>
            item.decision ? (
              <DecidedRow key={item.id} item={item} {...props} />
            ) : (
              <OpenRow key={item.id} item={item} number={number} {...props} />
            ),
          )}
        </ol>
      ) : null}
      {more > 0 ? (
        <div className="border-b border-line px-4 py-1">
          <Button size="row" variant="quiet" onClick={() => setShowsAll(true)}>
            and {more} more
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function JumpKeys({ count }: { count: number }) {
  return (
    <span className="ml-auto flex shrink-0 items-center gap-2 text-13 text-ink-2 max-lg:hidden">
      <Kbd keys="N" /> next
      {Array.from({ length: count }, (_, index) => (
        <Kbd key={index} keys={String(index + 1)} />
      ))}
      jump
    </span>
  );
}

type RowProps = AttentionListProps & { item: AttentionItem };

function OpenRow({ item, number, ...props }: RowProps & { number: number }) {
  const cited = item.citations.filter((citation) => citation.documentId === props.documentId);
  const lines = writeLinesSentence(cited.flatMap((span) => linesOfSpan(props.lines, span)));
  const isCritical = item.severity === "critical";
  const rest = [lines, item.detail, item.reference].filter(Boolean).join(" ");
  return (
    <li
      data-item={item.id}
      aria-label={`Thing ${number}`}
      onClick={() => props.onPick(item.id)}
      className={classNames(
        "flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-l-4 border-b-line py-1.5 pr-6 pl-3 last:border-b-0 max-lg:pr-4",
        isCritical ? "border-l-crit-mark bg-crit-tint" : "border-l-transparent",
        props.selectedItemId === item.id && !isCritical && "border-l-accent-mark bg-accent-tint",
      )}
    >
      <SeverityMark severity={item.severity} number={number} />
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-15 font-semibold">{item.title}</p>
        <p className="text-13 text-ink-2">
          <span className={classNames("font-semibold", SEVERITY_TEXT[item.severity])}>
            {SEVERITY_WORD[item.severity]}
          </span>{" "}
          {rest}
        </p>
      </div>
      {props.isReadOnly ? null : (
        <div className="flex flex-wrap justify-end gap-2">
          {item.choices.map((choice) => (
            <Button
              key={`${choice.action}-${choice.label}`}
              size="row"
              aria-label={choice.action === "override" ? `Override: ${item.title}` : undefined}
              onClick={(event) => {
                event.stopPropagation();
                props.onChoose(item, choice);
              }}
            >
              {choice.label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function DecidedRow({ item, ...props }: RowProps) {
  return (
    <li
      data-item={item.id}
      className="flex min-h-8.5 items-center gap-x-4 border-b border-l-4 border-b-line border-l-transparent py-0.5 pr-6 pl-3 text-15 last:border-b-0 max-lg:pr-4"
    >
      <DoneMark />
      <span className="min-w-0 flex-1 truncate">
        {item.title}
        <span className="pl-2.5 text-13 text-ink-2">
          {decisionWords(item)}
          {item.decision ? (
            <>
              , <Time at={item.decision.at} form="time" />
            </>
          ) : null}
        </span>
      </span>
      {props.isReadOnly ? null : (
        <Button
          size="row"
          variant="quiet"
          aria-label={`Undo the decision: ${item.title}`}
          onClick={() => props.onReopen(item.id)}
        >
          Undo
        </Button>
      )}
    </li>
  );
}
