import type { LiteratureQuestion } from "../literature-question";
import type { LiteratureRecord, LiteratureSource } from "../literature-record.schema";

/** A register of literature that can be asked. */
export type LiteratureClient = {
  readonly source: LiteratureSource;
  /** Where requests go: the register's host, or the relay that the operator named. */
  readonly host: string;
  /** Whether a request names the operator's own address, as NCBI asks. */
  readonly namesOperator: boolean;
  /** Records on coded concepts, best first. @throws ProvenoteError `literature.no_answer` · `literature.bad_answer`. */
  readonly search: (question: LiteratureQuestion) => Promise<readonly LiteratureRecord[]>;
  /** Which of these PubMed numbers the register knows. Digits alone are sent. */
  readonly findKnown: (pmids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Which of these DOIs it knows, in small letters. Nothing but DOIs is sent. */
  readonly findKnownDois: (dois: readonly string[]) => Promise<ReadonlySet<string>>;
};
