import type { Span } from "@/lib/notes/note-content.schema";
import {
  isShippedTemplate,
  SHIPPED_TEMPLATES,
} from "@/lib/notes/templates/shipped-templates.schema";
import type { NoteLayout, ShippedTemplateId } from "@/lib/notes/templates/template.schema";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import { findAttention } from "./attention/find-attention";
import { checkSentence } from "./check-citations";
import { coverSource } from "./checking/cover-source";
import { findLostWords } from "./checking/find-lost-words";
import { joinSpans } from "./clauses/mapped-text";
import { readAge } from "./clauses/read-age";
import type { Draft, DraftSentence, DraftSetAside, DraftUnplaced, Template } from "./draft.schema";
import { extractClauses } from "./extract-clauses";
import { extractFacts } from "./extract-facts";
import { findTemplateGaps } from "./shaping/find-template-gaps";
import { shapeSentences, type Shape } from "./shaping/shape-sentences";
import { findGaps } from "./writing/find-gaps";
import { writeNote } from "./written/write-note";
import { writeTranscript } from "./spoken/write-transcript";
import type { Abbreviations } from "./writing/tidy-sentence";
import type { WrittenSentence } from "./writing/written-sentence";

export type DraftOptions = Readonly<{
  /** A shipped template, or the layout of one that somebody made. */
  template: ShippedTemplateId | Shape;
  /** The sex the chart states, for "he" or "she"; without it, what the talk itself says. */
  sex?: "female" | "male" | undefined;
  /** Allergies already on the chart: checked against the medicines, and no longer "without a place". */
  knownAllergies?: readonly string[];
  /** Medicines already on the chart: checked together with those of the text. */
  knownMedications?: readonly string[];
  /** Rows of the medication table in use: those an organization has reviewed, less those it recalled; all by default. */
  rows?: RowChoice | undefined;
  /**
   * Chart shorthand of a written note: written out or left as typed; without it, as the template says, which is
   * written out unless it says otherwise. The citation shows it as typed either way.
   */
  abbreviations?: Abbreviations;
}>;

const MOST_CITATIONS = 50;
const MOST_SENTENCES = 2000;
const MOST_CHARACTERS = 8000;

type Checked = Readonly<{ sentences: DraftSentence[]; blocked: DraftUnplaced[] }>;

/** A sentence that its own spans do not carry is held back and its spans are listed instead. */
function checkAll(text: string, written: readonly WrittenSentence[]): Checked {
  const sentences: DraftSentence[] = [];
  const blocked: DraftUnplaced[] = [];
  for (const { section, topic, label, text: words, citations, cells } of written.slice(
    0,
    MOST_SENTENCES,
  )) {
    const spans = joinSpans(citations).slice(0, MOST_CITATIONS);
    const isShown = words !== "" && words.length <= MOST_CHARACTERS;
    const pieces = spans.map(({ start, end }) => text.slice(start, end));
    const support = isShown ? checkSentence(words, pieces) : "unsupported";
    if (support === "unsupported" || support === "contradicted") {
      blocked.push(...spans.map((span) => ({ ...span, why: "blocked" as const })));
    } else {
      sentences.push({
        section,
        ...(topic ? { topic } : {}),
        ...(label ? { label } : {}),
        text: words,
        citations: spans,
        support,
        ...(cells ? { cells: cells.slice(0, 60) } : {}),
      });
    }
  }
  const used = joinSpans(sentences.flatMap(({ citations }) => citations));
  const isUsed = (span: Span): boolean =>
    used.some((other) => other.start <= span.start && span.end <= other.end);
  return { sentences, blocked: blocked.filter((span) => !isUsed(span)) };
}

/** What `draftNote` takes of a layout: a shipped one by its name, since it has gaps of its own. */
export function templateOf(layout: NoteLayout): DraftOptions["template"] {
  return isShippedTemplate(layout.templateId) ? layout.templateId : layout;
}

/** A complaint under a heading of its own stays a sentence of its own; else it opens the history. */
function openingOf({ parts }: Shape): Template {
  const part = parts.find(({ topics }) => topics.includes("chief_complaint"));
  return part?.topics.includes("history_of_present_illness") ? "soap" : "encounter";
}

