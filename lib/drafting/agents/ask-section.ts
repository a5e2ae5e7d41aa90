import { callModel, type CallModelInput } from "@/lib/llm/call-model";
import {
  composePrompt,
  fitsPrompt,
  type DrawBytes,
  type PromptTemplate,
} from "@/lib/llm/compose-prompt";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { ModelDoor } from "@/lib/llm/open-door";
import type { Honeytoken } from "@/lib/llm/output/output-finding";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { addSent, type SentTally, type UseFailure } from "./describe-use";
import { filterSentences } from "./filter-sentences";
import { plainWords, readSectionAnswer, type ReadAnswer } from "./read-section-answer";
import { recordHeld } from "./record-held";
import { sectionAnswerSchema, type SectionAnswer } from "./section-answer.schema";
import { quoteFacts, type SectionFact } from "./section-facts";

/** What every request to a section drafter has in common. */
export type SectionAsking = Readonly<{
  door: ModelDoor;
  deployment: Deployment;
  /** The de-identified text that the facts quote. */
  source: DeidentifiedText;
  call: Pick<
    CallModelInput,
    "identifiers" | "finalCheck" | "leavingConfirmed" | "signal" | "inPermit" | "readMarks"
  >;
  /** Values of patients who do not exist, which no answer may hold. */
  honeytokens: readonly Honeytoken[];
  drawBytes: DrawBytes;
}>;

/** Counts over the rounds of one section. */
export type SectionTally = SentTally & { rejected: number; tokens: number };

export type AskedSection =
  | (ReadAnswer & { readonly status: "read"; readonly deployment: Deployment })
  | (UseFailure & { readonly deployment: Deployment });

export type SectionRequest = Readonly<{
  template: PromptTemplate;
  facts: readonly SectionFact[];
  section: NoteSection;
  /** Index of the model in the note's list. */
  madeBy: number;
  /** What a clinician said of the section as it was drafted before. */
  feedback?: DeidentifiedText;
}>;

/** One request to a section drafter and what is to be used of its answer; the bytes, tokens and rejects go to the tally. */
export async function askSection(
  asking: SectionAsking,
  { template, facts, section, madeBy, feedback }: SectionRequest,
  tally: SectionTally,
): Promise<AskedSection> {
  const { source, call, deployment, honeytokens } = asking;
  const parts = {
    facts: quoteFacts(source, facts),
    ...(feedback === undefined ? {} : { feedback }),
  };
  // One that does not fit is not asked: the embedded sentences stand.
  if (!fitsPrompt(template, parts)) return { status: "failed", code: "llm.too_much", deployment };
  const prompt = composePrompt(template, parts, asking.drawBytes);
  const result = await callModel(asking.door, {
    ...call,
    deployment,
    task: "section_drafter",
    prompt,
    schema: sectionAnswerSchema,
  });
  addSent(tally, result.sent);
  if (result.status !== "answered") {
    return { status: result.status, code: result.code, deployment: result.deployment };
  }
  tally.tokens += (result.inputTokens ?? 0) + (result.outputTokens ?? 0);
  const answer = result.value as SectionAnswer;
  const filtered = await filterSentences(
    answer.sentences.map(({ text }) => plainWords(text)),
    { source, canary: prompt.canary, honeytokens, ...call.finalCheck },
  );
  await recordHeld(call, result, filtered);
  // The request's own token in an answer, or nobody's patient: none of it is believed.
  if (filtered.leak !== null) {
    return { status: "failed", code: filtered.leak, deployment: result.deployment };
  }
  const { isShowable } = filtered;
  const read = readSectionAnswer({ answer, facts, section, source, madeBy, isShowable });
  tally.rejected += read.rejected;
  return { ...read, status: "read", deployment: result.deployment };
}
