import { rewriteFirstPerson, rewriteSecondPerson, type Person } from "../rewrite-person";
import { trimSpeech, wordCount } from "../trim-speech";
import { thirdPerson } from "../verb-forms";

const MOST_ANSWER = 12;
const TIME =
  /\b(?:seconds?|minutes?|days?|weeks?|months?|years?|hours?|since|yesterday|today|mornings?|nights?|evenings?|afternoons?|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends?|summer|winter|spring|fall|january|february|march|april|june|july|august|september|october|november|december|times?|daily|weekly)\b/;
/** The answer is a statement of its own, or speaks of something else. */
const OWN_STATEMENT =
  /\b(?:i|you|we|my|he|she|they|there|that|who|which|your)\b|\b(?:is|are|was|were|do|does|did|has|have|had)\b/;

const FORMS: Readonly<Record<string, string>> = {
  start: "started",
  begin: "began",
  happen: "happened",
  occur: "occurred",
  happened: "happened",
  started: "started",
};

/** "it was", "that started about": what an answer repeats of its question. */
const REPEATED =
  /^(?:(?:i would say|i want to say|i think|i guess|maybe it was|it is|it has|that is|that has|they have|it was|that was|it|that|this|they|i|probably it) ?(?:has |have )?(?:been |started |began |happened |occurred |hurts? |is |was |located )*(?:going on )?(?=(?:for|since|about|around|probably|maybe|like|over|the|a|an|last|yesterday|on|in|\d|right|left|mostly|behind|at|only|just|every|once|twice|early|late)\b))?/;

function bare(answer: string): string {
  return trimSpeech(answer)
    .replace(REPEATED, "")
    .replace(/^like (?=\w)/, "")
    .replace(/^,\s*/, "");
}

function isFragment(text: string): boolean {
  return text !== "" && wordCount(text) <= MOST_ANSWER && !OWN_STATEMENT.test(text);
}

const LONG =
  /\bhow (?:long|many (?:days|weeks|months|years)) (?:has|have|did|does|do) (this [a-z]+(?= been)|this|that|it|these|the [a-z]+(?: [a-z]+)?|your [a-z]+(?: [a-z]+)?|you) (?:(?:been|had|have) )?(.+)$/;

/** "How long have you had the cough?" "Three weeks." as "he has had the cough for 3 weeks". */
function howLong(question: string, answer: string, person: Person): string | null {
  const asked = LONG.exec(question);
  if (!asked?.[1] || !asked[2] || !TIME.test(answer) || !isFragment(answer)) return null;
  const time = /^(?:probably |about |ever )?(?:since|for|over the)\b/.test(answer)
    ? answer
    : `for ${answer}`;
  const rest = asked[2].replace(/\s*(?:for|now|like that|going on for)$/, (end) =>
    /going on/.test(end) ? " going on" : "",
  );
  if (/\b(?:when|if|that|because|or|last|how)\b/.test(rest) || wordCount(rest) > 6) return null;
  if (asked[1] === "you") {
    const verb = /\bhave you (had|been)\b/.exec(question)?.[1];
    return verb
      ? `${person.subject} has ${verb} ${rewriteSecondPerson(rest, person)} ${time}`
      : null;
  }
  const has = /\bha(?:s|ve) .* been\b/.test(question);
  if (!has || !/ing\b/.test(rest)) return null;
  const what = /^(?:this|that|it)$/.test(asked[1]) ? "this" : rewriteSecondPerson(asked[1], person);
  const helper = asked[1] === "these" ? "have" : "has";
  return `${what} ${helper} been ${rewriteSecondPerson(rest, person)} ${time}`;
}

const WHEN =
  /\bwhen did (this|that|it|the [a-z]+(?: [a-z]+)?|your [a-z]+(?: [a-z]+)?|(?:these|those) [a-z]+) (?:all |first )?(start|begin|happen|occur)\b/;
const LONG_AGO =
  /\bhow long ago did (this|that|it|the [a-z]+|this [a-z]+|your [a-z]+(?: [a-z]+)?) (?:all |first )?(start|begin|happen|occur)\b/;

function when(question: string, answer: string, person: Person): string | null {
  const asked = WHEN.exec(question) ?? LONG_AGO.exec(question);
  if (!asked?.[1] || !asked[2] || !TIME.test(answer) || !isFragment(answer)) return null;
  return `${rewriteSecondPerson(asked[1], person)} ${FORMS[asked[2]] ?? asked[2]} ${answer}`;
}

const LAST =
  /\bwhen was (your|the|his|her) last ([a-z]+(?: [a-z]+){0,2})$|\bwhen did you first (notice|feel|get|see) (this|that|it|the [a-z]+|these|them)$/;
