import { PROBLEM_ONCE, SYMPTOM_ONCE } from "../facts/clinical-terms";
import { rewriteFirstPerson, rewriteSecondPerson, type Person } from "./rewrite-person";
import { dropSource } from "./rewriting/drop-speech";
import { isFragment, isTalkOnly } from "./rewriting/drop-fragment";
import { examLine } from "./rewriting/exam-line";
import { historyLine } from "./rewriting/history-line";
import { planLine } from "./rewriting/plan-line";
import { resultLine } from "./rewriting/result-line";
import { trimSpeech } from "./trim-speech";

/** The problem named before what is done about it: "your hypertension , i want to …". */
const TOPIC =
  /^(?:(?:as far as|in terms of|with regards? to|regarding|for|and|about|as for) )?(?:your |the |his |her )((?:[a-z0-9'-]+ ){0,4}?[a-z0-9'-]+)(?: (?:again|today|goes|itself))?(?:,\s*|\s+)(?=(?:i|we|you|let us|it looks|it seems|that is) )/;

/** The doctor's "i know that" before what he knows of the patient. */
const KNOWN =
  /^(?:(?:and|so|but|,) )*(?:i (?:also |do |did )*(?:know|see|understand|hear|heard|have heard|was told|was notified)(?: (?:here|in|from|on)(?: (?:the|your|my) (?:chart|notes?|nurse|record|form|sheet|intake))?)?(?: that)?|i (?:also |do |did )*(?:saw|read|remember|noticed|have)(?: (?:here|in|from|on|with)(?: (?:the|your|my) (?:chart|notes?|nurse|record|form|sheet|intake))?)? that|here that|from (?:looking|what i see) (?:at|in) (?:your|the|my) (?:notes?|chart),? it looks like) (?=(?:you|your|we|it|the|he|she|they|his|her)\b)/;

/** What the doctor does, finds or thinks now is no part of the history. */
const DOCTOR_ACT =
  /^(?:i|we) (?:(?:am|are) (?:also )?going to (?!be\b)|will (?:also )?(?:order|start|refer|get|give|prescribe|check|put|let)\b|would (?:also )?(?:like|recommend)\b|(?:do )?(?:also )?want to\b|recommend\b|(?:do |also |still )*(?:appreciate|hear)\b|do not (?:see|hear|appreciate) )/;
const PAST = /\b(?:last|ago|had|was|were|did|since|have (?:been|seen|discussed|talked))\b/;

/** Speaks to the patient whatever the tag says: tags of speech software are sometimes swapped. */
function isAddressed(text: string): boolean {
  if (!/\byour?\b/.test(text)) return false;
  return (
    !/\b(?:i|my|me)\b/.test(text) ||
    /\bi (?:am (?:just )?going to|will|would like|want|think|see|do not (?:see|hear|appreciate)|recommend|know|reviewed)\b/.test(
      text,
    )
  );
}

export type Voice = "patient" | "doctor";

/** Characters of a clause that could still become one sentence of a note; longer ones are never read. */
const LONGEST = 2000;

type Section = "subjective" | "objective_exam" | "objective_results" | "assessment_and_plan";

/**
 * The clause as its section speaks: third person, announced acts as "we will", findings without "I hear".
 * Empty where nothing of it belongs in a note.
 */
export function rewriteFor(section: Section, clause: string, voice: Voice, person: Person): string {
  if (clause.length > LONGEST) return "";
  const text = trimSpeech(clause);
  if (isTalkOnly(clause, section) || isTalkOnly(text, section)) return "";
  const written = rewriteTrimmed(section, text, voice, person);
  return isFragment(written, section) ? "" : written;
}

function rewriteTrimmed(section: Section, text: string, voice: Voice, person: Person): string {
  if (voice === "patient" && !isAddressed(text)) {
    const told = rewriteFirstPerson(text, person);
    return section === "subjective" ? historyLine(told, person.subject) : told;
  }
  if (section === "subjective") {
    const told = dropSource(text.replace(KNOWN, ""));
    return DOCTOR_ACT.test(told) && !PAST.test(told) ? "" : rewriteSecondPerson(told, person);
  }
  if (section === "objective_exam") return rewriteSecondPerson(examLine(text), person);
  if (section === "objective_results") return rewriteSecondPerson(resultLine(text), person);
  const topic = TOPIC.exec(text);
  if (topic?.[1] && (PROBLEM_ONCE.test(topic[1]) || SYMPTOM_ONCE.test(topic[1]))) {
    const rest = text.slice(topic[0].length);
    return `${topic[1].trim()}: ${rest === "" ? "" : rewriteTrimmed(section, rest, voice, person)}`;
  }
  return rewriteSecondPerson(planLine(text, person.subject), person);
}
