import { findMedication } from "../../medication-table";
import {
  CIRCUMSTANCE,
  DENIED_AFTER,
  DOUBT,
  DOUBT_AFTER,
  ENDED_AFTER,
  ENDED_BEFORE,
  EVERYDAY_LACK,
  END_OF_DENIAL,
  HABIT_BEFORE,
  HABIT_WORDS,
  HYPOTHETICAL,
  LISTED_AFTER,
  LIST_DENIAL,
  NEW_ITEM,
  NO,
  NO_DENIAL,
  NO_MEDICINE_HABIT,
  OTHER_PERSON,
  OTHER_PERSON_AFTER,
  PARTIAL,
  PAST,
  PAST_AFTER,
  PRESENT_COURSE,
  QUESTION_START,
  REACTION,
  RECENT,
  SHORT_DENIAL,
  SOFT,
  YES,
} from "./standing-words";

/**
 * What the words around a finding make of it. `ended`: it was there and is gone. `open`: a question
 * without a plain answer. `denial` says how far an absence reaches: all of the finding, all of it in
 * softer words, all of it for now ("no new weakness"), or only one kind or circumstance of it ("no severe
 * headache", "no pain at rest").
 */
export type Standing = Readonly<{
  polarity: "present" | "absent" | "uncertain" | "ended" | "open";
  denial: "none" | "whole" | "soft" | "recent" | "partial";
  /** A denial stood before, and an "except" or "but" took the finding out of it. */
  isExcepted: boolean;
  /** "not" stands right before the words, which turns the wording of an absence round ("not afebrile"). */
  isTurned: boolean;
  isOther: boolean;
  isHypothetical: boolean;
  isPast: boolean;
}>;

type Sentence = Readonly<{ before: string; after: string; rest: string; isQuestion: boolean }>;

const BLANK = (found: string): string => "_".repeat(found.length);
const REACH = 240;
/** Words that may stand between "not" and what it denies: "not really having much of a headache". */
const SHORT_REACH = 5;

/** The sentence around `start` to `end`; decimals and "Dr." end none. */
function sentenceAround(text: string, start: number, end: number): Sentence {
  const plain = text.replace(/\s/g, " ").replace(/[\u2018\u2019]/g, "'");
  const lines = text.replace(/[^\n]/g, "x");
  const isEnd = (at: number): boolean => {
    if (lines[at] === "\n" || plain[at] === "?" || plain[at] === "!") return true;
    if (plain[at] !== ".") return false;
    return (
      !/\d/.test(plain[at + 1] ?? "") && !/\b(?:dr|mr|mrs|ms|vs|st)$/i.test(plain.slice(0, at))
    );
  };
  let from = start;
  while (from > 0 && start - from < REACH && !isEnd(from - 1)) from -= 1;
  let to = end;
  while (to < plain.length && to - end < REACH && !isEnd(to)) to += 1;
  const before = plain.slice(from, start).trimStart();
  const after = plain.slice(end, to);
  const isQuestion = plain[to] === "?" || QUESTION_START.test(before);
  return { before, after, rest: plain.slice(to + 1, to + 1 + REACH).trimStart(), isQuestion };
}

