"use client";

import type { Fact } from "@/lib/drafting/draft.schema";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import type { Selection } from "../acts/lit-pairs";
import type { CalculationView } from "./calculation-view";
import { Calculations } from "./calculations";
import { factName, factValue, factWords, groupFacts, isFlagged } from "./fact-words";
import type { MedicineCheckView } from "./medicine-check-view";
import { MedicineChecks } from "./medicine-checks";
import { ReadingRow, type ReadingRowProps } from "./reading-row";
import { useRovingRows } from "./use-roving-rows";

export type FactsPanelProps = {
  facts: readonly Fact[];
  calculations: readonly CalculationView[];
  medicineCheck: MedicineCheckView;
  content: NoteContent;
  documentId: string;
  lines: readonly SourceLine[];
  selection: Selection | null;
  onPick: (selection: Selection) => void;
};

/** What the source says, fact by fact and kind by kind; choosing one lights its words and the sentences that carry it. */
export function FactsPanel(props: FactsPanelProps) {
  const groups = groupFacts(props.facts);
  const { onKeyDown, rowProps } = useRovingRows(groups.flatMap(({ facts }) => facts.map(factId)));
  const cited = props.content.sentences
    .flatMap(({ citations }) => citations)
    .filter(({ documentId }) => documentId === props.documentId);
  if (groups.length === 0) {
    return (
      <p className="px-6 py-3 text-15 text-ink-2 max-lg:px-4">
        No facts were found in this text. Read it yourself.
      </p>
    );
  }
  return (
    <div onKeyDown={onKeyDown} className="pb-3">
      {groups.map(({ kind, heading, facts }) => (
        <section key={kind} aria-label={heading}>
          <h3 className="flex items-baseline gap-2 px-6 pt-3 pb-1 text-15 font-semibold max-lg:px-4">
            {heading} <span className="text-13 font-normal text-ink-2">{facts.length}</span>
          </h3>
          <ul>
            {facts.map((fact) => {
              const isUsed = cited.some((citation) =>
                fact.spans.some(({ start, end }) => citation.start < end && start < citation.end),
              );
              return (
                <FactRow
                  key={factId(fact)}
                  fact={fact}
                  lines={writeLineNumbers(
                    fact.spans.flatMap((span) => linesOfSpan(props.lines, span)),
                  )}
                  isUsed={isUsed}
                  isChosen={
                    props.selection?.kind === "spans" && props.selection.id === factId(fact)
                  }
                  rowProps={rowProps(factId(fact))}
                  onPick={() =>
                    props.onPick({ kind: "spans", id: factId(fact), spans: fact.spans })
                  }
                />
              );
            })}
          </ul>
        </section>
      ))}
      <MedicineChecks check={props.medicineCheck} />
      <Calculations calculations={props.calculations} />
    </div>
  );
}

type FactRowProps = Omit<ReadingRowProps, "children"> & { fact: Fact; isUsed: boolean };

/** Line numbers · name and value · what is special about it. */
function FactRow({ fact, isUsed, ...row }: FactRowProps) {
  const { value, unit } = factValue(fact);
  const words = factWords(fact);
  return (
    <ReadingRow {...row}>
      <span className="min-w-0 flex-1 break-words">
        {factName(fact)}
        {value && fact.kind === "allergy" ? ` (${value})` : null}
        {value && fact.kind !== "allergy" ? (
          <strong className="pl-2 font-semibold">{value}</strong>
        ) : null}
        {unit ? <span className="pl-1 text-13 text-ink-2">{unit}</span> : null}
      </span>
      <span className="flex shrink-0 flex-wrap justify-end gap-x-2.5 text-13 leading-5 text-ink-2">
        {words.length > 0 ? (
          <span className={isFlagged(fact) ? "font-semibold text-crit" : ""}>
            {words.join(", ")}
          </span>
        ) : null}
        {isUsed ? null : <span className="text-warn">Not in the note</span>}
      </span>
    </ReadingRow>
  );
}

/** A fact in this page: kind, first place and words tell two apart. */
function factId({ kind, concept, spans, polarity }: Fact): string {
  return `${kind}-${spans[0]?.start ?? 0}-${spans[0]?.end ?? 0}-${concept}-${polarity}`;
}
