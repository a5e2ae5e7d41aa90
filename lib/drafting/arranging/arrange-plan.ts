import { contentWords } from "../checking/read-claim";
import { PROBLEM_ONCE, SYMPTOM_ONCE } from "../facts/clinical-terms";
import type { Heard } from "../spoken/hear-talk";
import type { Chosen } from "../selecting/choose-lines";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import { citePhrase } from "./cite-phrase";
import type { WrittenSentence } from "../writing/written-sentence";

/** Words around the name of a problem that say nothing of it. */
const NAMES_ONLY =
  /^(?:problem|issue|assessment|first|second|third|fourth|next|last|lastly|other|diagnosis|concern|condition|standpoint|again|today|plan|talk)$/;

type Kind = "reasoning" | "testing" | "referral" | "treatment" | "education";

const LABELS: readonly (readonly [Kind, string])[] = [
  ["reasoning", "Medical reasoning"],
  ["testing", "Additional testing"],
  ["referral", "Specialist referrals"],
  ["treatment", "Medical treatment"],
  ["education", "Patient education and counseling"],
];

const FOLLOW_UP =
  /\b(?:follow[- ]?up|come back|see (?:him|her|the patient|them) (?:back|again|in)|return (?:in|to (?:the )?clinic|for)|return visit)\b/i;
const REFERRAL = /\b(?:refer\w*|consult(?:ation)?)\b/i;
const ACT = /^(?:we will|we can|order|obtain|check|repeat|send|schedule|get)\b|\border\b/i;
const TEST =
  /\b(?:x-ray|mri|ct|labs?|panel|test(?:s|ing)?|ultrasound|echo\w*|ekg|ecg|a1c|urin\w+|blood ?work|biopsy|study|scan|mammogram|colonoscopy|cultures?|profile)\b/i;
const TREATMENT =
  /\b(?:start\w*|prescri\w+|continue|increase|decrease|stop|mg|mcg|therapy|surgery|injections?|ice|brace|splint|boot|sling|take|refill|antibiotics?|rest|elevate|elevating|wear|cast|treat\w*|inhaler|cream|tablets?)\b/i;
const EDUCATION =
  /\b(?:diet|exercis\w+|avoid|discuss\w*|educat\w*|important|understand|monitor|encourage\w*|lifestyle|salt|make sure|hydrat\w+|weigh)\b/i;

/** What is to be done, whatever it is. */
const PLANS =
  /^(?:(?:so|and|then|also),? )*(?:we (?:will|can|are going to)|(?:he|she|the patient) (?:is to|should|will need)|(?:i want|i would like|i need) (?:him|her|the patient) to|continue|avoid|use|hold off|stay off)\b/i;

/** "A 54-year-old man with …": the summary that opens a history and an assessment. */
export const INTRODUCES = /\byear[- ]old\b/i;

function kindOf(text: string): Kind {
  if (REFERRAL.test(text)) return "referral";
  if (TEST.test(text) && ACT.test(text)) return "testing";
  if (TREATMENT.test(text)) return "treatment";
  if (EDUCATION.test(text)) return "education";
  return PLANS.test(text) ? "treatment" : "reasoning";
}

