import type { NoteSection, SetAsideReason } from "@/lib/notes/note-content.schema";
import {
  BODY_ONCE,
  EXAM_ALL,
  EXAM_ONCE,
  PROBLEM_ONCE,
  SYMPTOM_ONCE,
  TEST_ONCE,
} from "../facts/clinical-terms";
import { findAllergies } from "../facts/find-allergies";
import { findLabs } from "../facts/find-labs";
import { medicationNames } from "../facts/find-medications";
import { findVitals } from "../facts/find-vitals";
import type { Phase } from "./visit-phase";
import { wordCount } from "./trim-speech";

export type SpeechPlace = Readonly<
  { section: NoteSection } | { aside: SetAsideReason } | { section: null }
>;

const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|how are you(?: doing)?(?: today)?|how have you been|nice to (?:meet|see) you|(?:it is )?(?:good|great|nice) to see you|welcome|take care|good to know|bye|thank you|thanks|have a (?:good|great|nice)|see you|you too|my name is|i am dr|come (?:on )?in|have a seat)\b/;
const DEVICE = /\b(?:hey,? dragon|dragon|dax|show me|the recording|scribe)\b/;
const ORDER = /\border (?:an?|the|some|for)?\b/;
const TALK_ABOUT =
  /\b(?:nurse (?:told|did|said|review)|tell (?:dax|dragon)|questions? (?:for me|about)|any (?:other )?questions|does that (?:sound|make sense)|sound(?:s)? (?:good|like a plan)|let me know|my findings|i will let you know|what i find|talk (?:a little (?:bit )?)?about|tell me|before (?:we|you) (?:go|leave)|make sense|do you understand|i will be right back|my assistant|(?:front |the )desk|check (?:you )?out(?: at| with|$)|i am sorry to hear|glad to hear|happy to hear|that is (?:good|great|awesome|nice)|i know that|let us (?:look|take a look|see|talk)|take a look at (?:that|some|your|the)|as i (?:said|mentioned)|congratulations|weather|vacation|football|halloween|christmas|holiday|game|movie|tv|dog|restaurant|recipe)\b/;
const TIME =
  /\b(?:\d+ (?:minutes?|hours?|days?|weeks?|months?|years?)|(?:few|couple(?: of)?|several) (?:minutes|hours|days|weeks|months|years)|ago|since|last (?:night|week|month|year|summer|winter|spring|fall)|yesterday|started|began|every (?:day|night|morning|week|time)|daily|at night|constant(?:ly)?|comes and goes|intermittent|all the time|in the morning)\b/;
const QUALITY =
  /\b(?:worse|worst|better|improv\w+|sharp|dull|throbbing|stabbing|burning|severe|mild|moderate|out of|\d+\/10|radiat\w+|hurts?|hurting|painful|bother\w*|problem|trouble|hard to|difficult\w*|relief|helps?|helped|flare\w*)\b/;
const LIFE =
  /\b(?:work\w*|walk\w*|run\w*|stairs|sleep\w*|exercis\w*|gym|smok\w*|drink\w*|alcohol|beers?|wine|diet|eat\w*|lift\w*|fell|fall|accident|surger\w*|hospital|emergency|urgent care|allerg\w*|family|mother|father|mom|dad|brother|sister|married|kids|children|live|retired|job|medications?|medicine|pills?|inhaler|insulin|vitamins?|therap\w*|doctor|vaccin\w*|blood pressure|sugar|appetite|weight|stress\w*|salt|sodium|school)\b/;
const ACTION =
  /\b(?:order|prescri\w+|start|stop|continue|increase|decrease|refer\w*|referral|follow[- ]?up|come back|return|see you (?:back |again )?in|recommend\w*|schedule|send|give you|put you|get (?:you|an?|some|the)|check|repeat|recheck|take (?!care|a look)|try|avoid|rest|ice|elevate|monitor|keep|refill|physical therapy|surgery|injection|therapy|wear|use|call|brace|splint|boot|diet|exercise|stretch\w*|treat\w*|lower|add|consult|wean|hold|mg|discuss\w*|consider|options?)\b/;
