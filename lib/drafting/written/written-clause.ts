import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import { SECTION_OF_TOPIC } from "@/lib/notes/note-topic.schema";
import type { NoteClause } from "../clauses/split-note";
import { joinTokens } from "../clauses/mapped-text";
import { readSpeech } from "../clauses/speech-tokens";
import { readSutureSizes } from "../writing/read-suture-sizes";
import { restoreCapitals, tidyClause, type Abbreviations } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";

/** A clause with what it is about; its section follows from that. */
export type TopicClause = NoteClause & Readonly<{ topic: NoteTopic }>;

/** How the sentences of a note are written. */
export type NoteStyle = Readonly<{
  ageYears?: number | undefined;
  abbreviations: Abbreviations;
  /** The note was typed or spoken in small letters: numbers may be words and names lost their capitals. */
  isSpoken: boolean;
}>;

const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir\w+|four\w+|fif\w+|six\w+|seven\w+|eigh\w+|nine\w+|twenty|hundred|milligrams?|percent)\b/i;

/** The clause's words as they are written: spoken numbers as figures where the note was spoken. */
export function wordsOf(written: string, style: NoteStyle): string {
  const text = readSutureSizes(written);
  if (!style.isSpoken) return text;
  const isNumbered = NUMBER_WORD.test(text) && !/\p{Lu}/u.test(text);
  const spoken = isNumbered ? readSutureSizes(joinTokens(readSpeech(text, 0)).text) : text;
  const plain = restoreCapitals(spoken);
  return plain.replace(
    /\b(mr|mrs|ms|miss|dr)(\.?) ([a-z])/g,
    (_, title: string, mark: string, first: string) =>
      `${title.slice(0, 1).toUpperCase()}${title.slice(1)}${mark} ${first.toUpperCase()}`,
  );
}

/** "PHYSICAL EXAMINATION: alert" with its heading in small letters; short names of tests stay. */
function calmLabel(text: string): string {
  return text.replace(
    /^(?=[A-Z /]{5,40}:|LABS:)[A-Z][A-Z /]+:/,
    (label) => label.slice(0, 1) + label.slice(1).toLowerCase(),
  );
}

/** One clause as one sentence. */
export function plainSentence(
  clause: TopicClause,
  style: NoteStyle,
  text?: string,
): WrittenSentence {
  const { topic, start, end } = clause;
  return {
    section: SECTION_OF_TOPIC[topic],
    topic,
    text: text ?? tidyClause(calmLabel(wordsOf(clause.text, style)), style.abbreviations),
    citations: [{ start, end }],
  };
}