function lastEnd(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

type Reach = Readonly<{ denial: Standing["denial"]; isExcepted: boolean }>;

/** Whether a denial that ends before `between` reaches its end; `isList`: it may carry over commas. */
function reaches(between: string, after: string, isList: boolean): boolean {
  if (between.search(END_OF_DENIAL) >= 0) return false;
  const hasOr = /\b(?:or|nor)\b/.test(between) || /^[^.;:]{0,60}\b(?:or|nor)\b/.test(after);
  if (!hasOr && between.search(NEW_ITEM) >= 0) return false;
  if (isList) return true;
  return !between.includes(",") && between.split(/\s+/).filter(Boolean).length <= SHORT_REACH;
}

function denialBefore(before: string, after: string): Reach {
  const listed = lastEnd(LIST_DENIAL, before);
  const short = lastEnd(SHORT_DENIAL, before);
  if (listed < 0 && short < 0) return { denial: "none", isExcepted: false };
  const nearest = [
    { at: listed, isList: true },
    { at: short, isList: false },
  ].find(({ at, isList }) => at >= 0 && reaches(before.slice(at), after, isList));
  if (nearest === undefined) return { denial: "none", isExcepted: true };
  const own =
    before
      .slice(nearest.at)
      .split(/,|\bor\b|\band\b|\bnor\b|\//)
      .at(-1) ?? "";
  if (PARTIAL.test(own) || CIRCUMSTANCE.test(after)) {
    return { denial: "partial", isExcepted: false };
  }
  const denial = RECENT.test(own) ? "recent" : SOFT.test(own) ? "soft" : "whole";
  return { denial, isExcepted: false };
}

/** A reaction in a list of allergies is the past of a medicine, not a finding of today. */
function isReaction(before: string): boolean {
  const listed = LISTED_AFTER.exec(before)?.[1];
  return REACTION.test(before) || (listed !== undefined && findMedication(listed) !== null);
}

/** A milder reaction told of a medicine as a habit; graver ones ("gives her a swollen face") stay findings. */
function isHabit(before: string, words: string): boolean {
  const named = HABIT_WORDS.test(words) ? HABIT_BEFORE.exec(before)?.[1] : undefined;
  return named !== undefined && (NO_MEDICINE_HABIT.test(named) || findMedication(named) !== null);
}

function isPastMention(before: string, words: string, after: string): boolean {
  if (isReaction(before) || isHabit(before, words)) return true;
  if (PAST_AFTER.test(after)) return true;
  return PAST.test(before) && !PRESENT_COURSE.test(after);
}

function polarityOf(sentence: Sentence, reach: Reach): Standing["polarity"] {
  const { before, after, rest, isQuestion } = sentence;
  if (isQuestion) return NO.test(rest) ? "absent" : YES.test(rest) ? "present" : "open";
  if (ENDED_BEFORE.test(before) || ENDED_AFTER.test(after)) return "ended";
  if (reach.denial === "none" && DOUBT_AFTER.test(after)) return "uncertain";
  if (reach.denial !== "none" || DENIED_AFTER.test(after)) return "absent";
  return DOUBT.test(before.slice(-80)) ? "uncertain" : "present";
}

type Range = Readonly<{ start: number; end: number }>;

/** Words of other findings are blanked: "can't pee, fever" and "no energy, fever" deny no fever. */
function maskOthers(text: string, others: readonly Range[], start: number): string {
  return others
    .filter(({ end }) => end <= start)
    .reduce(
      (masked, { start: from, end: to }) =>
        `${masked.slice(0, from)}${"_".repeat(to - from)}${masked.slice(to)}`,
      text,
    );
}

/**
 * Reads how the words `start` to `end` of `text` stand in their sentence.
 *
 * @param start first UTF-16 unit of the finding
 * @param end the unit behind its last
 * @param others places of other findings, whose own words deny nothing
 */
export function readStanding(
  text: string,
  start: number,
  end: number,
  others: readonly Range[] = [],
): Standing {
  const sentence = sentenceAround(text, start, end);
  const { before: masked } = sentenceAround(maskOthers(text, others, start), start, end);
  const plain = masked.replace(NO_DENIAL, BLANK).replace(EVERYDAY_LACK, BLANK);
  const reach = denialBefore(plain, sentence.after);
  const polarity = polarityOf(sentence, reach);
  const denial = polarity === "absent" && reach.denial === "none" ? "whole" : reach.denial;
  return {
    polarity,
    denial: polarity === "absent" ? denial : "none",
    isExcepted: reach.isExcepted,
    isTurned: /\b(?:not|n't|isn't|wasn't|never) (?:\w+ )?$/i.test(sentence.before),
    isOther: OTHER_PERSON.test(sentence.before) || OTHER_PERSON_AFTER.test(sentence.after),
    isHypothetical: HYPOTHETICAL.test(sentence.before),
    isPast: isPastMention(sentence.before, text.slice(start, end), sentence.after),
  };
}
