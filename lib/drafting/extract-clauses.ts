import type { Span } from "@/lib/notes/note-content.schema";
import { joinTokens, mapIdentity, type MappedText, type Token } from "./clauses/mapped-text";
import type { HeadingKind } from "./clauses/section-headings";
import { readSpeech } from "./clauses/speech-tokens";
import { splitNote, type NoteStructure } from "./clauses/split-note";
import { splitSpeech } from "./clauses/split-speech";
import { splitTurns, splitUntaggedTalk, type Speaker, type Turn } from "./clauses/split-turns";

/** One clause of talk: who said it, in which turn, as clean tokens that know their source. */
export type SpokenClause = Readonly<{
  speaker: Speaker;
  turn: number;
  tokens: readonly Token[];
  start: number;
  end: number;
  isQuestion: boolean;
}>;

type ClauseSource = Readonly<{ mapped: MappedText; kind: HeadingKind | null }>;
type Shared = Readonly<{
  sources: readonly ClauseSource[];
  labels: readonly Span[];
  blanks: readonly Span[];
}>;

export type Clauses =
  | (Readonly<{ mode: "note"; structure: NoteStructure }> & Shared)
  | (Readonly<{ mode: "talk"; talk: readonly SpokenClause[] }> & Shared);

function spokenClauses(text: string, turns: readonly Turn[]): SpokenClause[] {
  return turns.flatMap((turn, index) =>
    splitSpeech(readSpeech(text.slice(turn.start, turn.end), turn.start)).map((tokens) => ({
      speaker: turn.speaker,
      turn: index,
      tokens,
      start: tokens[0]?.start ?? turn.start,
      end: tokens.at(-1)?.end ?? turn.end,
      isQuestion: tokens.at(-1)?.text === "?",
    })),
  );
}

/**
 * Clauses of a text: turns of talk when it is a transcript (speaker tags such as `[doctor]`,
 * `Doctor:`, `DR:`, or none), headed or telegraphic lines when it is a written note. Offsets are
 * UTF-16 units into `text`; placeholders such as `[NAME_1]` are never split.
 */
export function extractClauses(text: string): Clauses {
  const turns = splitTurns(text) ?? splitUntaggedTalk(text);
  if (turns) {
    const talk = spokenClauses(text, turns);
    return {
      mode: "talk",
      talk,
      sources: talk.map(({ tokens }) => ({ mapped: joinTokens(tokens), kind: null })),
      labels: turns
        .filter(({ tagStart, start }) => tagStart < start)
        .map(({ tagStart, start }) => ({ start: tagStart, end: start })),
      blanks: [],
    };
  }
  const structure = splitNote(text);
  return {
    mode: "note",
    structure,
    sources: structure.clauses.map((clause) => ({
      mapped: mapIdentity(clause.text, clause.start),
      kind: clause.kind,
    })),
    labels: structure.labels,
    blanks: structure.blanks,
  };
}
