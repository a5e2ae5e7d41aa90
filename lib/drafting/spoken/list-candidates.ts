import type { NoteSection, Span } from "@/lib/notes/note-content.schema";
import { EXAM_ALL, TEST_ONCE } from "../facts/clinical-terms";
import { findLabs } from "../facts/find-labs";
import { contentWords } from "../checking/read-claim";
import { keepLastValues } from "../facts/find-self-corrections";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import { saysMostlyI, speaksOfAnother } from "./read-other-people";
import { isFragment } from "./read-fragment";
import type { Heard } from "./hear-talk";
import type { Person } from "./rewrite-person";
import { mergePair } from "./rewriting/merge-pair";
import { rewriteFor } from "./rewrite-section";
import { trimSpeech, wordCount } from "./trim-speech";

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
  /\b(?:you|your|okay|um|uh|hey|yeah|gonna)\b|\b(?:how (?:is|are|do|does|did)|is there|are there any|what (?:is|are|do|does)|is it|does (?:he|she|the patient|they)|where (?:is|are)) (?!what\b)|^(?:is|are|was|were|does|do|did|has|have) |\b(?:deep breath|take a (?:quick |good )?(?:listen|look)|the the|and and|that the patient the patient)\b/;
/** Talk about the visit, its software and its files rather than the patient. */
const JUNK =
  /\b(?:show me|dax|dragon|next patient|date of birth|medical record number|questions for me|nurse (?:did|told|said|went)|symptom sheet|review of systems (?:sheet|with)|not only|my assessment|assessment and (?:my |the )?plan|look at some of|end of recording|i am dr)\b/i;
/** What a doctor says of his own doing in a note; any other "I" is the patient's under a wrong tag, or talk. */
const FIRST_PERSON = /^(?:(?:lastly|and|so|but|today|also),? )?(?:I|My|I'd|I'm|I've|I'll)\b/;
const DOCTOR_SAYS =
  /^(?:(?:lastly|and|so|but|today|also),? )?(?:My (?:impression|assessment|plan|concern|recommendation|suspicion)|I'd|I'll|I (?:do not |did not |also |still |would |will |am |have |had |just )*(?:think|believe|feel (?:that|like this)|recommend\w*|review\w*|want|like|suspect|concerned|discuss\w*|appreciate|see|hear|notice|note|advis\w+|explain\w*|know|going|order\w*|prescrib\w+|start\w*|refer\w*|continue|check|give|put|send|increase|decrease|look\w*|counsel\w*|encourag\w+|worr\w+|understand|agree|suggest\w*|plan|hope|expect|place[ds]?|schedule|get|obtain|repeat|wonder|treat|add|defer|offer\w*|ask\w*|need|performed|examined|palpate|reassured?)\b)/;
/** A clause that broke off before its noun. */
const DANGLING =
  /\b(?:your|my|the|a|an|it is|they are|we have|that is|because|if|and|or|but|in order|luckily|sometimes|may|might|could|would|should|closely|prevent|meaning|that (?:right|left)|is also|are also|his|her|their|of|with|than|also|very|to (?:the|a|your)|at the|on the|for the)$/;

function isReadable(text: string, clause: string): boolean {
  return (
    !SPOKEN.test(text) &&
    !JUNK.test(text) &&
    !isFragment(text) &&
    (!FIRST_PERSON.test(text) || DOCTOR_SAYS.test(text)) &&
    !DANGLING.test(clause) &&
    contentWords(text).length >= 2 &&
    wordCount(text) <= MOST_WORDS
  );
}

/** What is to be done is no finding. */
const ORDER =
  /^(?:order|we will|i will|i would like|start|continue|increase|decrease|prescribe|refer|stop|add|repeat|recheck|follow|return)\b/i;

function belongsIn(section: NoteSection, text: string): boolean {
  if (!section.startsWith("objective")) return true;
  if (ORDER.test(text)) return false;
  if (section === "objective_exam") return true;
  const isExam = (text.match(EXAM_ALL) ?? []).length > 1 && !/\bfracture\b/.test(text);
  return !isExam || TEST_ONCE.test(text) || findLabs(text).length > 0;
}

function spanOf({ clause }: Heard): Span {
  return { start: clause.start, end: clause.end };
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
    spans: [spanOf(question), spanOf(answer)],
    isMerged: true,
    texts: { subjective: text },
  };
}

/** "…, as needed now": the opening of a sentence that was not said to its end, or mere speech. */
const LAST_NOW = /,? now[ .,]*$/;

function plainCandidate(item: Heard, index: number, person: Person): Candidate | null {
  const said = keepLastValues(item.text);
  const clause = item.voice === "doctor" ? said.replace(LAST_NOW, "") : said;
  const bare = trimSpeech(clause);
  const texts: Partial<Record<NoteSection, string>> = {};
  for (const section of SECTIONS) {
    const written = rewriteFor(section, clause, item.voice, person);
    if (!isReadable(written, bare)) continue;
    const text = asSentence(restoreCapitals(written));
    if (text !== "" && belongsIn(section, text)) texts[section] = text;
  }
  if (Object.keys(texts).length === 0) return null;
  return { from: index, to: index, spans: [spanOf(item)], isMerged: false, texts };
}

/** Everything the talk offers a note, in order. Questions stand only together with their answer. */
export function listCandidates(heard: readonly Heard[], person: Person): Candidate[] {
  const result: Candidate[] = [];
  const isOwnVoice = saysMostlyI(heard);
  for (let index = 0; index < heard.length; index += 1) {
    const item = heard[index];
    if (!item) continue;
    if (speaksOfAnother(item, isOwnVoice)) continue;
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