const FIRST: Readonly<Record<string, string>> = {
  notice: "noticed",
  feel: "felt",
  get: "got",
  see: "saw",
};

/** "When was your last colonoscopy?" "5 years ago." as "her last colonoscopy was 5 years ago". */
function last(question: string, answer: string, person: Person): string | null {
  const asked = LAST.exec(question);
  if (!asked || !TIME.test(answer) || !isFragment(answer)) return null;
  if (asked[2]) return `${person.possessive} last ${asked[2]} was ${answer}`;
  return `${person.subject} first ${FIRST[asked[3] ?? ""] ?? ""} ${asked[4] ?? ""} ${answer}`;
}

const WHERE =
  /\bwhere (is|are|does|do) (it|this|that|the [a-z]+(?: [a-z]+)?|your [a-z]+(?: [a-z]+)?) ?(?:mostly |mainly )?(located|hurt|tender|painful|hurting)?(?: (?:mostly|mainly|the most|at|right now|exactly))*$/;
const PLACE =
  /^(?:mostly |mainly |kind of |right |located |just )*(?:in|on|at|over|behind|along|around|under|inside|outside|across|near|between|here|all over|the|my|both|left|lower|upper|front|back)\b/;

function where(question: string, answer: string, person: Person): string | null {
  const asked = WHERE.exec(question);
  const place = rewriteFirstPerson(answer.replace(/^located /, ""), person);
  if (!asked?.[1] || !asked[2] || !PLACE.test(answer) || wordCount(place) > MOST_ANSWER) {
    return null;
  }
  if (/\bhere\b/.test(answer) || OWN_STATEMENT.test(answer.replace(/\bmy\b/g, ""))) return null;
  const what = rewriteSecondPerson(asked[2], person);
  const verb = asked[3] ?? "";
  if (/^do(?:es)?$/.test(asked[1])) {
    return verb === "hurt" ? `${what} ${asked[1] === "do" ? "hurt" : "hurts"} ${place}` : null;
  }
  return `${what} ${asked[1]} ${verb === "" ? "" : `${verb} `}${place}`;
}

const HOW_OFTEN =
  /\bhow (?:often|far|much(?: [a-z]+)?|many [a-z]+(?: of [a-z]+)?(?: a (?:day|week|month))?) (do|are|have|did) you (?:usually |typically |been )?(?:currently )?([a-z]+)(?: (it|that|this|them|those|[a-z]+))?$/;

function howOften(question: string, answer: string, person: Person): string | null {
  const asked = HOW_OFTEN.exec(question);
  if (!asked?.[1] || !asked[2] || !isFragment(answer)) return null;
  if (!/\d|\bonce|twice|every|couple|few|daily|weekly|day\b|week\b/.test(answer)) return null;
  const thing = asked[3] ? ` ${asked[3]}` : "";
  const helper: Readonly<Record<string, string>> = { are: "is ", have: "has been ", did: "did " };
  if (asked[1] === "did") return null;
  const verb = asked[1] === "do" ? thirdPerson(asked[2]) : `${helper[asked[1]] ?? ""}${asked[2]}`;
  return `${person.subject} ${verb}${thing} ${answer}`;
}

const RATE =
  /\b(?:pain|hurt\w*|discomfort)\b.*\b(?:scale|rate|score|0 to 10|1 to 10|out of 10|how (?:bad|severe))\b|\b(?:scale|rate|how (?:bad|severe))\b.*\b(?:pain|hurt\w*|discomfort)\b/;
const NUMBER =
  /^(?:it is |it was |i would say |probably |about |around |maybe |like |a |an |at )*(\d{1,2}(?:\/10)?|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:to|or) (?:a |an )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))?(?: out of (?:10|ten))?$/;

function rating(question: string, answer: string): string | null {
  const rated = NUMBER.exec(answer);
  if (!RATE.test(question) || !rated) return null;
  return `pain is ${answer.replace(/^(?:it is |it was |i would say |like |a |an |at )+/, "")}`;
}

/**
 * An open question and an answer that is only its missing piece, as one statement made of the words of
 * the two: "Where does it hurt?" "On the inside of my knee." Null where either says more.
 *
 * @param question lower-case words of the question, without its mark
 */
export function answerOpen(question: string, answer: string, person: Person): string | null {
  const asked = trimSpeech(question.replace(/\?/g, ""));
  const piece = bare(answer);
  if (piece === "" || /\b(?:not|no|know|remember|sure)\b/.test(piece)) return null;
  return (
    howLong(asked, piece, person) ??
    when(asked, piece, person) ??
    last(asked, piece, person) ??
    where(asked, piece, person) ??
    howOften(asked, piece, person) ??
    rating(asked, piece)
  );
}
