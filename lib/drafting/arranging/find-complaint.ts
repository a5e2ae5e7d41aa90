import { SYMPTOM_ONCE, PROBLEM_ONCE } from "../facts/clinical-terms";
import type { Heard } from "../spoken/hear-talk";
import { rewriteSecondPerson, type Person } from "../spoken/rewrite-person";
import { trimSpeech, wordCount } from "../spoken/trim-speech";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";

/** The complaint is named within the first clauses of a visit. */
const FIRST_CLAUSES = 30;
const MOST_WORDS = 12;

const NAMED = /\bchief complaint (?:is|of|today is)\s+([^.?]+)$/;
const PRESENTS =
  /\b(?:presents?|presenting|here|came in|coming in|comes in)(?: (?:today|to the clinic|in))*(?: for| with)(?: (?:complaints? of|evaluation of|an? evaluation of|some|a|an|your|his|her|the))*\s+([^.?]+)$/;
/** Where the speech goes on after the complaint. */
const GOES_ON = /\b(?:and|so) (?:then )?(?:\w+ )?,? ?(?:i|you|what|how|tell|can|hi)\b.*$/;

const SITE =
  "(?:(?:left|right|bilateral|both|upper|lower|low|middle|index|ring|big|chronic|abnormal|high) )*(?:(?:head|neck|throat|ear|eye|jaw|chest|breast|abdominal|stomach|back|hip|groin|knee|leg|calf|ankle|foot|toe|heel|shoulder|arm|elbow|wrist|hand|finger|thumb|joint|muscle|kidney|flank|pelvic|tooth|sinus|testicular) )?";
const COMPLAINT = new RegExp(
  `\\b(${SITE}(?:pain|injury|swelling|numbness|tingling|rash|weakness|problems?(?= with your \\w+)))\\b|\\b((?:chronic |acute |severe )?(?:shortness of breath|sore throat|headaches?|migraines?|cough|fever|dizziness|fatigue|nausea|vomiting|diarrhea|constipation|palpitations|insomnia|anxiety|depression|heartburn|blood in (?:your|my) (?:urine|stool)|high blood pressure|high blood sugar|kidney stones?|annual (?:exam|visit|physical)|hepatitis c|hep c|abnormal labs?|allergies))\\b`,
);
const DENIED = /\b(?:no|not|never|any|without|denies)\b/;

function complaintOf(item: Heard): string | null {
  const bare = trimSpeech(item.text);
  const named = NAMED.exec(bare);
  const match = named ?? (item.voice === "doctor" ? PRESENTS.exec(bare) : null);
  const phrase = trimSpeech((match?.[1] ?? "").replace(GOES_ON, ""));
  const isWhole =
    phrase !== "" && wordCount(phrase) <= MOST_WORDS && !/\b(?:you|i|what)\b/.test(phrase);
  const found = COMPLAINT.exec(phrase);
  if (found && !isWhole) return found[0];
  return isWhole ? phrase : null;
}

/** The longest name of a trouble in the opening, "right upper arm pain" rather than "pain". */
function troubleOf(opening: readonly Heard[]): { item: Heard; phrase: string } | null {
  let best: { item: Heard; phrase: string } | null = null;
  for (const item of opening) {
    const [phrase] = COMPLAINT.exec(item.text) ?? [];
    if (phrase === undefined || DENIED.test(item.text)) continue;
    if (wordCount(phrase) > wordCount(best?.phrase ?? "")) best = { item, phrase };
    if (wordCount(phrase) > 1) break;
  }
  return best;
}

const MOST_OPENING = 16;

function sentenceOf(phrase: string, item: Heard, person: Person): WrittenSentence {
  const told = rewriteSecondPerson(phrase, person);
  return {
    section: "subjective",
    topic: "chief_complaint",
    text: asSentence(restoreCapitals(`Chief complaint: ${told}`)),
    citations: [{ start: item.clause.start, end: item.clause.end }],
  };
}

/** "Chief complaint: …" in the words of the opening, or null when it names none. */
export function findComplaint(heard: readonly Heard[], person: Person): WrittenSentence | null {
  const opening = heard.slice(0, FIRST_CLAUSES);
  for (const item of opening) {
    const phrase = complaintOf(item);
    if (phrase !== null) return sentenceOf(phrase, item, person);
  }
  const trouble = troubleOf(opening.slice(0, MOST_OPENING));
  if (trouble) return sentenceOf(trouble.phrase, trouble.item, person);
  const any = opening.find(
    ({ text, isQuestion }) =>
      !isQuestion && !DENIED.test(text) && (SYMPTOM_ONCE.test(text) || PROBLEM_ONCE.test(text)),
  );
  const phrase = any
    ? (SYMPTOM_ONCE.exec(any.text) ?? PROBLEM_ONCE.exec(any.text))?.[0]
    : undefined;
  return any && phrase !== undefined ? sentenceOf(phrase, any, person) : null;
}
