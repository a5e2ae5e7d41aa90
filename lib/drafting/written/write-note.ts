import type { SetAsideReason } from "@/lib/notes/note-content.schema";
import { SECTION_OF_TOPIC, type NoteTopic } from "@/lib/notes/note-topic.schema";
import type { NoteClause, NoteStructure } from "../clauses/split-note";
import type { DraftUnplaced, Template } from "../draft.schema";
import { findAllergies } from "../facts/find-allergies";
import { asSentence, tidyClause, type Abbreviations } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";
import {
  isClosing,
  isGreeting,
  isIdentityLine,
  isSignature,
  isThanks,
  isTitleLine,
  readThanks,
} from "./identity-lines";
import { readClauseTopic } from "./read-clause-topic";
import { fuseComplaint, writeHistory } from "./write-history";
import { writeAllergies, writeResult, writeRow, writeVitals } from "./write-lists";
import { writeMedications } from "./write-medications";
import { isPersonLine, writePerson } from "./write-person";
import { plainSentence, wordsOf, type NoteStyle, type TopicClause } from "./written-clause";

type SetAside = Readonly<{ start: number; end: number; reason: SetAsideReason }>;
export type WrittenNote = Readonly<{
  sentences: readonly WrittenSentence[];
  setAside: readonly SetAside[];
  unplaced: readonly DraftUnplaced[];
}>;

const PLAN_LIKE =
  /^(?:call|follow|return|check|see|start|stop|continue|order|refer|schedule|repeat|will|rtc|f\/u|discuss|review|send|recheck|patient to|pt to|time spent|total time|discharge|d\/c|all questions)\b/i;
/** What the patient was told or agreed to is plan. */
const AGREED =
  /\b(?:understands?|agrees?|agreed|verbali[sz]ed|was (?:advised|counsel\w*|instructed|given|encouraged)|education|instructions?|agreements?)\b/i;
/** Someone tells something: history that stands where the plan should be. */
const TOLD =
  /\b(?:he|she|they|pt|patient|wife|husband|mother|father|mom|dad|son|daughter)\b[^.]*\b(?:\w+ed|has|had|says?|said|took|got|was|is)\b/i;

type Placing = {
  placed: TopicClause[];
  /** Clauses of the document's head. */
  heads: NoteClause[];
  setAside: SetAside[];
  unplaced: DraftUnplaced[];
};

/** Why a clause belongs to no section: the document's head, or the author's name at its end. */
function asideReason(
  structure: NoteStructure,
  clause: NoteClause,
  index: number,
  firstHeading: number,
  placedCount: number,
): SetAsideReason | null {
  const { text, kind } = clause;
  const { clauses, hasHeadings } = structure;
  const hasPlaced = placedCount > 0;
  const isHead = firstHeading < 0 ? index < 6 && !hasPlaced : index < firstHeading;
  const isTitle = isHead && hasHeadings && !hasPlaced && index < 3 && isTitleLine(text);
  const isEarly = (isHead && placedCount < 2) || kind === "header";
  if (isEarly && (isIdentityLine(text) || isTitle || isPersonLine(clause))) return "header";
  if (kind === "chief_complaint" && !/[a-z]{2}/i.test(text.replace(/\[[A-Z_]+\d+\]/g, ""))) {
    return "header";
  }
  if ((isEarly && isGreeting(text)) || isThanks(text)) return "greeting";
  const isClosed = clauses.slice(Math.max(0, clauses.length - 5), index + 1);
  if (isClosed.some((one) => isClosing(one.text))) return "signature";
  const isEnd = kind === "signature" || (index >= clauses.length - 3 && isSignature(text));
  return isEnd ? "signature" : null;
}

/** A letter's clause from the patient on; the courtesy before is set aside. */
function withoutThanks(clause: NoteClause, setAside: SetAside[]): NoteClause {
  const length = readThanks(clause.text);
  if (length === 0) return clause;
  const start = clause.start + length;
  setAside.push({ start: clause.start, end: start, reason: "greeting" });
  return { ...clause, start, text: clause.text.slice(length) };
}

/** Topic of each clause, or why it has none. */
function placeClauses(structure: NoteStructure, style: NoteStyle): Placing {
  const found: Placing = { placed: [], heads: [], setAside: [], unplaced: [] };
  const { clauses } = structure;
  const firstHeading = clauses.findIndex(({ kind }) => kind !== null && kind !== "header");
  clauses.forEach((whole, index) => {
    const reason = asideReason(structure, whole, index, firstHeading, found.placed.length);
    if (reason) {
      found.setAside.push({ start: whole.start, end: whole.end, reason });
      if (reason === "header") found.heads.push(whole);
      return;
    }
    const clause = withoutThanks(whole, found.setAside);
    const { start, end, text, kind, label, isLoose } = clause;
    const previous = found.placed.at(-1)?.topic ?? null;
    const words = clause.row ? clause.row.about : wordsOf(text, style);
    const { ageYears } = style;
    const read = readClauseTopic({ text: words, kind, label, isLoose, previous, ageYears });
    const topic = clause.row?.isMedicine ? "medications" : read;
    const isPlan = SECTION_OF_TOPIC[topic] === "assessment_and_plan";
    const isDiagnosis = kind === "assessment" && !isLoose;
    const isMisplacedAllergy =
      isPlan && !isDiagnosis && findAllergies(text).some(({ isNone }) => !isNone);
    const isStray =
      isPlan &&
      clause.isAfterList &&
      TOLD.test(text) &&
      !PLAN_LIKE.test(text) &&
      !AGREED.test(text);
    if (isMisplacedAllergy || isStray) found.unplaced.push({ start, end, why: "no_section" });
    else found.placed.push({ ...clause, topic });
  });
  return found;
}

