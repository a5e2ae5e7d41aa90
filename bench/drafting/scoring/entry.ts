/** What the benchmark needs of the product: the command it scores, and the parts it looks into. */
export { runDraft } from "@/cli/draft";
export { draftNote } from "@/lib/drafting/draft-note";
export { extractClauses } from "@/lib/drafting/extract-clauses";
export { hearTalk } from "@/lib/drafting/spoken/hear-talk";
export { listCandidates, SECTIONS } from "@/lib/drafting/spoken/list-candidates";
export { readPerson } from "@/lib/drafting/spoken/rewrite-person";