const JUDGEMENT =
  /\b(?:i think|i believe|i suspect|likely|probably|consistent with|diagnosis|suggests?|concern(?:ed|ing)?|appears?|looks like|seems? (?:like|to)|due to|related to|caused by|could be|stable|well[- ]controlled|controlled|problem|because of|sign of|result of|called|means)\b/;
const INSTRUCTION =
  /^(?:can you|i would like you to (?:squeeze|push|pull|lift|bend|turn|walk|sit|stand|lie|lay|raise|open|close|look|follow|hold|relax)|could you|go ahead|take a (?:deep )?breath|deep breath|breathe|squeeze|push|pull|lift|bend|turn|open|close|look|follow my|lie|lay|sit|stand|walk|relax|hold|raise|touch|let me|i am (?:just )?going to (?:listen|check|press|take|do|look|feel|examine|touch|push|have you|go ahead|hold)|i will (?:take|check|listen)|tell me|if you (?:would|could|can)|just|say|stick|show me)\b/;
const RESULT_WORDS =
  /\b(?:shows?|showed|reveal\w*|demonstrat\w*|normal|abnormal|elevated|high|low|negative|positive|within|unremarkable|fracture|good|look(?:s|ed)?|came back|stable|evidence|consistent|no |is|was|were)\b/;

function strong(text: string): number {
  return (
    [SYMPTOM_ONCE, PROBLEM_ONCE, BODY_ONCE, TEST_ONCE].filter((pattern) => pattern.test(text))
      .length + (medicationNames(text).size > 0 ? 1 : 0)
  );
}

function weak(text: string): number {
  return [TIME, QUALITY, LIFE].filter((pattern) => pattern.test(text)).length;
}

/** Whether a clause holds anything a note could need. */
function isClinicalSpeech(text: string): boolean {
  return (
    strong(text) > 0 || weak(text) > 0 || findVitals(text).length > 0 || findLabs(text).length > 0
  );
}

function placePatient(text: string, phase: Phase): SpeechPlace {
  const words = wordCount(text);
  const hasAllergy = findAllergies(text).some(({ isNone }) => !isNone);
  if (hasAllergy) return { section: "subjective" };
  if (words < 4 || GREETING.test(text)) {
    return { aside: words < 3 || !isClinicalSpeech(text) ? "filler" : "small_talk" };
  }
  const score = 2 * strong(text) + weak(text);
  if (/\byou(?:r)?\b/.test(text)) return score >= 3 ? { section: null } : { aside: "small_talk" };
  const needed = phase === "history" ? 1 : phase === "exam" ? 2 : 4;
  if (score >= needed) return { section: "subjective" };
  return { aside: "small_talk" };
}

/** Announces a look at something and says nothing of what is seen. */
const LOOK =
  /^(?:(?:let us|i want to|i would like to|i am (?:just )?going to|we will|so|and|here|now|we can|first) ?)+.{0,24}\b(?:look|review|see|go over|talk|check|pull up|get started)\b[^.]{0,60}$|^i (?:looked at|reviewed|saw) (?:your|the) [\w -]{2,30}$|^(?:here|this|these|that) (?:is|are|was) (?:your|the|my|a)\b.{0,40}\b(?:results?|x-?rays?|images?|ekg|mri|ct|labs?)(?: of| that| from|$)/;

const ON_EXAM = /\bon (?:your |the )?(?:\w+ ){0,3}exam(?:ination)?\b/;

