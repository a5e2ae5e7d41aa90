import type { SetAsideReason, Span } from "@/lib/notes/note-content.schema";
import { arrangeTalk } from "../arranging/arrange-talk";
import type { DraftUnplaced, Fact } from "../draft.schema";
import type { SpokenClause } from "../extract-clauses";
import { PROBLEM_ONCE, SYMPTOM_ONCE } from "../facts/clinical-terms";
import { findAllergies } from "../facts/find-allergies";
import { findLabs } from "../facts/find-labs";
import { medicationNames } from "../facts/find-medications";
import { findVitals } from "../facts/find-vitals";
import { selectCandidates, type Selection } from "../selecting/select-candidates";
import type { WrittenNote } from "../written/write-note";
import { placeSpeech } from "./classify-speech";
import { hearTalk, type Heard } from "./hear-talk";
import { EMPTY, listCandidates, type Candidate } from "./list-candidates";
import { readAnswer } from "./merge-answer";
import { PERSONS, readPerson } from "./rewrite-person";
import { trimSpeech } from "./trim-speech";

/** From this probability on a clause that was not chosen is listed rather than set aside. */
const LISTED_FROM = 0.13;

type Left = Readonly<{ reason: SetAsideReason } | { why: DraftUnplaced["why"] }>;

/** A medicine, a value, an allergy: never set aside as talk, whatever the model thinks. */
function holdsFact({ text }: Heard): boolean {
  return (
    medicationNames(text).size > 0 ||
    findVitals(text).length > 0 ||
    findLabs(text).length > 0 ||
    findAllergies(text).length > 0
  );
}

/** A question about a symptom, an illness or a medicine that yes or no answers: listed with its answer. */
function isAnswered(heard: readonly Heard[], index: number): boolean {
  const [question, answer] = [heard[index], heard[index + 1]];
  if (!question?.isQuestion || !answer || answer.voice === question.voice) return false;
  const { text } = question;
  const isClinical =
    SYMPTOM_ONCE.test(text) || PROBLEM_ONCE.test(text) || medicationNames(text).size > 0;
  return isClinical && readAnswer(answer.text) !== null;
}

/** What becomes of a clause that no sentence uses. */
function leave(
  heard: readonly Heard[],
  index: number,
  candidate: Candidate | undefined,
  selection: Selection,
): Left | null {
  const item = heard[index];
  if (!item) return null;
  if (isAnswered(heard, index) || isAnswered(heard, index - 1)) return { why: "unclear" };
  if (item.isQuestion) return { reason: "question" };
  if (candidate && selection.repeated.includes(candidate)) return { reason: "repetition" };
  const place = placeSpeech(trimSpeech(item.text), item.voice, item.phase);
  if ("aside" in place && EMPTY.has(place.aside)) return { reason: place.aside };
  if (holdsFact(item)) return { why: "unclear" };
  const highest = candidate ? (selection.highest.get(candidate) ?? 0) : null;
  if (highest !== null && highest >= LISTED_FROM) return { why: "unclear" };
  if ("aside" in place) return { reason: place.aside };
  return highest === null ? { why: "unclear" } : { reason: "small_talk" };
}

/**
 * Sentences of a transcript. A model chooses clauses for each section; rules only delete, reorder or
 * map closed-class words, so every content word stands in the cited clause. What is not chosen is set
 * aside with its reason, or listed when it might have belonged in the note.
 */
export function writeTranscript(
  talk: readonly SpokenClause[],
  source: string,
  facts: readonly Fact[],
  sex?: "female" | "male",
): WrittenNote {
  const heard = hearTalk(talk);
  const person = sex ? PERSONS[sex] : readPerson(source);
  const candidates = listCandidates(heard, person);
  const selection = selectCandidates(heard, candidates);
  const sentences = arrangeTalk(heard, selection.chosen, person, facts);
  const byClause = new Map<number, Candidate>();
  for (const candidate of candidates) {
    for (let at = candidate.from; at <= candidate.to; at += 1) byClause.set(at, candidate);
  }
  const cited = sentences.flatMap(({ citations }) => citations);
  const setAside: (Span & { reason: SetAsideReason })[] = [];
  const unplaced: DraftUnplaced[] = [];
  heard.forEach((item, index) => {
    const candidate = byClause.get(index);
    const { spans } = item.clause;
    const isCited = spans.some(({ start, end }) =>
      cited.some((span) => span.start < end && start < span.end),
    );
    if (isCited) return;
    const left = leave(heard, index, candidate, selection);
    if (left === null) return;
    if ("reason" in left) setAside.push(...spans.map((span) => ({ ...span, reason: left.reason })));
    else unplaced.push(...spans.map((span) => ({ ...span, why: left.why })));
  });
  return { sentences, setAside, unplaced };
}
