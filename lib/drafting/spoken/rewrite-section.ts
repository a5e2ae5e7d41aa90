import { PROBLEM_ONCE, SYMPTOM_ONCE } from "../facts/clinical-terms";
import { rewriteFirstPerson, rewriteSecondPerson, type Person } from "./rewrite-person";
import { trimSpeech } from "./trim-speech";

/** A doctor's announcement of an act as the note writes it. */
const WE_WILL =
  /^(?:(?:what )?(?:i|we) (?:would|will|am|are|can|want|need|should)?\s?(?:just )?(?:also )?(?:like to|want to|going to|gonna|need to|be|will|have to)?\s?(?:do|recommend|see)? (?:is|here is)\s+)?(?:i am (?:also |just )?going to|we are (?:also |just )?going to|i will(?: also| just)?|i would(?: also| just)? like to|i(?: do)?(?: also| just)? want to|i do(?: also)? (?=recommend)|i (?:also )?wanted to|let us|we will(?: also| just)?|we can(?: also)?|let me)\s+(?!see\b|know\b|talk\b|say\b|ask\b|tell\b|look\b|just\b|listen\b|check (?:out|your)\b)/;
const PATIENT_IS_TO =
  /^(?:i (?:just |also |really )*(?:would like|want|need|am going to have|will have|would love) you to|i would recommend (?:that )?you|i recommend (?:that )?you|we (?:want|need) you to|you can(?: also)?(?= (?:take|use|try|continue|put|apply|do|go|start|stop))|you (?:need|have|want|are going) to|make sure (?:that )?you|try to(?= )|you should)\s+/;
const EXAM_PLACE =
  /^(?:and |so |then )*(?:on|for|in|with|upon|as far as|regarding|in terms of) (?:your |the |my )?((?:[a-z]+ ){0,3}?(?:exam(?:ination)?|heart|lungs|abdomen|back|neck|extremities|knee|shoulder|elbow|ankle|foot|wrist|hand|hip|skin|throat|ears?|legs?))(?: exam(?:ination)?)?(?: here| today)?(?:,| it| you| i| there|$)/;

/** "you do not have any swelling" as "no swelling", "i hear a murmur" as "a murmur". */
function shortenExam(text: string): string {
  let result = text.replace(
    /^i (?:looked at|reviewed|saw) (?:your |the )?([\w -]{2,30}?),? and (?:it|they) (?=show|reveal|demonstrat)/,
    "$1 ",
  );
  const place = EXAM_PLACE.exec(result);
  let label = "";
  if (place?.[1]) {
    const length = place[0].replace(/(?:,| it| you| i| there)$/, "").length;
    label = /^(?:physical )?exam(?:ination)?$/.test(place[1])
      ? ""
      : `${place[1].replace(/ exam(?:ination)?$/, "")}: `;
    result = result.slice(length).replace(/^[\s,]+/, "");
  }
  result = result
    .replace(/^(?:and |so |but )+/, "")
    .replace(
      /^(?:there is|there are|i (?:do )?(?:appreciate|hear|see|notice|feel|note|can see|can feel|can hear)|you (?:do )?(?:have|still have)(?: got)?|it looks like you have|it does look like you have|it looks like|it appears(?: that)?)\s+/,
      "",
    )
    .replace(
      /^(?:i|you) (?:do not|did not) (?:appreciate|hear|see|notice|feel|have|note)(?: any| a)?\s+/,
      "no ",
    )
    .replace(/^(?:there is|there are) not (?:any|a)\s+/, "no ")
    .replace(/^not (?:any|a)\s+/, "no ")
    .replace(/\byour\b\s*/g, "")
    .replace(/^(?:a little bit of|some)\s+/, (found) => found);
  return `${label}${result}`;
}

/** The problem named before what is done about it: "your hypertension , i want to …". */
const TOPIC =
  /^(?:(?:as far as|in terms of|with regards? to|regarding|for|and|about|as for) )?(?:your |the |his |her )((?:[a-z0-9'-]+ ){0,4}?[a-z0-9'-]+)(?: (?:again|today|goes|itself))?(?:,\s*|\s+)(?=(?:i|we|you|let us|it looks|it seems|that is) )/;

/** The doctor's "i know that" before what he knows of the patient. */
const KNOWN =
  /^(?:(?:and|so|,) )*i (?:know|see|understand|hear)(?: here)?(?: that)? (?=(?:you|your|we|it|the|he|she)\b)/;

export type Voice = "patient" | "doctor";

/** The clause as its section speaks: third person, announced acts as "we will", findings without "I hear". */
export function rewriteFor(
  section: "subjective" | "objective_exam" | "objective_results" | "assessment_and_plan",
  clause: string,
  voice: Voice,
  person: Person,
): string {
  const text = trimSpeech(clause);
  if (section === "subjective") {
    return voice === "patient"
      ? rewriteFirstPerson(text, person)
      : rewriteSecondPerson(text.replace(KNOWN, ""), person);
  }
  if (section === "objective_exam") return rewriteSecondPerson(shortenExam(text), person);
  if (section === "objective_results") {
    return rewriteSecondPerson(
      shortenExam(text)
        .replace(/^(?:the |here is |basically )+(?=\w)/, "")
        .replace(/\bthat basically\b/g, ""),
      person,
    );
  }
  const topic = TOPIC.exec(text);
  if (topic?.[1] && (PROBLEM_ONCE.test(topic[1]) || SYMPTOM_ONCE.test(topic[1]))) {
    const rest = text.slice(topic[0].length);
    return `${topic[1].trim()}: ${rest === "" ? "" : rewriteFor(section, rest, voice, person)}`;
  }
  const planned = text
    .replace(/^to (?=(?:call|take|keep|come|continue|stop|start|use|try|see)\b)/, "")
    .replace(PATIENT_IS_TO, `${person.subject} is to `)
    .replace(WE_WILL, "we will ");
  return rewriteSecondPerson(planned, person);
}
