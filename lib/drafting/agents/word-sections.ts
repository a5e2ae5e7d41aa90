import { callModel, type CallModelInput, type ModelResult } from "@/lib/llm/call-model";
import {
  composePrompt,
  type DeidentifiedPrompt,
  type DrawBytes,
  type PromptTemplate,
} from "@/lib/llm/compose-prompt";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { ModelDoor } from "@/lib/llm/open-door";
import {
  noteSectionSchema,
  type ModelUse,
  type NoteSection,
} from "@/lib/notes/note-content.schema";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";
import type { DraftSentence } from "../draft.schema";
import { sectionDrafterPrompt, sectionRepairPrompt } from "../prompts/section-drafter";
import { sectionFeedbackPrompt } from "../prompts/section-feedback";
import { mergeSection } from "./merge-section";
import { filterSentences, type FilteredSentences } from "./filter-sentences";
import {
  isFlagged,
  plainWords,
  readSectionAnswer,
  type WrittenSentence,
} from "./read-section-answer";
import { sectionAnswerSchema, type SectionAnswer } from "./section-answer.schema";
import { sectionFacts, type SectionFact } from "./section-facts";

export type WordSectionsInput = Readonly<{
  door: ModelDoor;
  deployment: Deployment;
  /** The embedded draft's sentences: the facts, and what stands where a model fails. */
  sentences: readonly DraftSentence[];
  /** The de-identified text that they cite. */
  source: DeidentifiedText;
  call: Pick<
    CallModelInput,
    "identifiers" | "finalCheck" | "isLeavingConfirmed" | "signal" | "inPermit" | "readMarks"
  >;
  drawBytes: DrawBytes;
  /** What a clinician said of the sections as they were drafted before; the drafter is told. */
  feedback?: DeidentifiedText;
  onSection: (section: NoteSection, index: number, of: number) => Promise<void>;
}>;

export type WordedSections = Readonly<{
  sentences: readonly DraftSentence[];
  models: readonly ModelUse[];
}>;

/** Rounds in which sentences that do not agree with their facts are asked for again; no others are. */
const REPAIRS = 2;

/**
 * Has a language model word the sections of an embedded draft, one call a section. What it writes is checked against the
 * facts it names; where it refuses, fails or leaves something out, the embedded draft stands. The order of the sections
 * stays, and grids of values are not touched.
 */
export async function wordSections(input: WordSectionsInput): Promise<WordedSections> {
  const sections = noteSectionSchema.options.filter(
    (section) => sectionFacts(input.sentences, section).length > 0,
  );
  const models: ModelUse[] = [];
  const worded = new Map<NoteSection, readonly DraftSentence[]>();
  for (const [index, section] of sections.entries()) {
    await input.onSection(section, index + 1, sections.length);
    const { sentences, use } = await wordSection(input, section, models.length);
    models.push(use);
    if (sentences !== null) worded.set(section, sentences);
    // What is refused for one section is refused for all: the others are not tried.
    if (use.state === "refused") break;
  }
  const seen = new Set<NoteSection>();
  const sentences = input.sentences.flatMap((sentence) => {
    const replaced = worded.get(sentence.section);
    if (replaced === undefined) return [sentence];
    if (seen.has(sentence.section)) return [];
    seen.add(sentence.section);
    return replaced;
  });
  return { sentences, models };
}

type Worded = Readonly<{ sentences: readonly DraftSentence[] | null; use: ModelUse }>;

