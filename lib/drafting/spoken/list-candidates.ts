import type { NoteSection, SetAsideReason, Span } from "@/lib/notes/note-content.schema";
import { EXAM_ALL, TEST_ONCE } from "../facts/clinical-terms";
import { findLabs } from "../facts/find-labs";
import { contentWords } from "../checking/read-claim";
import { keepLastValues } from "../facts/find-self-corrections";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import { placeSpeech } from "./classify-speech";
import { isBroughtByOther, saysMostlyI, speaksOfAnother, speaksOfGuest } from "./read-other-people";
import { isFragment, isPartOnly } from "./read-fragment";
import type { Heard } from "./hear-talk";
import type { Person } from "./rewrite-person";
import { mergePair } from "./rewriting/merge-pair";
import { rewriteFor } from "./rewrite-section";
import { trimSpeech, wordCount } from "./trim-speech";

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

const MOST_WORDS = 45;
/** Speech that no rule turned into a statement: better listed than signed. */
const SPOKEN =
  /^(?:man|wow|guys|gosh|boy)\b|\b(?:you|your|okay|um|uh|hey|yeah|gonna)\b|\b(?:how (?:is|are|do|does|did)|is there|are there any|what (?:is|are|do|does)|is it|does (?:he|she|the patient|they)|where (?:is|are)) (?!what\b)|^(?:is|are|was|were|does|do|did|has|have) |\bor (?:is|are|do|does|did|was) (?:it|you|he|she|they|that)\b|\b(?:or|no|nope),? (?:i am )?sorry\b|\b(?:what about|how about|let me see|let us see|open up|hi there|deep breath|take a (?:quick |good )?(?:listen|look)|the the|and and|that the patient the patient)\b/;
/** A figure that broke off before the one with the unit: "300, 20 25 mg". */
const BROKEN_DOSE =
  /\b[1-9] (?:or|to) [1-9]00\b|\b\d+(?:,? \d+)+ (?:mg|mcg|units?|ml)\b|\b(?:zero|oh) \d|\d.*\b(?:excuse me|i am sorry|scratch that)\b|\b(?:excuse me|i am sorry|scratch that)\b.*\d/;
/** Talk about the visit, its software and its files rather than the patient. */
const JUNK =
  /\b(?:have a (?:good|great|nice)|i think we have (?:our|a) plan|tell me|about to go in|not going to lie|(?:this|that) (?:is|was) a lot|a lot of (?:information|material)|^i think so|out of curiosity|sounds? like a plan|thank you for|for sharing|taking a look at|as hard as|being (?:none|no pain|the worst|nothing)|in the (?:plan|assessment|note|hpi|result section|results section|exam),? (?:include|put|add|list|note|document)|show me|dax|dragon|next patient|date of birth|medical record number|questions for me|nurse (?:did|told|said|went)|symptom sheet|review of systems (?:sheet|with)|not only|my assessment|assessment and (?:my |the )?plan|look at some of|end of recording|i am dr|i am seeing|since i (?:have |last |had )?(?:seen|saw)|(?:good|nice|great|lovely) to (?:see|meet))\b/i;
/** A sentence whose subject is who speaks, in the words of the talk. */
const FIRST_PERSON = /^(?:(?:lastly|and|so|but|today|also),? )?(?:i|my|we)\b/;
/** What a doctor says of his own doing in a note; any other "i" is the patient's under a wrong tag, or talk. */
const DOCTOR_SAYS =
  /^(?:(?:lastly|and|so|but|today|also),? )?(?:we|my (?:impression|assessment|plan|concern|recommendation|suspicion)|i (?:do |did |not |also |still |however |would |will |can |may |might |am |have |had |got |just )*(?:think|believe|feel|felt|recommend\w*|review\w*|want|like|suspect|concerned|discuss\w*|appreciate|see|hear|notice|note|advis\w+|explain\w*|know|going|order\w*|prescrib\w+|start\w*|refer\w*|continue|check(?:ed)?|gave|give|put|send|sent|increase|decrease|look\w*|counsel\w*|encourag\w+|worr\w+|understand|agree|suggest\w*|plan|hope|expect|place[ds]?|schedule|get|obtain|repeat|wonder|treat|add|defer|offer\w*|ask\w*|need|perform(?:ed)?|examined?|palpate|reassured?))\b/;
