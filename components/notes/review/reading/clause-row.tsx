import type { Span } from "@/lib/notes/note-content.schema";
import { classNames } from "../../../ui/class-names";
import type { Selection } from "../acts/lit-pairs";
import { ReadingRow, type ReadingRowProps } from "./reading-row";

export type ClauseRowProps = Omit<ReadingRowProps, "children"> & { text: string };

/** One clause in its own words, on paper. */
export function ClauseRow({ text, ...row }: ClauseRowProps) {
  return (
    <ReadingRow {...row}>
      <span className={classNames("min-w-0 flex-1 px-1 break-words", !row.isChosen && "bg-paper")}>
        {text.replace(/\s+/g, " ").trim()}
      </span>
    </ReadingRow>
  );
}

export function clauseId({ start, end }: Span): string {
  return `clause-${start}-${end}`;
}

export function isChosen(selection: Selection | null, span: Span): boolean {
  return selection?.kind === "spans" && selection.id === clauseId(span);
}