async function wordSection(
  input: WordSectionsInput,
  section: NoteSection,
  madeBy: number,
): Promise<Worded> {
  const facts = sectionFacts(input.sentences, section);
  const embedded = input.sentences.filter((sentence) => sentence.section === section);
  const { feedback } = input;
  const template = (feedback === undefined ? sectionDrafterPrompt : sectionFeedbackPrompt)(section);
  const tally = { bytes: 0, rejected: 0 };
  let asked = facts;
  let written: WrittenSentence[] = [];
  let answeredBy = input.deployment;
  for (let round = 0; round <= REPAIRS; round += 1) {
    const prompt =
      round === 0
        ? promptOf(input, template, asked, feedback)
        : promptOf(input, sectionRepairPrompt(section), asked);
    const result = await ask(input, prompt, tally);
    if (result.status !== "answered") {
      // A repair that fails leaves what there is, marked.
      if (round > 0) break;
      return { sentences: null, use: describeUse(result, { section, template, tally }) };
    }
    const answer = result.value as SectionAnswer;
    const filtered = await filterSentences(
      answer.sentences.map(({ text }) => plainWords(text)),
      { source: input.source, canary: prompt.canary, ...input.call.finalCheck },
    );
    if (Object.keys(filtered.counts).length > 0) await recordHeld(input, result, filtered);
    // The request's own token in an answer: none of it is believed.
    if (filtered.isLeak) {
      const failed = { ...result, status: "failed", code: "llm.canary_leaked" } as const;
      return { sentences: null, use: describeUse(failed, { section, template, tally }) };
    }
    const read = readSectionAnswer({
      answer,
      facts: asked,
      section,
      source: input.source,
      madeBy,
      isShowable: filtered.isShowable,
    });
    tally.rejected += read.rejected;
    answeredBy = result.deployment;
    written = [...written.filter(({ sentence }) => !isFlagged(sentence)), ...read.written];
    if (read.flagged.length === 0) break;
    asked = [...read.flagged];
  }
  const use = describeUse(null, { section, template, tally }, answeredBy);
  return { sentences: mergeSection(embedded, facts, written), use };
}

function promptOf(
  { source, drawBytes }: WordSectionsInput,
  template: PromptTemplate,
  facts: readonly SectionFact[],
  feedback?: DeidentifiedText,
): DeidentifiedPrompt {
  const quoted = quoteDeidentified(
    source,
    facts.map(({ id, spans }) => ({ id, spans })),
  );
  const parts = { facts: quoted, ...(feedback === undefined ? {} : { feedback }) };
  return composePrompt(template, parts, drawBytes);
}

async function ask(
  input: WordSectionsInput,
  prompt: DeidentifiedPrompt,
  tally: { bytes: number },
): Promise<ModelResult> {
  const result = await callModel(input.door, {
    ...input.call,
    deployment: input.deployment,
    task: "section_drafter",
    prompt,
    schema: sectionAnswerSchema,
  });
  tally.bytes += prompt.bytes * result.sent;
  return result;
}

/** That something of an answer was held back, by kind; a leak is told by its code. */
async function recordHeld(
  { call }: WordSectionsInput,
  result: Extract<ModelResult, { status: "answered" }>,
  { counts, isLeak }: FilteredSentences,
): Promise<void> {
  await call.inPermit(async (permit) => {
    await permit.act.record({
      type: "model.answer_held",
      action: "E",
      outcome: "failure",
      patientId: permit.patientId,
      textId: permit.patientId === null ? permit.subjectId : null,
      object: { kind: "model_call", id: result.callId },
      code: isLeak ? "llm.canary_leaked" : "llm.answer_held",
      counts,
      basis: permit.basis,
    });
  });
}

type UseSetting = Readonly<{
  section: NoteSection;
  template: PromptTemplate;
  tally: Readonly<{ bytes: number; rejected: number }>;
}>;

function describeUse(
  failed: Exclude<ModelResult, { status: "answered" }> | null,
  { section, template, tally }: UseSetting,
  used?: Deployment,
): ModelUse {
  const deployment = failed?.deployment ?? used;
  if (deployment === undefined) throw new TypeError("A use names its deployment.");
  const { id, version, name, model, zone, vendor } = deployment;
  return {
    deploymentId: id,
    deploymentVersion: version,
    name,
    model,
    zone,
    ...(vendor === null ? {} : { vendor }),
    section,
    prompt: `${template.id}/${template.version}`,
    temperature: "0",
    state: failed === null ? "used" : failed.status,
    ...(failed === null ? {} : { code: failed.code }),
    ...tally,
  };
}
