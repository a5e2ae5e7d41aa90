import type { NoteSection, SetAsideReason, Span } from "@/lib/notes/note-content.schema";
import { keepLastValues } from "../facts/find-self-corrections";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import { belongsIn } from "./belongs-in";
import { placeSpeech } from "./classify-speech";
import { isBroughtByOther, saysMostlyI, speaksOfAnother, speaksOfGuest } from "./read-other-people";
import type { Heard } from "./hear-talk";
import { isReadable } from "./is-readable";
import type { Person } from "./rewrite-person";
import { mergePair } from "./rewriting/merge-pair";
import { rewriteFor } from "./rewrite-section";
import { trimSpeech } from "./trim-speech";

/** Reasons to set a clause aside that hold whatever the model thinks. */
export const EMPTY: ReadonlySet<SetAsideReason> = new Set([
  "greeting",
  "filler",
  "device_instruction",
]);

export const SECTIONS: readonly NoteSection[] = [
  "subjective",
  "objective_exam",
  "objective_results",
  "assessment_and_plan",
];

/** A clause, or a question with its answer, as each section would write it; absent where it reads badly. */
export type Candidate = Readonly<{
  /** Index of the first clause in the talk, and of the last one used. */
  from: number;
  to: number;
  spans: readonly Span[];
  isMerged: boolean;
  texts: Readonly<Partial<Record<NoteSection, string>>>;
}>;

function mergedCandidate(heard: readonly Heard[], index: number, person: Person): Candidate | null {
  const question = heard[index];
  const answer = heard[index + 1];
  if (!question || !answer || answer.clause.speaker === question.clause.speaker) return null;
  const merged = mergePair(question.text, answer.text, person);
  if (merged === null) return null;
  const text = asSentence(restoreCapitals(merged));
  if (text === "") return null;
  return {
    from: index,
    to: index + 1,
    spans: [...question.clause.spans, ...answer.clause.spans],
    isMerged: true,
    texts: { subjective: text },
  };
}

/** "…, as needed now": the opening of a sentence that was not said to its end, or mere speech. */
const LAST_NOW = /,? now[ .,]*$/;

/** "my doctor", "my knee" under a doctor's tag: the patient speaks, or the doctor of himself. */
const OWN_LIFE =
  /\bmy (?:doctor|pcp|primary care|father|mother|dad|mom|wife|husband|job|work|boss|kids|son|daughter|brother|sister|girlfriend|boyfriend|family|friends?)\b/;
const OWN_BODY = new RegExp(
  `\\bmy (?:left |right |lower |upper |big )*(?:back|knees?|legs?|arms?|toes?|foot|feet|hands?|shoulders?|hips?|neck|head|stomach|chest|ankles?|elbows?|wrists?|fingers?|throat|ears?|eyes?|symptoms?|pain|asthma|diabetes)\\b`,
);

/** Whether nobody could say of whom the clause speaks once it stands in the third person. */
function isOfAnother(item: Heard, clause: string, person: Person): boolean {
  if (item.voice === "doctor") return OWN_LIFE.test(clause) || OWN_BODY.test(clause);
  const isSameWord = person.subject === "he" || person.subject === "she";
  return (
    isSameWord &&
    new RegExp(`\\b${person.subject}\\b`).test(clause) &&
    /\b(?:i|me|my)\b/.test(clause)
  );
}

/** What one clause offers each section; null where it reads badly in all of them. */
export function plainCandidate(item: Heard, index: number, person: Person): Candidate | null {
  const said = keepLastValues(item.text);
  const clause = item.voice === "doctor" ? said.replace(LAST_NOW, "") : said;
  if (isOfAnother(item, clause, person)) return null;
  const bare = trimSpeech(clause);
  const texts: Partial<Record<NoteSection, string>> = {};
  for (const section of SECTIONS) {
    const written = rewriteFor(section, clause, item.voice, person);
    if (!isReadable(section, written, bare)) continue;
    const text = asSentence(restoreCapitals(written));
    if (text !== "" && belongsIn(section, text)) texts[section] = text;
  }
  if (Object.keys(texts).length === 0) return null;
  return { from: index, to: index, spans: item.clause.spans, isMerged: false, texts };
}

/** A greeting, a hum or an order to a device. */
function saysNothing({ text, voice, phase }: Heard): boolean {
  const place = placeSpeech(trimSpeech(text), voice, phase);
  return "aside" in place && EMPTY.has(place.aside);
}

/** Everything the talk offers a note, in order. Questions stand only together with their answer. */
export function listCandidates(heard: readonly Heard[], person: Person): Candidate[] {
  const result: Candidate[] = [];
  const isOwnVoice = saysMostlyI(heard);
  const isBrought = isBroughtByOther(heard);
  for (let index = 0; index < heard.length; index += 1) {
    const item = heard[index];
    if (!item) continue;
    if (speaksOfAnother(item, isOwnVoice) || saysNothing(item)) continue;
    if (!item.isQuestion && speaksOfGuest(item, isBrought)) continue;
    const candidate = item.isQuestion
      ? item.voice === "doctor"
        ? mergedCandidate(heard, index, person)
        : null
      : plainCandidate(item, index, person);
    if (candidate === null) continue;
    result.push(candidate);
    index = candidate.to;
  }
  return result;
}
