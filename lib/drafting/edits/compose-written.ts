import type { NoteSentence, Span } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import { findMedication } from "@/lib/safety/medication-table";
import { findConditionMentions } from "@/lib/safety/restrictions/find-condition-mentions";
import type { HeadingKind } from "../clauses/section-headings";
import type { Fact } from "../draft.schema";
import { extractClauses } from "../extract-clauses";
import { extractFacts, type FactSource } from "../extract-facts";
import { findMedications } from "../facts/find-medications";
import { readPregnancy } from "../regimen/person/read-pregnancy";

export type NoteSource = Readonly<{ documentId: string; text: string }>;

/** A sentence of a person's own with its place in the joined text. */
type PlacedSentence = Readonly<{ sentence: NoteSentence; start: number; end: number }>;

/** The source and, behind it, the words that people wrote, read as one text; offsets are UTF-16 units into `text`. */
export type WrittenText = Readonly<{
  text: string;
  /** Where the words of people begin. */
  writtenFrom: number;
  written: readonly PlacedSentence[];
  sources: readonly FactSource[];
  /** What the source says and what the written words do not put otherwise, then what these say. */
  facts: readonly Fact[];
  writtenFacts: readonly Fact[];
}>;

/** What stands under such a heading of a note is read as it is under that heading of a source. */
const KIND_OF_TOPIC: Readonly<Partial<Record<NoteTopic, HeadingKind>>> = {
  allergies: "allergies",
  medications: "medications",
  family_history: "family_history",
  past_medical_history: "past_history",
};

/** Sentences that a person wrote or changed. */
export function writtenSentences(sentences: readonly NoteSentence[]): readonly NoteSentence[] {
  return sentences.filter(({ support, text }) => support === "own" && text.trim() !== "");
}

function shifted({ mapped, ...source }: FactSource, by: number): FactSource {
  return {
    ...source,
    mapped: {
      text: mapped.text,
      starts: mapped.starts.map((start) => start + by),
      ends: mapped.ends.map((end) => end + by),
    },
  };
}

function place(sentences: readonly NoteSentence[], from: number): PlacedSentence[] {
  let start = from;
  return sentences.map((sentence) => {
    const placed = { sentence, start, end: start + sentence.text.length };
    start = placed.end + 1;
    return placed;
  });
}

/** Each sentence for itself: what one says is no heading, and no answer, of the next. */
function sourcesOf({ sentence, start }: PlacedSentence): FactSource[] {
  const kind = (sentence.topic && KIND_OF_TOPIC[sentence.topic]) ?? null;
  return extractClauses(sentence.text).sources.map((source) =>
    shifted({ ...source, kind: source.kind ?? kind }, start),
  );
}

const ingredientOf = (name: string): string =>
  findMedication(name)?.ingredient ?? name.trim().toLowerCase();

/** A value of now: of the same measure, the written one is what the note says. An eGFR follows its creatinine. */
function measuresOf(facts: readonly Fact[]): ReadonlySet<string> {
  const measured = facts
    .filter(({ kind, temporality }) => isMeasured(kind) && temporality === "current")
    .map(({ concept }) => concept);
  return new Set(measured.includes("creatinine") ? [...measured, "egfr"] : measured);
}

const isMeasured = (kind: Fact["kind"]): boolean => kind === "lab" || kind === "vital";

/**
 * Facts of the source that hold beside the written words. A medicine in lines that a changed sentence rests on is told by
 * that sentence, if it names the medicine still; one that it only leaves out is taken all the same.
 */
function standingFacts(
  facts: readonly Fact[],
  documentId: string,
  written: readonly PlacedSentence[],
  writtenFacts: readonly Fact[],
): Fact[] {
  const measures = measuresOf(writtenFacts);
  const told = written.map(({ sentence: { citations, text } }) => ({
    spans: citations.filter((citation) => citation.documentId === documentId),
    ingredients: new Set(findMedications(text).map(({ name }) => ingredientOf(name))),
  }));
  return facts.filter((fact) => {
    if (isMeasured(fact.kind)) return !measures.has(fact.concept);
    if (fact.kind !== "medication") return true;
    const ingredient = ingredientOf(fact.value ?? fact.concept);
    return !told.some(
      ({ spans, ingredients }) =>
        ingredients.has(ingredient) && fact.spans.some((span) => touches(span, spans)),
    );
  });
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
}

/** Whether words say anything that a regimen is made of; most of what people write does not, and the source is not read then. */
function concernRegimen(
  sources: readonly FactSource[],
  facts: readonly Fact[],
  ageYears: number | undefined,
): boolean {
  return (
    facts.some(({ kind }) => kind === "medication" || kind === "allergy" || isMeasured(kind)) ||
    sources.some(({ mapped }) => findConditionMentions(mapped.text).length > 0) ||
    readPregnancy(sources, ageYears, undefined).spans.length > 0
  );
}

/**
 * Reads the words that people wrote in a note behind its source; without facts and sources where these words are about no
 * medicine, allergy, condition or value. Pure; accepts any text.
 */
export function composeWritten(
  source: NoteSource,
  sentences: readonly NoteSentence[],
  ageYears: number | undefined,
): WrittenText {
  const own = writtenSentences(sentences);
  const writtenFrom = source.text.length + 1;
  const written = place(own, writtenFrom);
  const text = [source.text, ...own.map((sentence) => sentence.text)].join("\n");
  const ofWritten = written.flatMap(sourcesOf);
  const writtenFacts = extractFacts(ofWritten, ageYears);
  const placed = { text, writtenFrom, written, writtenFacts };
  if (!concernRegimen(ofWritten, writtenFacts, ageYears)) {
    return { ...placed, sources: [], facts: [] };
  }
  const ofSource = extractClauses(source.text).sources;
  const standing = standingFacts(
    extractFacts(ofSource, ageYears),
    source.documentId,
    written,
    writtenFacts,
  );
  return {
    ...placed,
    sources: [...ofSource, ...ofWritten],
    facts: [...standing, ...writtenFacts],
  };
}
