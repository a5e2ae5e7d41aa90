import type { QuotingNotes, TableMode, TableQuery } from "@/lib/medication-table/table.schema";
import type { Answered, Done } from "../../people/people-view";

/** What the page can ask the server to do; each shows the table anew. */
export type TableActs = Readonly<{
  onReview: (
    rowId: string,
    review: Readonly<{ digest: string; qualification: string; words: string }>,
  ) => Promise<Done>;
  onWithdraw: (reviewId: string, reason: string) => Promise<Done>;
  onRecall: (rowId: string, reason: string) => Promise<Done>;
  onLift: (rowId: string, reason: string) => Promise<Done>;
  onSetMode: (basedOn: number, mode: TableMode, reason: string) => Promise<Done>;
  onListNotes: (rowId: string) => Promise<Answered<QuotingNotes>>;
}>;

export type AskTable = (change: Partial<TableQuery>) => void;