function placeDoctor(text: string, phase: Phase): SpeechPlace {
  const words = wordCount(text);
  if (
    phase !== "plan" &&
    phase !== "history" &&
    LOOK.test(text) &&
    !/\b(?:shows?|showed|normal|elevated|no )\b/.test(text)
  ) {
    return { aside: "small_talk" };
  }
  if (/\b(?:year[- ]old|y\/o)\b/.test(text) && words > 5) return { section: "subjective" };
  if (words < 3) return { aside: "filler" };
  const vitals = findVitals(text);
  if (vitals.length > 0 && phase !== "plan") return { section: "objective_exam" };
  const exam = (text.match(EXAM_ALL) ?? []).length;
  if (phase === "history") return placeDoctorHistory(text, words);
  if (INSTRUCTION.test(text) && phase !== "plan") return { aside: "small_talk" };
  const isExamWord = exam >= 2 && !TEST_ONCE.test(text) && !/\bfracture\b/.test(text);
  if (isExamWord && (phase === "results" || ON_EXAM.test(text))) {
    return { section: "objective_exam" };
  }
  if (phase === "results") {
    if (TEST_ONCE.test(text) && RESULT_WORDS.test(text)) return { section: "objective_results" };
    if (exam >= 2) return { section: "objective_results" };
    return RESULT_WORDS.test(text) && strong(text) > 0
      ? { section: "objective_results" }
      : { aside: "small_talk" };
  }
  if (phase === "exam") {
    const isFinding =
      exam > 0 || /\b(?:vitals?|blood pressure|temperature|oxygen|heart rate|fever)\b/.test(text);
    if (isFinding && strong(text) + exam > 1) return { section: "objective_exam" };
    return isFinding && words >= 4 && EXAM_ONCE.test(text)
      ? { section: "objective_exam" }
      : { aside: "small_talk" };
  }
  if (/\bon (?:your )?(?:\w+ )?exam\b/.test(text) && exam > 0) return { section: "objective_exam" };
  if (words < 4) return { aside: "filler" };
  const isPlan = ACTION.test(text) && (strong(text) > 0 || /\b(?:we|i|you)\b/.test(text));
  const isAssessment = JUDGEMENT.test(text) && strong(text) > 0;
  if (isPlan || isAssessment || (strong(text) >= 2 && words >= 5)) {
    return { section: "assessment_and_plan" };
  }
  return { aside: "small_talk" };
}

function placeDoctorHistory(text: string, words: number): SpeechPlace {
  const isTold =
    /\b(?:you|your|he|she|patient|here (?:for|with|today)|last (?:time|visit)|history of|status post)\b/.test(
      text,
    );
  if (
    isTold &&
    words >= 5 &&
    strong(text) >= 1 &&
    !/\b(?:i am going|let us|i will|i want)\b/.test(text)
  ) {
    return { section: "subjective" };
  }
  return { aside: "small_talk" };
}

/** Kindness and turns of talk that no note repeats. */
const COURTESY =
  /^(?:i am (?:really |so |very )?(?:glad|happy|sorry|excited)|we will see(?: |$)|we will go from there|that is i|i understand|i know you|i know that is|i am not (?:worried|concerned)$|i appreciate|that sounds|it is (?:good|great|nice)|i will be|good luck|you did)\b/;
/** Names a topic and says nothing of it: "lastly, for your high blood pressure". */
const TOPIC_ONLY =
  /^(?:lastly,? |next,? |finally,? |now )?(?:for|in terms of|as far as|regarding|with regards? to|about) (?:your |the |my )?[\w' -]{2,40}$/;
const OWN_EXAM =
  /^i am (?:just )?going to (?:check|listen|examine|look|press|feel|push|move|touch)\b/;

/** Section of a spoken clause, or why it is set aside; `section: null` lists it as unplaced. */
export function placeSpeech(text: string, voice: "doctor" | "patient", phase: Phase): SpeechPlace {
  if (DEVICE.test(text)) {
    return ORDER.test(text) ? { section: "assessment_and_plan" } : { aside: "device_instruction" };
  }
  if (TOPIC_ONLY.test(text)) {
    return { aside: "filler" };
  }
  if (COURTESY.test(text) && !ORDER.test(text)) return { aside: "small_talk" };
  if (OWN_EXAM.test(text)) return { aside: "small_talk" };
  if (wordCount(text) === 0) return { aside: "filler" };
  if (GREETING.test(text) && strong(text) === 0) return { aside: "greeting" };
  if (
    TALK_ABOUT.test(text) &&
    strong(text) < 2 &&
    !(phase === "plan" && ACTION.test(text) && strong(text) > 0)
  ) {
    return { aside: "small_talk" };
  }
  return voice === "patient" ? placePatient(text, phase) : placeDoctor(text, phase);
}
