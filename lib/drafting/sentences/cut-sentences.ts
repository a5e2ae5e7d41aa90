import { isWord, joinTokens, type Token } from "../clauses/mapped-text";
import { findSelfCorrections } from "../facts/find-self-corrections";
import { BOUNDARIES } from "./boundary-model";
import { gapFeatures, hashWords } from "./boundary-features";
import { scoreHashes } from "./linear-model";

/**
 * What is added to the log odds of an end. Where nothing else ends them, shorter clauses overlap more with
 * the notes of authors, and whole sentences read better: this stands between.
 */
const WITHOUT_MARKS = 1.3;
const WITH_MARKS = 0;
const AT_COMMA = 1;
/** Log odds lost for each word that a clause is too short or too long by. */
const SHORT = { words: 4, loss: 1 };
const LONG = { words: 20, loss: 0.1 };
const LONGEST = 60;
const NEVER = -1000;

function lengthScore(length: number): number {
  const short = Math.max(0, SHORT.words - length) * SHORT.loss;
  return -short - Math.max(0, length - LONG.words) * LONG.loss;
}

/** Where each clause begins, as indices of words: the likeliest way to cut, clauses of at most 60 words. */
function findStarts(scores: readonly number[]): number[] {
  const count = scores.length;
  const best = new Float64Array(count + 1).fill(-Infinity);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let end = 1; end <= count; end += 1) {
    const gain = end === count ? 0 : (scores[end - 1] ?? 0);
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const total = (best[start] ?? 0) + gain + lengthScore(end - start);
      if (total > (best[end] ?? -Infinity)) {
        best[end] = total;
        from[end] = start;
      }
    }
  }
  const starts: number[] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) starts.unshift(from[end] ?? 0);
  return starts;
}

/** Words that never end a clause, since their noun or name follows. */
const OPEN = /^(?:a|an|the|my|your|our|their|every|dr|mr|mrs|ms|very|than)$/;
const UNIT = /^(?:mg|mcg|g|ml|cm|mm|%|units?|pounds?|degrees?|percent|point|over)$/;

const VERB =
  /^(?:is|are|was|were|has|had|shows?|showed|reveals?|revealed|demonstrates?|looks|will|can|should|would|of|in|than)$/;
/** After a form of "be" or the like: a question, whose verb comes first. */
const ASKED =
  /^(?:i|you|we|he|she|they|it|there|that|this|these|those|the|your|any|anyone|anything|everything)$/;

/**
 * Whether no clause ends between two words: a determiner and its noun, a figure and its unit or
 * second half, a subject and its verb.
 */
function isBound(word: string, next: string, third: string): boolean {
  const isFigure = /^\d/.test(word);
  if (OPEN.test(word) || (isFigure && UNIT.test(next))) return true;
  if (/^(?:over|point)$/.test(word) && /^\d/.test(next)) return true;
  return VERB.test(next) && !ASKED.test(third);
}

/** Where a doctor turns to another part of the examination or another problem, or asks: a sentence begins. */
const TURNS =
  /^(?:(?:and|so|now|okay|then|alright) )*(?:(?:on|for|in) (?:(?:the|your|my|his|her|physical) )*(?:[a-z]+ ){0,2}exam\b(?! (?:looks?|is|was|seems?|today)\b)|for (?:your|his|her|the) (?:first|second|third|fourth|next|last|other) (?:problem|issue|diagnosis|concern)\b|with (?:your|the) (?:\w+ ){1,3}let(?:'s| us)\b|(?:does|do) (?:this|that|it|these|those) hurt\b|(?:what|how) about (?:when|here|this|that|your|the)\b|(?:open|stick out|take a deep) (?:up )?(?:your )?(?:mouth|tongue|breath)\b|(?:i am|i'm|we are|we're|i|we) (?:going to|want to|would like to|will) (?:also |just |go ahead and )*(?:order|prescribe|start|refer|continue|increase|decrease|send|get|give|put|recommend|check|stop|schedule)\b|when i (?:listen|press|push|look|palpate|touch|feel)\b|if (?:[a-z0-9']+ ){2,6}(?:certainly |please |then |you can |just )?(?:call|let me know|give (?:me|us)|come back|we will|we can|i will)\b|let me (?:see|know|check|take|look|get|just)\b|any (?:other |recent |new )?(?:chest|shortness|nausea|fevers?|numbness|symptoms?|problems|trouble|dizziness|headaches?|cough|abdominal|weight)\b)/;
