"use client";

import type { ListedClause } from "@/lib/drafting/reading/coverage.schema";
import { decisionWords } from "@/lib/notes/decision-words.schema";
import type {
  AttentionChoice,
  AttentionItem,
  NoteContent,
  UnplacedReason,
} from "@/lib/notes/note-content.schema";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";
import { Button } from "../../../ui/button";
import { Menu } from "../../../ui/menu";
import { placeOf, type SentencePlace } from "../../content-edits";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import type { Selection } from "../acts/lit-pairs";
import { ClauseRow, clauseId, isChosen } from "./clause-row";
import { isPlaced, itemAbout } from "./place-clause";
import type { RowProps } from "./reading-row";

export type ListedClausesProps = {
  clauses: readonly ListedClause[];
  content: NoteContent;
  documentId: string;
  sourceText: string;
  lines: readonly SourceLine[];
  selection: Selection | null;
  isReadOnly: boolean;
  rowProps: (id: string) => RowProps;
  onPick: (selection: Selection) => void;
  onPlace: (clause: ListedClause, place: SentencePlace) => void;
  onChoose: (item: AttentionItem, choice: AttentionChoice) => void;
};

const WHY: Readonly<Record<UnplacedReason, string>> = {
  no_section: "No section of this note takes it.",
  blocked: "Held back: the sentence written from it did not say the same.",
  unclear: "The drafter could not tell what it says.",
};

/** Clauses without a place, each with its reason and its ways out. */
export function ListedClauses({ clauses, ...props }: ListedClausesProps) {
  return (
    <ul>
      {clauses.map((clause) => (
        <ListedRow key={clauseId(clause)} clause={clause} {...props} />
      ))}
    </ul>
  );
}

type ListedRowProps = Omit<ListedClausesProps, "clauses"> & { clause: ListedClause };

function ListedRow({ clause, ...props }: ListedRowProps) {
  const { content, documentId } = props;
  const words = clause.pieces.map(({ start, end }) => props.sourceText.slice(start, end));
  const item = itemAbout(content, documentId, clause);
  const isDone = isPlaced(content, documentId, clause);
  const why = clause.why === undefined ? "" : WHY[clause.why];
  return (
    <li className="border-b border-line pb-1.5 last:border-b-0">
      <ul>
        <ClauseRow
          text={words.join(" … ")}
          lines={writeLineNumbers(
            clause.pieces.flatMap((piece) => linesOfSpan(props.lines, piece)),
          )}
          isChosen={isChosen(props.selection, clause)}
          rowProps={props.rowProps(clauseId(clause))}
          onPick={() => props.onPick({ kind: "spans", id: clauseId(clause), spans: clause.pieces })}
        />
      </ul>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pr-6 pl-20 max-lg:pr-4 max-lg:pl-17">
        <p className="min-w-40 flex-1 text-13 text-ink-2">
          {isDone ? "Placed in the note." : item?.decision ? decisionWords(item) : why}
        </p>
        {isDone || props.isReadOnly ? null : <WaysOut clause={clause} item={item} {...props} />}
      </div>
    </li>
  );
}

/** The choices of the thing that asks about the clause, else the parts of the note it can be placed in. */
function WaysOut({ clause, item, ...props }: ListedRowProps & { item: AttentionItem | undefined }) {
  if (item?.decision !== undefined) return null;
  if (item !== undefined) {
    return (
      <span className="flex flex-wrap justify-end gap-2">
        {item.choices.map((choice) => (
          <Button
            key={`${choice.action}-${choice.label}`}
            size="row"
            onClick={() => props.onChoose(item, choice)}
          >
            {choice.label}
          </Button>
        ))}
      </span>
    );
  }
  const entries = arrangeNote(props.content).map(({ heading, section, topic }, index) => ({
    id: `place-${index}`,
    label: heading,
    onAction: () => props.onPlace(clause, placeOf({ section, topic: topic ?? undefined })),
  }));
  return (
    <Menu label="Place it under" size="row" entries={entries}>
      Place it under
    </Menu>
  );
}
