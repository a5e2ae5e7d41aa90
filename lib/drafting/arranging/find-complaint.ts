import { BODY_ONCE, SYMPTOM_ONCE, PROBLEM_ONCE } from "../facts/clinical-terms";
import type { Heard } from "../spoken/hear-talk";
import { rewriteSecondPerson, type Person } from "../spoken/rewrite-person";
import { trimSpeech, wordCount } from "../spoken/trim-speech";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import { citePhrase } from "./cite-phrase";
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
  `\\b(${SITE}(?:pain|injury|swelling|numbness|tingling|rash|weakness))\\b|\\b((?:chronic |acute |severe )?(?:shortness of breath|sore throat|headaches?|migraines?|cough|fever|dizziness|fatigue|nausea|vomiting|diarrhea|constipation|palpitations|insomnia|anxiety|depression|heartburn|blood in (?:your|my) (?:urine|stool)|high blood pressure|high blood sugar|kidney stones?|annual (?:exam|visit|physical)|hepatitis c|hep c|abnormal labs?|allergies))\\b`,
);
/** A trouble that says little without its place. */
const BARE =
  /^(?:pain|injury|ulcer|swelling|numbness|tingling|rash|weakness|soreness|swelled up|stiffness|ache)$/;
const PLACE =
  /\b((?:left|right|both|bilateral) (?:(?:upper|lower|middle|index|ring|big|great|little|small) )?(?:head|ear|eye|jaw|chest|breast|side|back|hips?|groin|knees?|leg|calf|ankles?|foot|feet|toe|heel|shoulders?|arms?|elbows?|wrists?|hands?|finger|thumb|flank))\b/;
/** "my right knee has been hurting": the place and what it does, in the words said. */
const HURTS =
  /\b(?:my|your) ([a-z ]{0,24}?) (?:has been |have been |is |are |was |really |been )*(hurting|hurts|sore|swollen|itching|bothering|aching|bleeding|burning)\b/;
const DENIED =
  /\b(?:no|not|never|any|without|denies|history of|past medical|surgical history|son|daughter|brother|sister|mother|father|mom|dad|twin|husband|wife|syndrome with)\b/;

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
    if (item.isQuestion) continue;
    const hurts = HURTS.exec(item.text);
    if (hurts?.[1] && !DENIED.test(item.text) && BODY_ONCE.test(hurts[1])) {
      return best ?? { item, phrase: `${hurts[1]} ${hurts[2] ?? ""}` };
    }
    const [phrase] = COMPLAINT.exec(item.text) ?? [];
    if (phrase === undefined || DENIED.test(item.text)) continue;
    if (wordCount(phrase) > wordCount(best?.phrase ?? "")) best = { item, phrase };
    if (wordCount(phrase) > 1) break;
  }
  return best;
}

const MOST_OPENING = 16;

function sentenceOf(phrase: string, items: readonly Heard[], person: Person): WrittenSentence {
  const told = rewriteSecondPerson(phrase, person);
  return {
    section: "subjective",
    topic: "chief_complaint",
    text: asSentence(restoreCapitals(`Chief complaint: ${told}`)),
    citations: items.flatMap(({ clause }) => citePhrase(clause, phrase)),
  };
}

/** A bare "pain" with the first place the opening names: "right middle finger pain", citing both. */
function withPlace(
  phrase: string,
  item: Heard,
  opening: readonly Heard[],
): Readonly<{ phrase: string; items: readonly Heard[] }> {
  if (!BARE.test(phrase)) return { phrase, items: [item] };
  const other = opening.find(({ text }) => PLACE.test(text) && !DENIED.test(text));
  const place = other ? PLACE.exec(other.text)?.[1] : undefined;
  if (!other || place === undefined) return { phrase, items: [item] };
  return { phrase: `${place} ${phrase}`, items: other === item ? [item] : [item, other] };
}

/** A symptom or illness of the opening that no pattern names. */
function anyTrouble(opening: readonly Heard[]): { item: Heard; phrase: string } | null {
  const item = opening.find(
    ({ text, isQuestion }) =>
      !isQuestion && !DENIED.test(text) && (SYMPTOM_ONCE.test(text) || PROBLEM_ONCE.test(text)),
  );
  const phrase = item && (SYMPTOM_ONCE.exec(item.text) ?? PROBLEM_ONCE.exec(item.text))?.[0];
  return item && phrase !== undefined ? { item, phrase } : null;
}

const SIDED = /\b(left|right)\b/;
/** Clauses within which a side said wrong is put right. */
const PUT_RIGHT = 3;

/**
 * The complaint with its side as the patient puts it right: "it's not the right knee, it's the left". Null where
 * the side is taken back and no other is named.
 */
function withSide(
  phrase: string,
  item: Heard,
  opening: readonly Heard[],
): Readonly<{ phrase: string; items: readonly Heard[] }> | null {
  const side = SIDED.exec(phrase)?.[1];
  const at = opening.indexOf(item) + 1;
  const after = opening.slice(at, at + PUT_RIGHT);
  const denied = new RegExp(`\\b(?:not|no)\\b(?: \\w+){0,3} ${side ?? ""}\\b`);
  if (side === undefined || !after.some(({ text }) => denied.test(text))) {
    return { phrase, items: [item] };
  }
  const other = side === "left" ? "right" : "left";
  const named = after.find(({ text }) => new RegExp(`\\b${other}\\b`).test(text));
  return named ? { phrase: phrase.replace(SIDED, other), items: [item, named] } : null;
}

/** "Chief complaint: …" in the words of the opening, or null when it names none. */
export function findComplaint(heard: readonly Heard[], person: Person): WrittenSentence | null {
  const opening = heard.slice(0, FIRST_CLAUSES);
  for (const item of opening) {
    const phrase = complaintOf(item);
    const named = phrase === null ? null : withSide(phrase, item, opening);
    if (named) return sentenceOf(named.phrase, named.items, person);
  }
  const first = opening.slice(0, MOST_OPENING);
  const trouble = troubleOf(first) ?? anyTrouble(opening);
  if (trouble === null) return null;
  const { phrase, items } = withPlace(trouble.phrase, trouble.item, first);
  return BARE.test(phrase) ? null : sentenceOf(phrase, items, person);
}
