import type { NoteSection, SetAsideReason } from "@/lib/notes/note-content.schema";
import type { NoteClause, NoteStructure } from "../clauses/split-note";
import type { DraftUnplaced, Template } from "../draft.schema";
import { findAllergies } from "../facts/find-allergies";
import { findVitals } from "../facts/find-vitals";
import { isIdentityLine, isSignature, isTitleLine } from "./identity-lines";
import { placeByWords, SECTION_OF_KIND } from "./place-clause";
import { asSentence, tidyClause } from "../writing/tidy-sentence";
import { fuseComplaint, writeHistory } from "./write-history";
import { writeAllergies, writeMedications, writeResult, writeVitals } from "./write-lists";
import type { WrittenSentence } from "../writing/written-sentence";

export type WrittenNote = Readonly<{
  sentences: readonly WrittenSentence[];
  setAside: readonly Readonly<{ start: number; end: number; reason: SetAsideReason }>[];
  unplaced: readonly DraftUnplaced[];
}>;

type Placed = Readonly<{ clause: NoteClause; section: NoteSection }>;

const PLAN_LIKE =
  /^(?:call|follow|return|check|see|start|stop|continue|order|refer|schedule|repeat|will|rtc|f\/u|discuss|review|send|recheck|patient to|pt to|time spent|total time|discharge|d\/c|all questions)\b/i;
/** Someone tells something: history that stands where the plan should be. */
const TOLD =
  /\b(?:he|she|they|pt|patient|wife|husband|mother|father|mom|dad|son|daughter)\b[^.]*\b(?:\w+ed|has|had|says?|said|took|got|was|is)\b/i;

/** Section by the words alone; what follows the plan without a cue of its own is still plan. */
function placeAfter(before: Placed | undefined, text: string): NoteSection {
  const section = placeByWords(text);
  const isLate = before?.section === "assessment_and_plan" && before.clause.kind === null;
  return isLate && section === "subjective" ? "assessment_and_plan" : section;
}

/** Section of each clause, or why it has none. */
function placeClauses(structure: NoteStructure): { placed: Placed[]; left: WrittenNote } {
  const placed: Placed[] = [];
  const setAside: { start: number; end: number; reason: SetAsideReason }[] = [];
  const unplaced: DraftUnplaced[] = [];
  const { clauses } = structure;
  const firstHeading = clauses.findIndex(({ kind }) => kind !== null && kind !== "header");
  clauses.forEach((clause, index) => {
    const { start, end, text, kind } = clause;
    const isHead = firstHeading < 0 ? index < 6 && placed.length === 0 : index < firstHeading;
    const isTitle = isHead && structure.hasHeadings && isTitleLine(text);
    if ((isHead || kind === "header") && (isIdentityLine(text) || isTitle)) {
      setAside.push({ start, end, reason: "header" });
    } else if (kind === "signature" || (index >= clauses.length - 3 && isSignature(text))) {
      setAside.push({ start, end, reason: "signature" });
    } else {
      const section = (kind ? SECTION_OF_KIND[kind] : null) ?? placeAfter(placed.at(-1), text);
      const isPlan = section === "assessment_and_plan";
      const isMisplacedAllergy = isPlan && findAllergies(text).some(({ isNone }) => !isNone);
      const isStray = isPlan && clause.isAfterList && TOLD.test(text) && !PLAN_LIKE.test(text);
      if (isMisplacedAllergy || isStray) unplaced.push({ start, end, why: "no_section" });
      else placed.push({ clause, section });
    }
  });
  return { placed, left: { sentences: [], setAside, unplaced } };
}

function plain(section: NoteSection, clause: NoteClause): WrittenSentence[] {
  const text = tidyClause(clause.text.replace(/^follow[- ]?up:\s*/i, "Follow-up: "));
  return text === ""
    ? []
    : [{ section, text, citations: [{ start: clause.start, end: clause.end }] }];
}

function writeSubjective(placed: readonly Placed[], template: Template): WrittenSentence[] {
  const mine = placed.filter(({ section }) => section === "subjective").map(({ clause }) => clause);
  const complaint = mine.find(({ kind }) => kind === "chief_complaint");
  /** What follows the complaint on lines of its own is already the story. */
  const isStory = (clause: NoteClause): boolean =>
    clause.kind === "chief_complaint" && clause.block !== complaint?.block;
  const history = mine.filter(
    (clause) =>
      clause.kind === null ||
      clause.kind === "history" ||
      clause.kind === "header" ||
      isStory(clause),
  );
  const first = history[0];
  const fused = template === "soap" && complaint && first ? fuseComplaint(complaint, first) : null;
  const opening: WrittenSentence[] = fused
    ? [fused]
    : mine
        .filter((clause) => clause.kind === "chief_complaint" && !isStory(clause))
        .map((clause, index) => ({
          section: "subjective",
          text:
            index === 0
              ? asSentence(`Chief complaint: ${tidyClause(clause.text)}`)
              : tidyClause(clause.text),
          citations: [{ start: clause.start, end: clause.end }],
        }));
  const of = (...kinds: readonly NoteClause["kind"][]): NoteClause[] =>
    mine.filter(({ kind }) => kinds.includes(kind));
  return [
    ...opening,
    ...writeHistory(fused ? history.slice(1) : history),
    ...writeHistory(of("review_of_systems")),
    ...writeHistory(of("birth_history", "past_history")),
    ...writeHistory(of("surgical_history")),
    ...writeHistory(of("family_history")),
    ...writeHistory(of("social_history", "immunizations")),
    ...writeMedications(of("medications")),
    ...writeAllergies(of("allergies")),
  ];
}

/** Sentences of a written note in reading order: subjective, examination, results, assessment and plan. */
export function writeNote(
  structure: NoteStructure,
  template: Template,
  ageYears?: number,
): WrittenNote {
  const { placed, left } = placeClauses(structure);
  const exam = placed
    .filter(({ section }) => section === "objective_exam")
    .map(({ clause }) => clause);
  const vitals = exam.filter(
    ({ kind, text }) => kind === "vitals" || findVitals(text, ageYears).length >= 2,
  );
  const results = placed.filter(({ section }) => section === "objective_results");
  const plan = placed.filter(({ section }) => section === "assessment_and_plan");
  return {
    sentences: [
      ...writeSubjective(placed, template),
      ...writeVitals(vitals, ageYears),
      ...exam
        .filter((clause) => !vitals.includes(clause))
        .flatMap((clause) => plain("objective_exam", clause)),
      ...results.map(({ clause }) => writeResult(clause, ageYears)),
      ...plan.flatMap(({ clause }) => plain("assessment_and_plan", clause)),
    ],
    setAside: left.setAside,
    unplaced: left.unplaced,
  };
}