function writeComplaint(clauses: readonly TopicClause[], style: NoteStyle): WrittenSentence[] {
  return clauses.map((clause, index) => {
    const tidy = tidyClause(wordsOf(clause.text, style), style.abbreviations);
    const text = index === 0 ? asSentence(`Chief complaint: ${tidy}`) : tidy;
    return plainSentence(clause, style, text);
  });
}

const PRONOUN = /^(?:(?:social history|habits): )?(?:he|she|his|her|they)\b/i;

function writeSubjective(
  mine: readonly TopicClause[],
  template: Template,
  style: NoteStyle,
): WrittenSentence[] {
  const of = (...topics: readonly NoteTopic[]): TopicClause[] =>
    mine.filter(({ topic }) => topics.includes(topic));
  const [complaint] = of("chief_complaint");
  /** What follows the complaint on lines of its own is already the story. */
  const isStory = (clause: TopicClause): boolean =>
    clause.topic === "chief_complaint" && clause.block !== complaint?.block;
  const history = mine
    .filter((clause) => clause.topic === "history_of_present_illness" || isStory(clause))
    .map((clause) => ({ ...clause, topic: "history_of_present_illness" as const }));
  const first = history[0];
  const fused =
    template === "soap" && complaint && first ? fuseComplaint(complaint, first, style) : null;
  const opening = fused
    ? [fused]
    : writeComplaint(
        of("chief_complaint").filter((clause) => !isStory(clause)),
        style,
      );
  /** Topics in the order in which the note takes them up. */
  const asTold = (...topics: readonly NoteTopic[]): WrittenSentence[] =>
    topics
      .map((topic) => of(topic))
      .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
      .flatMap((clauses) => writeHistory(clauses, style));
  const family = asTold("family_history");
  const rest = [
    ...asTold("social_history", "immunizations"),
    ...writeMedications(of("medications"), style),
    ...writeAllergies(of("allergies"), style),
  ];
  /** "She smokes" behind a mother's illness would be read of the mother. */
  const isUnclear = PRONOUN.test(rest[0]?.text ?? "");
  return [
    ...opening,
    ...writeHistory(fused ? history.slice(1) : history, style),
    ...asTold("review_of_systems"),
    ...asTold("past_medical_history", "obstetric_history"),
    ...asTold("past_surgical_history"),
    ...(isUnclear ? [...rest, ...family] : [...family, ...rest]),
  ];
}

function writeJudged(clause: TopicClause, style: NoteStyle): WrittenSentence {
  const text = clause.text.replace(/^follow[- ]?up:\s*/i, "Follow-up: ");
  const tidy = tidyClause(wordsOf(text, style), style.abbreviations);
  return plainSentence(clause, style, tidy);
}

/** What was given and how it went stands before the first order. */
function inCourse(clauses: readonly TopicClause[]): readonly TopicClause[] {
  const first = clauses.findIndex(({ topic }) => topic === "plan" || topic === "follow_up");
  if (first < 0) return clauses;
  const later = clauses.slice(first);
  return [
    ...clauses.slice(0, first),
    ...later.filter(({ topic }) => topic === "course"),
    ...later.filter(({ topic }) => topic !== "course"),
  ];
}

function cites(start: number, end: number): (sentence: WrittenSentence) => boolean {
  return ({ citations }) => citations.some((span) => span.start <= start && end <= span.end);
}

/**
 * Sentences of a written note in reading order: subjective, examination, results, assessment and
 * plan. Each carries its topic and cites its clause or row.
 */
export function writeNote(
  structure: NoteStructure,
  template: Template,
  ageYears?: number,
  abbreviations: Abbreviations = "expand",
): WrittenNote {
  const style: NoteStyle = { ageYears, abbreviations, isSpoken: structure.isSpoken };
  const { placed, heads, setAside, unplaced } = placeClauses(structure, style);
  const rows = placed.filter(({ row }) => row !== undefined);
  const told = placed.filter(({ row }) => row === undefined);
  const inSection = (clauses: readonly TopicClause[], name: string): TopicClause[] =>
    clauses.filter(({ topic }) => SECTION_OF_TOPIC[topic] === name);
  const vitals = told.filter(({ topic }) => topic === "vitals");
  const exam = inSection(told, "objective_exam").filter(({ topic }) => topic !== "vitals");
  const person = writePerson(
    heads,
    told.map(({ text }) => text),
  );
  const sentences = [
    ...(person ? [person] : []),
    ...writeSubjective(inSection(told, "subjective"), template, style),
    ...inSection(rows, "subjective").flatMap((clause) => writeRow(clause, style)),
    ...writeVitals(vitals, style),
    ...inSection(rows, "objective_exam").flatMap((clause) => writeRow(clause, style)),
    ...exam.map((clause) => plainSentence(clause, style)),
    ...inSection(placed, "objective_results").flatMap((clause) =>
      clause.row ? writeRow(clause, style) : [writeResult(clause, style)],
    ),
    ...inCourse(inSection(told, "assessment_and_plan")).map((clause) => writeJudged(clause, style)),
    ...inSection(rows, "assessment_and_plan").flatMap((clause) => writeRow(clause, style)),
  ];
  const commands = structure.marks
    .filter(({ start, end }) => !sentences.some(cites(start, end)))
    .map((span) => ({ ...span, reason: "device_instruction" as const }));
  return {
    sentences: sentences.filter(({ text }) => text !== ""),
    setAside: [...setAside, ...commands],
    unplaced,
  };
}