/** The embedded draft of a text before it is finished: its sentences, and how a list of sentences becomes a whole draft. */
export type BegunDraft = Readonly<{
  sentences: readonly DraftSentence[];
  facts: Draft["facts"];
  /** A pasted note, or the transcript of a talk. */
  mode: "note" | "talk";
  /** Coverage, open items and gaps for these sentences: the drafter's own, or some of them worded by a model. */
  finish: (sentences: readonly DraftSentence[]) => Draft;
}>;

/**
 * Drafts a note from one source text, a pasted case note or a transcript, identifiers or
 * placeholders included. Pure, synchronous and deterministic; accepts any string.
 *
 * Every sentence cites spans of `text` (UTF-16 units) and passed `checkSentence`; every clause of
 * `text` is cited, set aside with a reason, or unplaced. Nothing is added that the text does not say.
 */
export function draftNote(text: string, options: DraftOptions): Draft {
  const begun = beginDraft(text, options);
  return begun.finish(begun.sentences);
}

/** As {@link draftNote}, stopping before coverage and open items, so that sentences can be worded anew in between. */
export function beginDraft(text: string, options: DraftOptions): BegunDraft {
  const { template } = options;
  const asked: Shape = typeof template === "string" ? SHIPPED_TEMPLATES[template] : template;
  const abbreviations = options.abbreviations ?? asked.abbreviations;
  const shape: Shape = { ...asked, abbreviations: abbreviations === "keep" ? "keep" : undefined };
  const clauses = extractClauses(text);
  const ageYears = readAge(text);
  const facts = extractFacts(clauses.sources, ageYears);
  const written =
    clauses.mode === "note"
      ? writeNote(clauses.structure, openingOf(shape), ageYears, abbreviations)
      : writeTranscript(clauses.talk, text, facts, options.sex);
  const { sentences: full, blocked } = checkAll(text, written.sentences);
  const finish = (sentences: readonly DraftSentence[]): Draft => {
    const cover = coverAll(text, { clauses, written, blocked, sentences });
    const attention = findAttention({
      source: text,
      ageYears,
      sex: options.sex,
      rows: options.rows,
      sources: clauses.sources,
      sentences,
      facts,
      unplaced: cover.unplaced,
      setAside: cover.setAside,
      knownAllergies: options.knownAllergies ?? [],
      knownMedications: options.knownMedications ?? [],
    });
    const usual = findGaps(text, facts, sentences);
    const isUsual = template === "soap" || template === "encounter";
    const gaps = isUsual ? usual : findTemplateGaps(sentences, usual, shape);
    return { sentences: [...sentences], facts, attention, ...cover, gaps };
  };
  const { mode } = clauses;
  return { sentences: shapeSentences(text, full, shape), facts, mode, finish };
}

type Covering = Readonly<{
  clauses: ReturnType<typeof extractClauses>;
  written: Readonly<{ setAside: readonly DraftSetAside[]; unplaced: readonly DraftUnplaced[] }>;
  blocked: readonly DraftUnplaced[];
  sentences: readonly DraftSentence[];
}>;

/** Every clause of the text is cited by a sentence, set aside with a reason, or listed. */
function coverAll(text: string, { clauses, written, blocked, sentences }: Covering) {
  const used = sentences.flatMap(({ citations }) => citations);
  const isCited = (span: Span): boolean =>
    used.some((other) => other.start <= span.start && span.start < other.end);
  const labels: DraftSetAside[] = clauses.labels
    .filter((span) => !isCited(span))
    .map((span) => ({ ...span, reason: "header" }));
  const blanks: DraftSetAside[] = clauses.blanks.map((span) => ({ ...span, reason: "blank" }));
  const hums: DraftSetAside[] = clauses.hums.map((span) => ({ ...span, reason: "filler" }));
  const lost =
    clauses.mode === "talk"
      ? findLostWords(text, sentences).map((span) => ({ ...span, why: "unclear" as const }))
      : [];
  return coverSource(
    text,
    used,
    [...written.setAside, ...labels, ...blanks, ...hums],
    [...written.unplaced, ...blocked, ...lost],
  );
}
