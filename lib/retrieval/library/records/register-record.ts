/** A record of a public register: what becomes one passage, or a few when it is long. */
export type RegisterRecord = {
  readonly title: string;
  /** The journal, or the organization. */
  readonly publisher: string;
  readonly year: number | null;
  readonly pmid: string | null;
  /** Where the record names one; an import does not keep it. */
  readonly doi?: string;
  readonly text: string;
};

/** A record, or the word that one was passed over: retracted, without a text, in a language that is not searched. */
export type RecordOrSkip = RegisterRecord | "skipped";