const TURN_WORDS = 11;
/** Log odds of an end before such words. */
const TURN = 6;

const DENIES = /^(?:no|without|denies|denied)$/;
/** After "no" as an answer a statement begins: "no i have not". */
const ANSWERS =
  /^(?:i|we|he|she|they|it|it's|i'm|i've|you|not|there|that|that's|but|just|my|the|so|and|because|nothing|okay|well|really|she's|he's)$/;

/** Whether what a denial denies still follows: no clause ends between "no" and its finding. */
function isDenying(texts: readonly string[], index: number): boolean {
  const next = (at: number): string => texts[at + 1] ?? "";
  if (DENIES.test(texts[index] ?? "")) return !ANSWERS.test(next(index));
  return (
    DENIES.test(texts[index - 1] ?? "") &&
    !ANSWERS.test(texts[index] ?? "") &&
    WORD_PAIR.test(`${texts[index] ?? ""} ${next(index)}`)
  );
}

/** Two words of one finding. */
const WORD_PAIR =
  /^(?:carotid bruits?|chest pain|shortness of|joint pain|abdominal pain|back pain|lower extremity|acute distress|heart murmurs?|bowel sounds|family history|drug allergies|known \w+|evidence of|signs? of|history of|sore throat|weight loss|night sweats|blood in)$/;

const TAKES_BACK = /^(?:no|wait|sorry|mean|meant|actually|correction|scratch|rather|excuse|make)$/;

/** Source stretches, as offsets, of a value and the one that replaces it: no clause ends inside. */
function findRepairs(
  tokens: readonly Token[],
): readonly Readonly<{ start: number; end: number }>[] {
  if (!tokens.some(({ text }) => TAKES_BACK.test(text))) return [];
  const { text, starts } = joinTokens(tokens);
  return findSelfCorrections(text).map(({ start, lastStart }) => ({
    start: starts[start] ?? 0,
    end: starts[lastStart] ?? 0,
  }));
}

/** Log odds that a sentence ends between two stretches of talk that no mark parts. */
export function endOdds(before: readonly Token[], after: readonly Token[]): number {
  const said = before.filter(isWord);
  const next = after.filter(isWord).map(({ text }) => text);
  if (turns(next)) return TURN;
  const texts = [...said.map(({ text }) => text), ...next];
  return scoreHashes(BOUNDARIES, gapFeatures(hashWords(texts), said.length - 1));
}

/** After these the turn has begun already, or none begins. */
const JOINS =
  /^(?:and|or|else|everything|rest|part|so|now|okay|then|alright|have|has|had|having|without|not|notice|noticed|noticing|of|is|are|there|if|for|with|do|see|feel|feeling|been|get|getting|experiencing|about|like|because|that|than|in|on|to|deny|denies|denied|also|still|what|which|why|when|but|then|think|know|this|where|how|who|before|after|until|unless|than|as)$/;

function turns(texts: readonly string[]): boolean {
  return TURNS.test(texts.slice(0, TURN_WORDS).join(" "));
}

/**
 * Cuts talk without sentence marks inside into clauses, as token runs in order that together are
 * the tokens; a comma stays with what stands before it.
 */
export function cutSentences(tokens: readonly Token[]): Token[][] {
  const at = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
  const isMarked = at.length < tokens.length;
  if (at.length === 0) return [[...tokens]];
  const texts = at.map((index) => tokens[index]?.text ?? "");
  const hashed = hashWords(texts);
  const repairs = findRepairs(tokens);
  const scores = texts.map((text, index) => {
    const next = tokens[at[index + 1] ?? 0]?.start ?? 0;
    if (repairs.some(({ start, end }) => start < next && next <= end)) return NEVER;
    if (isDenying(texts, index)) return NEVER;
    if (isBound(text, texts[index + 1] ?? "", texts[index + 2] ?? "")) return NEVER;
    const comma = tokens[(at[index] ?? 0) + 1]?.text === "," ? AT_COMMA : 0;
    const isLed = JOINS.test(text);
    const turn = !isLed && turns(texts.slice(index + 1, index + 1 + TURN_WORDS)) ? TURN : 0;
    const odds = scoreHashes(BOUNDARIES, gapFeatures(hashed, index));
    return odds + comma + turn + (isMarked ? WITH_MARKS : WITHOUT_MARKS);
  });
  const starts = findStarts(scores).map((word, index) => (index === 0 ? 0 : (at[word] ?? 0)));
  return starts.map((start, index) => tokens.slice(start, starts[index + 1] ?? tokens.length));
}
