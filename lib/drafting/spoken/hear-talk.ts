import { joinTokens } from "../clauses/mapped-text";
import type { SpokenClause } from "../extract-clauses";
import { EXAM_ONCE, SYMPTOM_ONCE } from "../facts/clinical-terms";
import type { Voice } from "./rewrite-section";
import { trimSpeech } from "./trim-speech";
import { nextPhase, type Phase } from "./visit-phase";

/** A clause of talk as it was understood: its plain words, who really speaks, where the visit stands. */
export type Heard = Readonly<{
  clause: SpokenClause;
  text: string;
  voice: Voice;
  isQuestion: boolean;
  phase: Phase;
}>;

const QUESTION =
  /^(?:anything|anyone|do|did|does|have|has|are|is|was|were|can|could|would|will|any|how|what|when|where|why|which|who|and any|and how|and what|and do|and are|and have|and did|so how|so what|so do|so are)\b(?! (?:we|i) (?:will|are|am))/;
/** "…, okay ?" turns no statement into a question. */
const QUESTION_TAG = /,? (?:okay|all right|alright|right|you know|correct|see|hear me) ?\?$/;

/** Who is really speaking: the tags of speech software are sometimes swapped. */
function voiceOf(clause: SpokenClause, text: string): Voice {
  const tagged: Voice = clause.speaker === "doctor" ? "doctor" : "patient";
  const saysI = /\b(?:i|my|me)\b/.test(text);
  const saysYou = /\b(?:you|your)\b/.test(text);
  if (
    tagged === "doctor" &&
    saysI &&
    !saysYou &&
    SYMPTOM_ONCE.test(text) &&
    /\b(?:i (?:have|had|feel|felt|get|take|do not have|noticed)|my)\b/.test(text) &&
    !/\bmy (?:exam|impression|assessment|plan|concern)\b/.test(text)
  ) {
    return "patient";
  }
  if (tagged === "patient" && saysYou && !saysI && EXAM_ONCE.test(text) && /\byour\b/.test(text)) {
    return "doctor";
  }
  return tagged;
}

/** Words of a question that only names what it asks for: "chest pain , shortness of breath". */
const NAMES = 8;
const SAYS =
  /\b(?:i|you|he|she|we|they|it|there|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|need|want|order\w*|start\w*|continue\w*|take|for|since|your|with|due|from)\b/;
const REPLIES =
  /^(?:no|nope|nah|none|yes|yeah|yep|not|nothing|a little|sometimes|just|i (?:do|have|am|did))\b/;

/** A doctor's bare list of symptoms that the patient answers, or that the rest of a question follows. */
function isNamedOnly(text: string, next: SpokenClause | undefined): boolean {
  if (!next || text.split(" ").length > NAMES) return false;
  if (!SYMPTOM_ONCE.test(text) || SAYS.test(text)) return false;
  return next.speaker !== "doctor" ? REPLIES.test(joinTokens(next.tokens).text) : next.isQuestion;
}

/** "so you are taking your meds mostly": what a doctor supposes, for the patient to say yes or no to. */
const SUPPOSES =
  /^(?:(?:so|and|okay|alright|then)[ ,]+)+(?:outside of [a-z ]{3,30} )?you (?:are|have|were|do|did|take|still|also|feel|get)\b|\byou (?:are not having|have not had|do not have|are not feeling)\b/;
const AGREES =
  /^(?:(?:oh|well|um|and|i mean)[ ,]+)*(?:yes|yeah|yep|yup|right|correct|exactly|mm-hmm|absolutely|definitely|sure|that is (?:right|correct|it)|i (?:am|do|have|did|was)\b|no\b|not)/;

/** Whether a doctor's guess went unanswered: the patient then says something else than yes or no. */
function isUnansweredGuess(text: string, next: SpokenClause | undefined): boolean {
  return (
    next !== undefined &&
    next.speaker !== "doctor" &&
    SUPPOSES.test(text) &&
    !AGREES.test(joinTokens(next.tokens).text)
  );
}

/** Clauses with voice, question and phase of the visit, in order. */
export function hearTalk(talk: readonly SpokenClause[]): Heard[] {
  let phase: Phase = "history";
  return talk.map((clause, index) => {
    const text = joinTokens(clause.tokens).text;
    const voice = voiceOf(clause, text);
    const bare = trimSpeech(text);
    const isTagged = clause.isQuestion && QUESTION_TAG.test(text);
    const isAsked = clause.isQuestion && !(isTagged && !QUESTION.test(bare));
    const isDoctors = voice === "doctor" && !isTagged;
    const isQuestion =
      isAsked ||
      (isDoctors && (QUESTION.test(bare) || isNamedOnly(bare, talk[index + 1]))) ||
      (isDoctors && phase === "history" && isUnansweredGuess(text, talk[index + 1]));
    if (voice === "doctor") phase = nextPhase(phase, text, index / talk.length);
    return { clause, text, voice, isQuestion, phase };
  });
}