/** What a doctor did before this visit: the only doing of his that a history tells. */
const DOCTOR_DID =
  /^(?:(?:and|so|but|also),? )?(?:i|we) (?:(?:also|have|had|did|already|recently|last|just|have been) )*(?:review\w*|saw|seen|prescribed|placed|put|started|gave|giving|sent|ordered|took|changed|treat\w*|performed|did|got|increased|decreased|stopped|switched|referred|diagnosed|removed|found|repaired|recommended|(?:had|have|keep|kept) (?:him|her|the patient))\b/;
/** A clause that broke off before its noun. */
const DANGLING =
  /\b(?:your|my|the|a|an|it is|they are|we have|that is|because|if|and|or|but|in order|luckily|sometimes|may|might|could|would|should|closely|prevent|meaning|(?:that|of the) (?:right|left)|is also|are also|his|her|their|of|with|than|also|very|to (?:the|a|your)|at the|on the|for the)$/;

/** Whether who says "i" may stand in this part of a note. */
function isOwnDoing(section: NoteSection, text: string): boolean {
  if (!FIRST_PERSON.test(text)) return true;
  return (section === "subjective" ? DOCTOR_DID : DOCTOR_SAYS).test(text);
}

function isReadable(section: NoteSection, text: string, clause: string): boolean {
  return (
    !SPOKEN.test(text) &&
    !BROKEN_DOSE.test(text) &&
    !JUNK.test(text) &&
    !isFragment(text) &&
    (section === "objective_exam" || !isPartOnly(text)) &&
    isOwnDoing(section, text) &&
    !DANGLING.test(clause) &&
    contentWords(text).length >= 2 &&
    wordCount(text) <= MOST_WORDS
  );
}

/** What is to be done is no finding. */
const ORDER =
  /\b(?:i|we) (?:can|will|would like to|could|want to|am going to|are going to) (?:also )?(?:order|get|check|repeat|send|draw|prescribe|start|refer)\b|^(?:let me|i want|i need|i am going to|we are going to|order|we will|i will|i would like|start|continue|increase|decrease|prescribe|refer|stop|add|repeat|recheck|follow|return)\b/i;

/** What only a patient can tell is no finding, unless the doctor says something of it. */
const FELT =
  /^(?:(?:any|some|no|a|and|or|the|little|bit|of)[ ,]+)*(?:chest pain|shortness of breath|nausea|vomiting|dizz\w+|numbness|tingling|headaches?|palpitations|fevers?|chills|fatigue)(?:[ ,]+(?:and|or|chest pain|shortness of breath|nausea|vomiting|numbness|tingling|fevers?|chills))*\W*$/i;

/** What is so with people in general was not found in this one. */
const IN_GENERAL =
  /\b(?:usually|typically|variable degree|(?:most|some|many) (?:people|patients)|people (?:who|with|have|get)|in general|it can be|can cause|if (?:it|there) (?:is|are|was|were))\b/i;
/** A test that is only named has no result. */
const TEST_ALONE =
  /^(?:(?:the|an?|for|of) )*(?:[\w-]+ ){0,2}(?:x-?rays?|mri|ct(?: scan)?|ekg|echo\w*|ultrasound|labs?)(?: (?:of|for) (?:(?:the|his|her) )?(?:[\w-]+ ?){1,3})?\W*$/i;
/** That it was looked at tells nothing of it. */
const REVIEWED_ONLY =
  /^(?:for results )?(?:i|we) (?:have |did |also |was able to |were able to )*(?:review\w*|look\w* at) (?:the )?(?:results? (?:of|for) )?(?:the )?(?:[\w'-]+ ){0,5}?(?:x-?rays?|mri|ct|scans?|ekg|echo\w*|labs?|results?|vitals?|images)\W*$/i;
/** Found by hand: no result of a test. */
const BY_HAND = /\b(?:tender\w*|palpat\w+|crepitus|range of motion|auscultation|grip strength)\b/i;

function belongsIn(section: NoteSection, text: string): boolean {
  if (!section.startsWith("objective")) return true;
  if (ORDER.test(text) || FELT.test(text) || IN_GENERAL.test(text)) return false;
  if (section === "objective_exam") return true;
  if (TEST_ALONE.test(text) || REVIEWED_ONLY.test(text)) return false;
  if (BY_HAND.test(text) && !TEST_ONCE.test(text)) return false;
  const isExam = (text.match(EXAM_ALL) ?? []).length > 1 && !/\bfracture\b/.test(text);
  return !isExam || TEST_ONCE.test(text) || findLabs(text).length > 0;
}

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
