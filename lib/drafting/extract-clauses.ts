import type { Span } from "@/lib/notes/note-content.schema";
import {
  isWord,
  joinTokens,
  mapIdentity,
  type MappedText,
  type Token,
} from "./clauses/mapped-text";
import type { HeadingKind } from "./clauses/section-headings";
import { readSpeech } from "./clauses/speech-tokens";
import { splitNote, type NoteStructure } from "./clauses/split-note";
import { splitSpeech } from "./clauses/split-speech";
import { findSwaps } from "./sentences/find-swaps";
import { soundsAsked } from "./sentences/sounds-asked";
import { readAnswer } from "./spoken/merge-answer";
import { joinInterrupted, type Speech } from "./clauses/join-interrupted";
import { splitTurns, splitUntaggedTalk, type Speaker, type Turn } from "./clauses/split-turns";

/**
 * One clause of talk: who said it, in which turn, as clean tokens that know their source. `spans` leave
 * out what somebody else said in between; `start` and `end` are the first and the last of them.
 */
export type SpokenClause = Readonly<{
  speaker: Speaker;
  turn: number;
  tokens: readonly Token[];
  spans: readonly Span[];
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
  /** What was hummed into somebody's sentence. */
  hums: readonly Span[];
}>;

export type Clauses =
  | (Readonly<{ mode: "note"; structure: NoteStructure }> & Shared)
  | (Readonly<{ mode: "talk"; talk: readonly SpokenClause[] }> & Shared);

const OTHER_SIDE = { doctor: "patient", patient: "doctor", other: "other" } as const;

/** One span for each turn that some tokens stand in. */
function spansOf(tokens: readonly Token[], turns: readonly Turn[]): Span[] {
  const spans = turns.flatMap((turn) => {
    const mine = tokens.filter(({ start }) => turn.start <= start && start < turn.end);
    const [first, last] = [mine[0], mine.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return spans.length > 0 ? spans : turns.slice(0, 1).map(({ start, end }) => ({ start, end }));
}

const LAST_WORD = /([a-z]+)[-–—]\s*$/i;

/** A turn that goes on in `rest`: its last word stands, unless `rest` begins it anew ("to-", "to about"). */
function wholeWord(said: string, rest: string): string {
  const last = LAST_WORD.exec(said);
  const [begun] = /[a-z]+/i.exec(rest) ?? [];
  const isBegunAnew = begun?.toLowerCase().startsWith(last?.[1]?.toLowerCase() ?? "") ?? true;
  return last && !isBegunAnew ? said.slice(0, last.index + (last[1]?.length ?? 0)) : said;
}

function spokenClauses(text: string, speeches: readonly Speech[]): SpokenClause[] {
  const talk = speeches.flatMap(({ parts, turn }) => {
    const [first] = parts;
    if (!first) return [];
    const said = parts.flatMap(({ start, end }, index) => {
      const next = parts[index + 1];
      const rest = next ? text.slice(next.start, next.end) : "";
      const tokens = readSpeech(wholeWord(text.slice(start, end), rest), start);
      const begin = index === 0 ? 0 : tokens.findIndex(isWord);
      return begin < 0 ? [] : tokens.slice(begin);
    });
    return splitSpeech(said).map((tokens) => {
      const spans = spansOf(tokens, parts);
      return {
        speaker: first.speaker,
        turn,
        tokens,
        spans,
        start: spans[0]?.start ?? first.start,
        end: spans.at(-1)?.end ?? first.end,
        isQuestion: soundsAsked(tokens),
      };
    });
  });
  const swaps = findSwaps(talk);
  return talk.map((clause, index) =>
    swaps[index] ? { ...clause, speaker: OTHER_SIDE[clause.speaker] } : clause,
  );
}

const ASKS =
  /^(?:(?:okay|and|so|then|all right|now|well) ,? ?)*(?:do|did|have|has|are|is|any|how about|what about|were|was)\b/;
const TAGGED = /,? (?:okay|all right|right) ?\?$/;

/** Words of a question that only names what it asks for: "chest pain ?", "any nausea , vomiting ?" */
const MOST_NAMED = 6;
const NAMES_MORE =
  /\b(?:i|you|we|it|he|she|they|that|this|is|are|was|were|has|have|had|do|does|did)\b/;

/** Whether a question names one thing after another has been asked, so that one "no" answers both. */
function isListedOn({ tokens, isQuestion }: SpokenClause): boolean {
  const { text } = joinTokens(tokens);
  return isQuestion && text.split(" ").length <= MOST_NAMED && !NAMES_MORE.test(text);
}

/** So many questions in a row are still answered by one "no". */
const MOST_ASKED = 6;

/** The clause that answers the one at `at`: the next, or what follows "shortness of breath ? belly pain ?". */
function answerTo(talk: readonly SpokenClause[], at: number): SpokenClause | undefined {
  const asked = talk[at];
  let index = at + 1;
  for (let next = talk[index]; next && next.speaker === asked?.speaker; next = talk[index]) {
    if (!isListedOn(next) || index - at > MOST_ASKED) break;
    index += 1;
  }
  const found = talk[index];
  const reply = found ? readAnswer(joinTokens(found.tokens).text) : null;
  return index === at + 1 || reply === "no" ? found : talk[at + 1];
}

/** A yes to "numbness or tingling ?" does not say which. */
const EITHER = /\bor\b(?! (?:so|anything|something|whatever|not|less|more)\b)/;

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
  const isEither = answer === "yes" && EITHER.test(mapped.text);
  return { mapped, kind: null, answer: isEither ? "open" : (answer ?? "open") };
}

/**
 * Clauses of a text: turns of talk when it is a transcript (speaker tags such as `[doctor]`,
 * `Doctor:`, `DR:`, or none), headed or telegraphic lines when it is a written note. Offsets are
 * UTF-16 units into `text`; placeholders such as `[NAME_1]` are never split.
 */
export function extractClauses(text: string): Clauses {
  const turns = splitTurns(text) ?? splitUntaggedTalk(text);
  if (turns) {
    const { speeches, hums } = joinInterrupted(text, turns);
    const talk = spokenClauses(text, speeches);
    return {
      mode: "talk",
      talk,
      sources: talk.map((clause, index) => spokenSource(clause, answerTo(talk, index))),
      labels: turns
        .filter(({ tagStart, start }) => tagStart < start)
        .map(({ tagStart, start }) => ({ start: tagStart, end: start })),
      blanks: [],
      hums: hums.map(({ start, end }) => ({ start, end })),
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
    hums: [],
  };
}
