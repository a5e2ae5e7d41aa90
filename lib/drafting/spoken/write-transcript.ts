import type { NoteSection, SetAsideReason, Span } from "@/lib/notes/note-content.schema";
import { contentWords } from "../checking/read-claim";
import type { DraftUnplaced } from "../draft.schema";
import type { SpokenClause } from "../extract-clauses";
import { keepLastValues } from "../facts/find-self-corrections";
import { findVitals } from "../facts/find-vitals";
import { gridCells } from "../written/write-lists";
import { placeSpeech } from "./classify-speech";
import { hearTalk, type Heard } from "./hear-talk";
import { mergeAnswer, mergeDuration, readAnswer } from "./merge-answer";
import { readPerson, rewriteSecondPerson, type Person } from "./rewrite-person";
import { rewriteFor } from "./rewrite-section";
import { asSentence, restoreCapitals } from "../writing/tidy-sentence";
import { trimSpeech, wordCount } from "./trim-speech";
import type { Phase } from "./visit-phase";
import type { WrittenNote } from "../written/write-note";
import type { WrittenSentence } from "../writing/written-sentence";

function spanOf({ clause }: Heard): Span {
  return { start: clause.start, end: clause.end };
}

type Result = {
  sentences: WrittenSentence[];
  setAside: { start: number; end: number; reason: SetAsideReason }[];
  unplaced: DraftUnplaced[];
};

/** Whether two sentences of one section say the same: seven tenths of the shorter one's content words. */
function isRepeated(
  text: string,
  section: NoteSection,
  before: readonly WrittenSentence[],
): boolean {
  const words = contentWords(text);
  if (words.length === 0) return true;
  const numbers: string[] = text.match(/\d+/g) ?? [];
  return before.some((other) => {
    if (other.section !== section) return false;
    const theirs = new Set(contentWords(other.text));
    const shared = words.filter((word) => theirs.has(word)).length;
    return (
      shared >= 0.7 * words.length &&
      numbers.every((number) => other.text.includes(number)) &&
      /\b(?:no|not|denies)\b/.test(text) === /\b(?:no|not|denies)\b/.test(other.text)
    );
  });
}

function add(result: Result, section: NoteSection, raw: string, spans: readonly Span[]): void {
  const text = asSentence(restoreCapitals(raw));
  if (text === "") return;
  if (isRepeated(text, section, result.sentences)) {
    result.setAside.push(...spans.map((span) => ({ ...span, reason: "repetition" as const })));
    return;
  }
  const vitals = section === "objective_exam" ? findVitals(text) : [];
  result.sentences.push({
    section,
    text,
    citations: spans,
    ...(vitals.length > 1 ? { cells: gridCells(vitals) } : {}),
  });
}

const COMPLAINT =
  /\b(?:presents?|presenting|here|came in|coming in|comes in)(?: (?:today|to the clinic|in))*(?: for| with)(?: (?:complaints? of|evaluation of|an? evaluation of|some|a|an|your|his|her|the))*\s+([^.?]+)$/;

/** "Chief complaint: …" from the doctor's words of introduction. */
function addComplaint(heard: readonly Heard[], person: Person, result: Result): Heard | null {
  for (const item of heard.slice(0, 30)) {
    const match = COMPLAINT.exec(trimSpeech(item.text));
    const phrase = trimSpeech(
      (match?.[1] ?? "").replace(
        /\b(?:and|so) (?:then )?(?:\w+ )?,? ?(?:i|you|what|how|tell|can)\b.*$/,
        "",
      ),
    );
    if (
      item.voice !== "doctor" ||
      phrase === "" ||
      wordCount(phrase) > 14 ||
      /\b(?:you|i)\b/.test(phrase)
    ) {
      continue;
    }
    const told = rewriteSecondPerson(phrase, person);
    result.sentences.push({
      section: "subjective",
      text: asSentence(restoreCapitals(`Chief complaint: ${told}`)),
      citations: [spanOf(item)],
    });
    return /\byear[- ]old\b/.test(item.text) ? null : item;
  }
  return null;
}

/** Question and answer as one statement; true when the pair was used. */
function tryMerge(heard: readonly Heard[], index: number, person: Person, result: Result): boolean {
  const question = heard[index];
  const answer = heard[index + 1];
  if (!question || !answer || answer.clause.speaker === question.clause.speaker) return false;
  const duration = mergeDuration(question.text, answer.text);
  const reply = readAnswer(answer.text);
  const merged = duration ?? (reply ? mergeAnswer(question.text, reply, person) : null);
  if (merged === null) return false;
  add(result, "subjective", merged, [spanOf(question), spanOf(answer)]);
  return true;
}

const MOST_WORDS = 45;
/** Speech that no rule turned into a statement: better listed than signed. */
const SPOKEN =
  /\b(?:you|your|okay|um|uh|hey|yeah|gonna)\b|\b(?:how (?:is|are|do|does|did)|is there|are there any|what (?:is|are|do|does)|is it|does (?:he|she|the patient|they)|where (?:is|are)) (?!what\b)|^(?:is|are|was|were|does|do|did|has|have) |\b(?:deep breath|take a (?:quick |good )?(?:listen|look)|the the|and and|that the patient the patient)\b/;

/** A clause that broke off before its noun. */
const DANGLING =
  /\b(?:your|my|the|a|an|it is|they are|we have|that is|because|if|and|or|in order)$/;

function isSpoken(text: string): boolean {
  return SPOKEN.test(text);
}

function placeOne(item: Heard, phase: Phase, person: Person, result: Result): void {
  const span = spanOf(item);
  const text = keepLastValues(trimSpeech(item.text));
  const place = placeSpeech(text, item.voice, phase);
  if ("aside" in place) result.setAside.push({ ...span, reason: place.aside });
  else if (place.section === null) result.unplaced.push({ ...span, why: "unclear" });
  else {
    const written = rewriteFor(place.section, keepLastValues(item.text), item.voice, person);
    if (
      isSpoken(written) ||
      DANGLING.test(text) ||
      contentWords(written).length < 2 ||
      wordCount(written) > MOST_WORDS
    ) {
      result.unplaced.push({ ...span, why: "unclear" });
    } else add(result, place.section, written, [span]);
  }
}

/**
 * Sentences of a transcript. Rules only delete, reorder or map closed-class words, so every content
 * word stands in the cited clause.
 */
export function writeTranscript(talk: readonly SpokenClause[], source: string): WrittenNote {
  const heard = hearTalk(talk);
  const person = readPerson(source);
  const result: Result = { sentences: [], setAside: [], unplaced: [] };
  const opening = addComplaint(heard, person, result);
  for (let index = 0; index < heard.length; index += 1) {
    const item = heard[index];
    if (!item || item === opening) continue;
    const { phase } = item;
    if (item.isQuestion && item.voice === "doctor") {
      const isUsed = phase !== "plan" && tryMerge(heard, index, person, result);
      if (isUsed) index += 1;
      else result.setAside.push({ ...spanOf(item), reason: "question" });
      continue;
    }
    if (item.isQuestion) {
      result.setAside.push({ ...spanOf(item), reason: "question" });
      continue;
    }
    placeOne(item, phase, person, result);
  }
  const order: readonly NoteSection[] = [
    "subjective",
    "objective_exam",
    "objective_results",
    "assessment_and_plan",
  ];
  const sentences = order.flatMap((section) =>
    result.sentences.filter((sentence) => sentence.section === section),
  );
  return { ...result, sentences };
}
