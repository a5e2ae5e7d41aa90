import { contentWords } from "../checking/read-claim";
import { familyWords } from "../checking/read-concepts";
import { asSentence } from "../writing/tidy-sentence";

/**
 * Brief sentences, by deleting alone: the patient as subject, the verb of reporting, "is" before what the patient is.
 * A relative in the sentence, or before a pronoun, keeps it whole: whose finding it is must stay readable. A past
 * tense stays ("Was taking metformin").
 */
/** Not "they": that is as often the headaches, or whoever ran the test. */
const SUBJECT = /^(?:the patient|patient|pt|he|she)\s+(?:also\s+)?/i;
const REPORTS =
  /^(?:reports?|reported|states?|stated|notes?|noted|describes?|described|endorses?|endorsed|mentions?|mentioned|says|said|complains? of|complained of|c\/o|admits? to|presents? with|presented with)\s+/i;
const THAT = /^that\s+/i;
const HAVING = /^(?:having|experiencing)\s+/i;
/** After a verb of reporting without "that": "describes it as sharp" and "reports to the clinic" are no findings. */
const NO_OBJECT =
  /^(?:it|this|these|those|them|that|her|him|his|hers|its|their|to|as|if|how|why|when|what|whether|about|with|on|in|at|for|by|of|from|and|or|is|are|was|were)\b/i;
const HAS =
  /^(?:has|have)\s+(?=(?:an?|no|some|mild|moderate|severe|chronic|acute|occasional|intermittent|ongoing|persistent|worsening|new|bilateral|left|right)\b)/i;
const IS = /^(?:is|are)\s+(?!(?:an?|the|to|his|her|their|our|my|your|\d)\b)/i;
const ARTICLE = /^(?:an?|the)\s+/i;
/** Verbs that can open a brief sentence. */
const VERB =
  /^(?:still|currently|was|were|had|has|have|denies|denied|takes?|took|uses?|used|drinks?|drank|smokes?|smoked|lives?|lived|works?|worked|quit|stopped|started|does|did|do|tolerates?|tolerated|feels?|felt|underwent|will|should|can|cannot|could|would|continues?|continued|remains?|remained|tried|received|needs?|wants?|walks?|eats?|sleeps?|appears?|looks?|missed|ran|rates?|rated)\b/i;

/** Words of reporting: what a brief sentence may lack of the full one. */
const REPORTING = new Set(
  "describes describe described endorses endorse endorsed mentions mention mentioned says said complains complain complained admits admit presents present presented having experiencing".split(
    " ",
  ),
);

function withoutReporting(rest: string): string | null {
  const verb = REPORTS.exec(rest)?.[0];
  if (verb === undefined) return null;
  const after = rest.slice(verb.length);
  const that = THAT.exec(after)?.[0];
  if (that !== undefined) return after.slice(that.length);
  const found = after.replace(HAVING, "");
  return NO_OBJECT.test(found) ? null : found;
}

/** One deletion at the start; null when there is none to make. */
function deleteOnce(sentence: string): string | null {
  const subject = SUBJECT.exec(sentence)?.[0];
  if (subject === undefined) return withoutReporting(sentence);
  const rest = sentence.slice(subject.length);
  const told = withoutReporting(rest);
  if (told !== null) return told;
  if (HAS.test(rest)) return rest.replace(HAS, "").replace(ARTICLE, "");
  if (IS.test(rest)) return rest.replace(IS, "");
  return VERB.test(rest) ? rest : null;
}

const keptWords = (text: string): string[] =>
  contentWords(text).filter((word) => !REPORTING.has(word));

/**
 * The sentence without its subject and reporting verb: "He reports chest pain." → "Chest pain."; unchanged where
 * nothing can go. No other word is lost.
 *
 * @param before the sentence before it, "" for the first
 */
export function shortenSentence(sentence: string, before: string): string {
  const isPronoun = /^(?:he|she)\b/i.test(sentence);
  if (familyWords(sentence).size > 0) return sentence;
  if (isPronoun && familyWords(before).size > 0) return sentence;
  let brief = sentence;
  // "He reports that he has no pain": two subjects, no more.
  for (let times = 0; times < 2; times += 1) brief = deleteOnce(brief) ?? brief;
  if (brief === sentence) return sentence;
  const written = asSentence(brief);
  const isWhole =
    /\p{L}{3}/u.test(written) &&
    keptWords(sentence).every((word) => keptWords(written).includes(word));
  return isWhole ? written : sentence;
}
