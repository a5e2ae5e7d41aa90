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

/** Clauses with voice, question and phase of the visit, in order. */
export function hearTalk(talk: readonly SpokenClause[]): Heard[] {
  let phase: Phase = "history";
  return talk.map((clause, index) => {
    const text = joinTokens(clause.tokens).text;
    const voice = voiceOf(clause, text);
    const bare = trimSpeech(text);
    const isTagged = clause.isQuestion && QUESTION_TAG.test(text);
    const isAsked = clause.isQuestion && !(isTagged && !QUESTION.test(bare));
    const isQuestion = isAsked || (voice === "doctor" && QUESTION.test(bare) && !isTagged);
    if (voice === "doctor") phase = nextPhase(phase, text, index / talk.length);
    return { clause, text, voice, isQuestion, phase };
  });
}
