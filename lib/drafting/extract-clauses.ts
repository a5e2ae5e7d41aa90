import type { Span } from "@/lib/notes/note-content.schema";
import { joinTokens, mapIdentity, type MappedText, type Token } from "./clauses/mapped-text";
import type { HeadingKind } from "./clauses/section-headings";
import { readSpeech } from "./clauses/speech-tokens";
import { splitNote, type NoteStructure } from "./clauses/split-note";
import { splitSpeech } from "./clauses/split-speech";
import { findSwaps } from "./sentences/find-swaps";
import { soundsAsked } from "./sentences/sounds-asked";
import { readAnswer } from "./spoken/merge-answer";
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

type ClauseSource = Readonly<{
  mapped: MappedText;
  kind: HeadingKind | null;
  answer?: "yes" | "no" | "open";
}>;
type Shared = Readonly<{
  sources: readonly ClauseSource[];
  labels: readonly Span[];
  blanks: readonly Span[];
}>;

export type Clauses =
  | (Readonly<{ mode: "note"; structure: NoteStructure }> & Shared)
  | (Readonly<{ mode: "talk"; talk: readonly SpokenClause[] }> & Shared);

const OTHER_SIDE = { doctor: "patient", patient: "doctor", other: "other" } as const;

function spokenClauses(text: string, turns: readonly Turn[]): SpokenClause[] {
  const talk = turns.flatMap((turn, index) =>
    splitSpeech(readSpeech(text.slice(turn.start, turn.end), turn.start)).map((tokens) => ({
      speaker: turn.speaker,
      turn: index,
      tokens,
      start: tokens[0]?.start ?? turn.start,
      end: tokens.at(-1)?.end ?? turn.end,
      isQuestion: soundsAsked(tokens),
    })),
  );
  const swaps = findSwaps(talk);
  return talk.map((clause, index) =>
    swaps[index] ? { ...clause, speaker: OTHER_SIDE[clause.speaker] } : clause,
  );
}

const ASKS =
  /^(?:(?:okay|and|so|then|all right|now|well) ,? ?)*(?:do|did|have|has|are|is|any|how about|what about|were|was)\b/;
const TAGGED = /,? (?:okay|all right|right) ?\?$/;

/** A clause to read facts from; a question takes its meaning from the answer that follows. */
function spokenSource(clause: SpokenClause, next: SpokenClause | undefined): ClauseSource {
  const mapped = joinTokens(clause.tokens);
  const isAsked =
    (clause.isQuestion && !TAGGED.test(mapped.text)) ||
    (clause.speaker === "doctor" && ASKS.test(mapped.text));
  if (!isAsked) {
    return { mapped, kind: null };
  }
  const isReply = next !== undefined && next.speaker !== clause.speaker;
  const reply = isReply ? joinTokens(next.tokens).text : "";
  const opening = /^(?:yes|yeah|yep)\b/.test(reply)
    ? "yes"
    : /^(?:no|nope)\b/.test(reply)
      ? "no"
      : null;
  const answer = readAnswer(reply) ?? opening;
  return { mapped, kind: null, answer: answer ?? "open" };
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
      sources: talk.map((clause, index) => spokenSource(clause, talk[index + 1])),
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
