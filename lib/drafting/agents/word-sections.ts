import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import {
  noteSectionSchema,
  type ModelUse,
  type NoteSection,
} from "@/lib/notes/note-content.schema";
import type { DraftSentence } from "../draft.schema";
import { sectionDrafterPrompt, sectionRepairPrompt } from "../prompts/section-drafter";
import { askSection, type SectionAsking } from "./ask-section";
import { describeUse } from "./describe-use";
import { isLeakCode } from "./filter-sentences";
import { sectionFeedbackPrompt } from "../prompts/section-feedback";
import { mergeSection } from "./merge-section";
import { isFlagged, type WrittenSentence } from "./read-section-answer";
import { sectionFacts, type SectionFact } from "./section-facts";

export type WordSectionsInput = SectionAsking &
  Readonly<{
    /** The embedded draft's sentences: the facts, and what stands where a model fails. */
    sentences: readonly DraftSentence[];
    /** What a clinician said of the sections as they were drafted before; the drafter is told. */
    feedback?: DeidentifiedText;
    /** Before each section, with the tokens used so far. */
    onSection: (section: NoteSection, index: number, of: number, tokens: number) => Promise<void>;
  }>;

/** A section as a model worded it, with what is needed to have some of its sentences written again. */
export type SectionWording = Readonly<{
  section: NoteSection;
  facts: readonly SectionFact[];
  written: readonly WrittenSentence[];
  /** Index of its use in the note's list of models. */
  madeBy: number;
  /** Repairs that were made. */
  repairs: number;
}>;

export type WordedSections = Readonly<{
  sentences: readonly DraftSentence[];
  models: readonly ModelUse[];
  wordings: readonly SectionWording[];
  tokens: number;
}>;

/** Rounds in which sentences that do not agree with their facts are asked for again; no others are. */
export const MOST_REPAIRS = 2;

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
  const wordings: SectionWording[] = [];
  let tokens = 0;
  for (const [index, section] of sections.entries()) {
    await input.onSection(section, index + 1, sections.length, tokens);
    const worded = await wordSection(input, section, models.length);
    models.push(worded.use);
    tokens += worded.tokens;
    if (worded.wording !== null) wordings.push(worded.wording);
    // What is refused for one section is refused for all: the others are not tried.
    if (worded.use.state === "refused") break;
  }
  return { sentences: placeWordings(input.sentences, wordings), models, wordings, tokens };
}

/** The embedded draft with the worded sections in the place of its own. */
export function placeWordings(
  embedded: readonly DraftSentence[],
  wordings: readonly SectionWording[],
): DraftSentence[] {
  const worded = new Map(
    wordings.map(({ section, facts, written }) => [
      section,
      mergeSection(
        embedded.filter((sentence) => sentence.section === section),
        facts,
        written,
      ),
    ]),
  );
  const seen = new Set<NoteSection>();
  return embedded.flatMap((sentence) => {
    const replaced = worded.get(sentence.section);
    if (replaced === undefined) return [sentence];
    if (seen.has(sentence.section)) return [];
    seen.add(sentence.section);
    return replaced;
  });
}

type Worded = Readonly<{ wording: SectionWording | null; use: ModelUse; tokens: number }>;

async function wordSection(
  input: WordSectionsInput,
  section: NoteSection,
  madeBy: number,
): Promise<Worded> {
  const facts = sectionFacts(input.sentences, section);
  const { feedback } = input;
  const template = (feedback === undefined ? sectionDrafterPrompt : sectionFeedbackPrompt)(section);
  const tally = { bytes: 0, isIdentified: false, rejected: 0, tokens: 0 };
  const setting = { template, tally, about: { section } };
  let asked = facts;
  let written: WrittenSentence[] = [];
  let answeredBy = input.deployment;
  let repairs = 0;
  for (let round = 0; round <= MOST_REPAIRS; round += 1) {
    const first = { template, ...(feedback === undefined ? {} : { feedback }) };
    const prompt = round === 0 ? first : { template: sectionRepairPrompt(section) };
    const request = { ...prompt, facts: asked, section, madeBy };
    const answer = await askSection(input, request, tally);
    if (answer.status !== "read") {
      // A repair that fails leaves what there is, marked; but an answer that leaks is never used.
      if (round > 0 && !isLeakCode(answer.code)) break;
      const use = describeUse(answer.deployment, answer, setting);
      return { wording: null, use, tokens: tally.tokens };
    }
    repairs = round;
    answeredBy = answer.deployment;
    written = [...written.filter(({ sentence }) => !isFlagged(sentence)), ...answer.written];
    if (answer.flagged.length === 0) break;
    asked = [...answer.flagged];
  }
  const use = describeUse(answeredBy, null, setting);
  return { wording: { section, facts, written, madeBy, repairs }, use, tokens: tally.tokens };
}
