import type { Token } from "./mapped-text";

/** Cues that open a new clause inside long unpunctuated speech; the cue stays with what follows. */
const CUES: readonly string[] = [
  "okay",
  "all right",
  "alright",
  "so i",
  "so you",
  "so we",
  "so the",
  "so that",
  "so it",
  "so on",
  "so for",
  "so your",
  "so let",
  "so what",
  "so if",
  "so there",
  "so in",
  "but i",
  "but the",
  "but it",
  "but you",
  "but when",
  "and i",
  "and then",
  "and it",
  "and you",
  "and your",
  "and we",
  "and the",
  "and that",
  "and there",
  "and my",
  "and if",
  "and are",
  "and do",
  "and have",
  "and how",
  "and what",
  "and any",
  "and on",
  "and for",
  "and he",
  "and she",
  "and they",
  "you know",
  "well i",
  "because i",
  "let us",
  "hey dragon",
  "on your",
  "for your",
  "in terms of",
  "as far as",
  "with regards to",
  "i would like",
  "i am going",
  "i want",
  "i think",
  "i do not",
  "i have",
  "i did",
  "your blood pressure",
  "your heart",
  "your lungs",
  "your lab",
  "there is no",
  "there is",
  "do you",
  "did you",
  "have you",
  "are you",
  "how is",
  "how are",
  "how long",
  "how about",
  "what about",
  "any",
  "we will",
  "we are going",
  "you have",
  "you do",
  "it is",
  "that is",
];
const CUE_WORDS = CUES.map((cue) => cue.split(" "));
/** Words that want what follows: no clause begins after them. */
const BINDS =
  /^(?:that|if|because|when|and|but|so|or|not|to|which|the|a|an|as|like|,|i|you|he|she|they|we|it|what|where|how|while|since|think|know|believe|noticed|said|say|says|sure|feel|see|of|for|at|with|on|in|from|about|your|my|his|her|their|some|out|take|takes|check|is|was|are|were|be|been|have|has|had|do|does|did|will|would|can|could|should|may|might|just|really|very|more|this|these|those|any|no|than|by|into|over|under|after|before|until|unless|although|though|except|lower|control|controlling|increase|monitor|track|record|examine|listen|look|looking|having|want|need|hope|mean|guess|glad|like|going)$/;
/** After these not even a strong cue opens a clause. */
const BINDS_HARD =
  /^(?:that|if|because|when|which|what|where|how|as|think|know|hope|believe|the|a|an|to|of|for|your|my|until|unless|before|after|like|than|whether|since|while|you|with|between|both)$/;
/** Openings of a new thought, whatever stands before them. */
const STRONG = new Set(
  "okay|all right|alright|so i|so we|so let|so what|so you|so the|so that|so if|so for|so on|so where|i would like|i am going|i want|i do want|i also want|i am also|let us|let me|and then|and i|we will|we are going|do you|did you|have you|are you|how long|how is|how are|but i|but you|but it|well i|i do not|i did not|now i|i think|i have|is there".split(
    "|",
  ),
);
const STRONG_WORDS = [...STRONG].map((cue) => cue.split(" "));
const LONG = 12;
const SHORTEST = 4;

function cueAt(tokens: readonly Token[], index: number, cues: readonly string[][]): boolean {
  return cues.some((words) => words.every((word, offset) => tokens[index + offset]?.text === word));
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d/.test(token.text);
}

/** "dr." and single letters do not end a sentence; nor does a point before a number. */
function endsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^[.?!]$/.test(token.text)) return false;
  if (token.text !== ".") return true;
  const before = tokens[index - 1]?.text ?? "";
  return !isNumber(tokens[index + 1]) && !/^(?:dr|mr|mrs|ms|vs|st|[a-z])$/.test(before);
}

function splitLong(tokens: readonly Token[]): Token[][] {
  if (tokens.length <= LONG) return [[...tokens]];
  const parts: Token[][] = [];
  let current: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const previous = tokens[index - 1]?.text ?? "";
    const isBound = BINDS.test(previous);
    const isReading = /^(?:shows?|showed|demonstrat\w+|reveals?|revealed)$/.test(
      tokens[index + 2]?.text ?? "",
    );
    const isFarEnough = current.length >= SHORTEST && tokens.length - index >= SHORTEST;
    const opens =
      (!isBound && cueAt(tokens, index, CUE_WORDS)) ||
      (!BINDS_HARD.test(previous) && cueAt(tokens, index, STRONG_WORDS));
    if (isFarEnough && opens && !isReading) {
      parts.push(current);
      current = [];
    }
    current.push(token);
  }
  parts.push(current);
  return parts;
}

const VERY_LONG = 28;
const JOINS = /^(?:and|but|so|now|well)$/;
const OPENS = /^(?:i|you|we|he|she|they|it|the|there|that|my|your|this|his|her|if|when|on)$/;

/** A clause that is still very long is cut where a joining word meets a new subject, nearest its middle. */
function splitVeryLong(tokens: readonly Token[]): Token[][] {
  if (tokens.length <= VERY_LONG) {
    return [[...tokens]];
  }
  const middle = tokens.length / 2;
  const cuts = tokens.flatMap((token, index) => {
    const isInside = index >= SHORTEST + 1 && tokens.length - index > SHORTEST;
    const opens = JOINS.test(token.text) && OPENS.test(tokens[index + 1]?.text ?? "");
    return isInside && opens && !BINDS_HARD.test(tokens[index - 1]?.text ?? "") ? [index] : [];
  });
  const best = cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined
    ? [[...tokens]]
    : [...splitVeryLong(tokens.slice(0, best)), ...splitVeryLong(tokens.slice(best))];
}

/** Clauses of one turn, as token runs; the mark that ended a clause stays with it ("?" tells a question). */
export function splitSpeech(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (!endsClause(tokens, index)) return;
    sentences.push(current);
    current = [];
  });
  if (current.length > 0) sentences.push(current);
  return sentences
    .flatMap(splitLong)
    .flatMap(splitVeryLong)
    .filter((part) => part.length > 0);
}
