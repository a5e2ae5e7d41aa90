import type { LiteratureQuestion } from "./literature-question";
import type { LiteratureRecord, LiteratureSource } from "./literature-record.schema";

/** A register of literature that can be asked. */
export type LiteratureClient = {
  readonly source: LiteratureSource;
  /** Records on coded concepts, best first. @throws ProvenoteError `literature.no_answer` · `literature.bad_answer`. */
  readonly search: (question: LiteratureQuestion) => Promise<readonly LiteratureRecord[]>;
  /** Which of these PubMed numbers the register knows. Digits alone are sent. */
  readonly findKnown: (pmids: readonly string[]) => Promise<ReadonlySet<string>>;
};
