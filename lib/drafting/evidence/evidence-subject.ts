import type { ReferenceTopic } from "@/lib/retrieval/library/card.schema";

/** One thing of a draft that the library is asked about. */
export type EvidenceSubject = Readonly<{
  kind: "problem" | "symptom" | "test" | "medicine" | "statement";
  /** As the note shows it: "Hypertension", "Start metoprolol". */
  title: string;
  /** What is asked and matched: the concept with the words that stand beside it. De-identified, and no ticket yet. */
  phrase: string;
  /** Into the draft's sentences. */
  sentenceIndexes: readonly number[];
}>;

/** Which cards may stand beside each kind: a card on a medicine says nothing of the problem it is given for. */
export const TOPICS_OF: Readonly<Record<EvidenceSubject["kind"], readonly ReferenceTopic[]>> = {
  problem: ["diagnosis", "presentation", "guideline"],
  symptom: ["presentation"],
  test: ["test"],
  medicine: ["medicine"],
  statement: ["diagnosis", "presentation"],
};

/** Words that name no other thing before a test or a medicine. */
export const ALSO_NEUTRAL: Readonly<Record<EvidenceSubject["kind"], ReadonlySet<string>>> = {
  problem: new Set(),
  symptom: new Set(),
  test: new Set(["high", "low", "critical"]),
  medicine: new Set([
    "start",
    "stop",
    "hold",
    "increase",
    "decrease",
    "glargine",
    "lispro",
    "aspart",
    "succinate",
    "tartrate",
  ]),
  statement: new Set(),
};
