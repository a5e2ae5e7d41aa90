/**
 * The two registers of papers that open a way out: agreements with vendors and experts' determinations. A paper of either
 * has a sealed document, names hosts, is confirmed by somebody who did not enter it, and ends for good. What they differ in
 * is here; their terms, days and entering are each one's own.
 */
export type PaperRegister = Readonly<{
  /** Its table, and what the audit trail calls one of it. */
  kind: "vendor_agreement" | "expert_determination";
  /** How its error codes and its events begin. */
  name: "agreement" | "determination";
  /** What its document is called. */
  document: "document" | "report";
  /** What is said of an id that is none of this organization's. */
  absent: string;
}>;

export const AGREEMENTS: PaperRegister = {
  kind: "vendor_agreement",
  name: "agreement",
  document: "document",
  absent: "There is no such agreement.",
};

export const DETERMINATIONS: PaperRegister = {
  kind: "expert_determination",
  name: "determination",
  document: "report",
  absent: "There is no such determination of an expert.",
};
