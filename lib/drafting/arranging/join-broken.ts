import { joinTokens } from "../clauses/mapped-text";
import { medicationNames } from "../facts/find-medications";
import { endOdds } from "../sentences/cut-sentences";
import type { Chosen } from "../selecting/choose-lines";
import type { Heard } from "../spoken/hear-talk";
import { plainCandidate } from "../spoken/list-candidates";
import type { Person } from "../spoken/rewrite-person";

/** Below these log odds of an end two lines that were both chosen are one sentence. */
const BOTH_CHOSEN = 0;
/** Below these the rest of a sentence is brought along though nobody chose it. */
const TORN = -1.5;
const MOST_WORDS = 34;
/** A subject with its verb, or a denial: a statement of its own, joined only to what cannot end where it was cut. */
const STATES =
  /^(?:there (?:is|are|was|were)|(?:i|we|you|he|she|it|they|that|this|those|these) \w+|no \w+|let us|(?:the|your|his|her|my) (?:\w+ ){1,3}(?:is|are|was|were|has|have|looks?|shows?|feels?|will))\b/;

const OPEN_END =
  /\b(?:the|a|an|of|to|with|and|or|but|that|because|if|when|for|in|on|at|than|your|is|are|was|were)$/;

/** Turns what was said before it round, or narrows it: one without the other misleads. */
const COUNTERS = /^(?:,? ?(?:but|except|although|though|however|other than|unless))\b/;
/** Leaves open what hangs on it: "in case | we need to change the dose". */
const LEAVES_OPEN = /\b(?:in case|if|whether(?: or not)?|so that|unless|until|maybe|wait|before)$/;
/** A dose that names no medicine: "forty milligrams daily", "it is going to be 10 mg". */
const DOSE_ALONE =
  /^(?:(?:and|so|but|it|that|is|i|we|you|will|am|are|going|to|be|want|would|like|give|giving|put|start|take|do|him|her|on|at|about|an?|dose|of|for|probably|just|,|the)[ ,]+)*\d+(?:\.\d+)? ?(?:mg|mcg|units?|grams?)\b/;

/** A dose without its medicine belongs to the one named just before it. */
export function isDoseAlone(text: string): boolean {
  return DOSE_ALONE.test(text) && medicationNames(text).size === 0;
}

function belongsTogether(before: Heard, after: Heard): boolean {
  if (COUNTERS.test(after.text) || LEAVES_OPEN.test(before.text)) return true;
  return isDoseAlone(after.text) && medicationNames(before.text).size > 0;
}

/** Whether one sentence may run on from a clause to the one behind it: the same person, no mark, no question. */
function runsOn(before: Heard | undefined, after: Heard | undefined, least: number): boolean {
  if (!before || !after || before.isQuestion || after.isQuestion) return false;
  if (before.clause.turn !== after.clause.turn || before.voice !== after.voice) return false;
  if (/^[.?!]$/.test(before.clause.tokens.at(-1)?.text ?? ".")) return false;
  if (belongsTogether(before, after)) return true;
  if (STATES.test(after.text) && !OPEN_END.test(before.text)) return false;
  return endOdds(before.clause.tokens, after.clause.tokens) < least;
}

function joinHeard(first: Heard, second: Heard): Heard {
  const tokens = [...first.clause.tokens, ...second.clause.tokens];
  const spans = [...first.clause.spans, ...second.clause.spans];
  const clause = { ...first.clause, tokens, spans, end: second.clause.end };
  return { ...first, clause, text: joinTokens(tokens).text };
}

/** The clauses `from` to `to` as one line of the section of `line`, or null where that reads badly. */
function spoken(
  heard: readonly Heard[],
  from: number,
  to: number,
  line: Chosen,
  person: Person,
): Chosen | null {
  const [first, ...others] = heard.slice(from, to + 1);
  if (!first) return null;
  const whole = others.reduce(joinHeard, first);
  if (whole.text.split(" ").length > MOST_WORDS) return null;
  const candidate = plainCandidate(whole, from, person);
  const text = candidate?.texts[line.section];
  if (!candidate || text === undefined) return null;
  return { ...line, candidate: { ...candidate, to }, text };
}

/**
 * Lines of one section, in the order of the talk, those that are pieces of one sentence joined: speech without
 * marks is cut where an end is likely, and some cuts go through a sentence.
 */
export function joinBroken(
  heard: readonly Heard[],
  lines: readonly Chosen[],
  person: Person,
): Chosen[] {
  const result: Chosen[] = [];
  const open = [...lines];
  const isTaken = (index: number): boolean =>
    [...result, ...open].some(({ candidate }) => candidate.from <= index && index <= candidate.to);
  for (let line = open.shift(); line; line = open.shift()) {
    let whole: Chosen = line;
    const grow = (from: number, to: number): boolean => {
      const grown = whole.candidate.isMerged ? null : spoken(heard, from, to, whole, person);
      if (grown) whole = grown;
      return grown !== null;
    };
    const { from } = whole.candidate;
    const before = heard[from - 1];
    if (!isTaken(from - 1) && runsOn(before, heard[from], TORN)) {
      const isWhole = grow(from - 1, whole.candidate.to);
      if (!isWhole && LEAVES_OPEN.test(before?.text ?? "")) continue;
    }
    for (;;) {
      const { to } = whole.candidate;
      const next = open[0]?.candidate.from === to + 1 ? open[0] : undefined;
      if (next?.candidate.isMerged) break;
      if (!runsOn(heard[to], heard[to + 1], next ? BOTH_CHOSEN : TORN)) break;
      if (!grow(whole.candidate.from, next ? next.candidate.to : to + 1)) break;
      if (next) open.shift();
    }
    result.push(whole);
  }
  return result;
}
