import type {
  ConceptChoice,
  LiteratureSearchView,
  LiteratureView,
} from "@/lib/drafting/literature/literature-view.schema";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";

/** A passage that a search found: what a reference would hold of it. */
type FoundPassageView = Pick<
  ReferenceCitation,
  | "passageId"
  | "snapshot"
  | "title"
  | "source"
  | "kind"
  | "writtenOn"
  | "page"
  | "status"
  | "isResolved"
  | "checked"
  | "quote"
>;

/** What a search of the library came to. */
export type SearchView =
  | Readonly<{ state: "found"; passages: readonly FoundPassageView[]; takenOut: number }>
  | Readonly<{ state: "blocked"; kinds: readonly string[] }>
  | Readonly<{ state: "empty" }>
  /** The server's own words: the library is being made, no connection, no access. */
  | Readonly<{ state: "failed"; message: string }>;

/** What the evidence tab asks of the server. */
export type EvidenceServer = Readonly<{
  search: (query: string) => Promise<SearchView>;
  /** Null when it stands beside the sentence now; else why it does not. */
  attach: (passage: FoundPassageView, sentenceId: string) => Promise<string | null>;
  literature: LiteratureServer;
}>;

type Failed = Readonly<{ state: "failed"; message: string }>;

/** How a question of a register ended; `lost` when nobody answered it. */
type LiteratureAnswerView = Exclude<
  LiteratureSearchView,
  { readonly state: "waiting" | "lost" | "failed" }
>;
export type AnsweredView =
  (LiteratureAnswerView & { readonly searchId: string }) | Readonly<{ state: "lost" }> | Failed;

/** What the literature part of the tab asks of the server; the worker alone speaks to a register. */
export type LiteratureServer = Readonly<{
  read: () => Promise<LiteratureView | Failed>;
  /** Has a register asked about concepts of this case, and waits for the answer. */
  find: (concepts: readonly ConceptChoice[]) => Promise<AnsweredView>;
  /** Null when the record stands beside the sentence now; else why it does not. */
  attach: (searchId: string, pmid: string, sentenceId: string) => Promise<string | null>;
  /** Has the numbers of the references looked up, and writes the outcome beside them. */
  check: () => Promise<AnsweredView>;
}>;
