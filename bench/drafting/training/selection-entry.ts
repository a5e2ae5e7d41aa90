/** What the trainer of the selection model needs of the product. */
export { arrangeTalk } from "@/lib/drafting/arranging/arrange-talk";
export { extractClauses } from "@/lib/drafting/extract-clauses";
export { renderNote } from "@/lib/drafting/render-note";
export { extractFacts } from "@/lib/drafting/extract-facts";
export { clauseFeatures } from "@/lib/drafting/selecting/clause-features";
export {
  chooseLines,
  clinicalTerms,
  listLines,
  thresholdFor,
} from "@/lib/drafting/selecting/choose-lines";
export { isMisplaced } from "@/lib/drafting/selecting/find-due";
export { hashWord } from "@/lib/drafting/sentences/hash-words";
export { hearTalk } from "@/lib/drafting/spoken/hear-talk";
export { listCandidates, SECTIONS } from "@/lib/drafting/spoken/list-candidates";
export { readPerson } from "@/lib/drafting/spoken/rewrite-person";
