import { z } from "zod";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256 } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import { detectIdentifiers } from "@/lib/phi/detect-identifiers";
import { residualCheck } from "@/lib/phi/residual/residual-check";
import { codedConceptSchema, type CodedConcept } from "../library/card.schema";

/**
 * What may be asked of a register of literature: names of coded concepts, and nothing else. A question is made here alone,
 * and the clients take nothing but one that was made here: neither a string nor a text of a chart becomes one.
 */
const issued = new WeakSet<object>();

export type LiteratureQuestion = {
  readonly concepts: readonly CodedConcept[];
  readonly limit: number;
};

const MOST_CONCEPTS = 5;
const MOST_RECORDS = 20;
const MOST_WORDS = 12;
/** Letters, digits and the marks that names in code systems have; no quotes, colons or brackets of a query language. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ,()'’/+%.-]{0,99}$/u;

const questionSchema = z.object({
  concepts: z.array(codedConceptSchema.strict()).min(1).max(MOST_CONCEPTS),
  limit: z.number().int().min(1).max(MOST_RECORDS).default(5),
});

/**
 * @throws ProvenoteError `literature.not_a_concept` when a name is longer than a code system's, holds anything like an
 * identifier or a piece of a note, or when what is given is no concept at all. Says which one, never its words.
 */
export function literatureQuestion(
  concepts: readonly CodedConcept[],
  limit?: number,
): LiteratureQuestion {
  const parsed = questionSchema.safeParse({ concepts, ...(limit !== undefined && { limit }) });
  if (!parsed.success) throw notAConcept(-1);
  const wrong = parsed.data.concepts.findIndex(({ display }) => !isConceptName(display));
  if (wrong !== -1) throw notAConcept(wrong);
  const question = Object.freeze(parsed.data);
  issued.add(question);
  return question;
}

/** @throws TypeError for what was not made by {@link literatureQuestion}. */
export function assertQuestion(question: LiteratureQuestion): void {
  if (!issued.has(question)) throw new TypeError("not a question of coded concepts");
}

/** The same for the same question of the same register. */
export function digestOfQuestion(source: string, asked: unknown): Buffer<ArrayBuffer> {
  return Buffer.from(sha256(canonicalBytes([source, asked])));
}

/** Code systems begin a name with a capital, and a capital alone must not make a drug look like a person. */
function isConceptName(display: string): boolean {
  const name = `${display.charAt(0).toLowerCase()}${display.slice(1)}`;
  return (
    NAME.test(display) &&
    display.split(/\s+/).length <= MOST_WORDS &&
    !/\d{5}/.test(display) &&
    residualCheck(name).length === 0 &&
    detectIdentifiers(name).length === 0
  );
}

function notAConcept(at: number): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "literature.not_a_concept",
    "Only names of coded concepts are asked of a register. Nothing was sent.",
    { at },
  );
}
