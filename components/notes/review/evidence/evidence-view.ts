import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";

/** A passage that a search found: what a reference would hold of it. */
export type FoundPassageView = Pick<
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
}>;