/** Where the doctor turns to a problem by name: "for your second problem, diabetes, …". */
const TURNS_TO =
  /\b(?:(?:for|regarding|in terms of|as far as) (?:your|his|her|the patient's)(?: (?:first|second|third|fourth|next|last|other|final) (?:problem|issue|diagnosis|concern|condition|thing)(?: of| is| which is| here is|,)*)?(?: (?:your|his|her|the|a|history of|this|new|chronic|acute),?)* ?|(?:first|second|third|fourth|next|last|other) (?:problem|issue|diagnosis|concern|condition)(?: of| is|,)*(?: (?:your|his|her|the|a|this|new),?)* ?)([a-z][a-z0-9 -]{2,60})/;
/** Too wide to be a problem of its own: "for your pain i will …". */
const NO_PROBLEM = /^(?:pains?|ache|aches|symptoms?|swelling|discomfort|inflammation)$/;

type Turn = Readonly<{ from: number; name: string }>;

/** The doctor's own name of a problem that he counts: "for your next problem , the lobectomy , …". */
const COUNTED =
  /\b(?:(?:first|second|third|fourth|next|last|other|final) (?:problem|issue|diagnosis|concern|condition)(?: of| is|,)*|lastly,? for)(?: (?:your|his|her|the|an?|this|new),?)+ ?((?:[a-z0-9-]+ ?){1,4}?)(?=,|\.|$| (?:i|we|so|and|it|you|again|let|that)\b)/;

function ownName(text: string): string | null {
  const name = COUNTED.exec(text)?.[1]?.trim() ?? "";
  return contentWords(name).length > 0 ? name : null;
}

function namedProblem(text: string): string | null {
  const after = TURNS_TO.exec(text)?.[1];
  if (after === undefined) return null;
  const own = ownName(text);
  const name = PROBLEM_ONCE.exec(after) ?? SYMPTOM_ONCE.exec(after);
  if (!name || name.index > 14) return own;
  const before = after.slice(0, name.index).trim();
  const isNoun = /^(?:(?:left|right|acute|chronic|low|lower|upper|new|bilateral) ?)*$/.test(before);
  return NO_PROBLEM.test(name[0]) ? null : `${isNoun ? before : ""} ${name[0]}`.trim();
}

/** Turns to another problem within the plan, in order; the same problem named again is no new one. */
function problemTurns(heard: readonly Heard[]): Turn[] {
  const turns: Turn[] = [];
  heard.forEach((item, index) => {
    if (item.voice !== "doctor" || item.phase !== "plan" || item.isQuestion) return;
    const name = namedProblem(item.text);
    if (name === null || turns.some((turn) => turn.name === name)) return;
    turns.push({ from: index, name });
  });
  return turns;
}

/** What is to happen next; who "presents for follow-up" is here now. */
function isFollowUp(text: string): boolean {
  return FOLLOW_UP.test(text) && !INTRODUCES.test(text);
}

function written(item: Chosen, kind: Kind, label: string | null): WrittenSentence {
  return {
    section: "assessment_and_plan",
    topic: isFollowUp(item.text) ? "follow_up" : kind === "reasoning" ? "assessment" : "plan",
    ...(label === null ? {} : { label }),
    text: item.text,
    citations: item.candidate.spans,
  };
}

/** Speaks of what the line before it named: "take it once a day", "that should help". */
const LEANS_BACK =
  /^(?:(?:and|so|but|then),? )*(?:it|this|that|these|those|they)\b|\b(?:takes?|use|using|start|wear|do|get|on) (?:it|that|this|them|those)\b/i;
/** The line before stands so many clauses away at most. */
const NEAR = 3;

/** The kind of each line; one that leans on the line before it stays with that. */
function kindsOf(items: readonly Chosen[]): Kind[] {
  const kinds: Kind[] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    const isNear = before && item.candidate.from - before.candidate.to <= NEAR;
    const leans = isNear && LEANS_BACK.test(item.text);
    kinds.push((leans ? kinds[index - 1] : undefined) ?? kindOf(item.text));
  });
  return kinds;
}

/** Reasoning, tests, referrals, treatment and advice of one problem, each group under its name. */
function arrangeProblem(items: readonly Chosen[]): WrittenSentence[] {
  const kinds = kindsOf(items);
  return LABELS.flatMap(([kind, label]) =>
    items.filter((_, index) => kinds[index] === kind).map((item) => written(item, kind, label)),
  );
}

function problemLine(turn: Turn, heard: readonly Heard[]): WrittenSentence {
  const clause = heard[turn.from]?.clause;
  return {
    section: "assessment_and_plan",
    topic: "assessment",
    text: asSentence(restoreCapitals(turn.name)),
    citations: clause ? citePhrase(clause, turn.name) : [],
  };
}

/**
 * Assessment and plan by problem: the problem's name as the doctor said it, then reasoning, tests,
 * referrals, treatment and advice; what is to happen next comes last.
 */
export function arrangePlan(heard: readonly Heard[], chosen: readonly Chosen[]): WrittenSentence[] {
  const turns = problemTurns(heard);
  const opening = chosen.filter(({ text }) => INTRODUCES.test(text));
  const others = chosen.filter(({ text }) => !INTRODUCES.test(text));
  const next = others.filter(({ text }) => FOLLOW_UP.test(text));
  const rest = others.filter(({ text }) => !FOLLOW_UP.test(text));
  const turnOf = (item: Chosen): number =>
    turns.findLastIndex(({ from }) => from <= item.candidate.from);
  const before = rest.filter((item) => turnOf(item) < 0);
  const byProblem = turns.flatMap((turn, index) => {
    const named = new Set(contentWords(turn.name));
    /** "Your second problem, your diabetes" says no more than the problem's own line. */
    const says = ({ text }: Chosen): boolean =>
      contentWords(text).some((word) => !named.has(word) && !NAMES_ONLY.test(word));
    const mine = rest.filter((item) => turnOf(item) === index && says(item));
    return mine.length === 0 ? [] : [problemLine(turn, heard), ...arrangeProblem(mine)];
  });
  return [
    ...opening.map((item) => written(item, kindOf(item.text), null)),
    ...arrangeProblem(before),
    ...byProblem,
    ...next.map((item) => written(item, kindOf(item.text), null)),
  ];
}
