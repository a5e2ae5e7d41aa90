import { contentWords } from "../checking/read-claim";
import {
  BODY_ONCE,
  EXAM_ALL,
  PROBLEM_ONCE,
  SYMPTOM_ONCE,
  TEST_ONCE,
} from "../facts/clinical-terms";
import { findLabs } from "../facts/find-labs";
import { medicationNames } from "../facts/find-medications";
import { findVitals } from "../facts/find-vitals";
import { placeSpeech } from "../spoken/classify-speech";
import type { Heard } from "../spoken/hear-talk";
import type { Candidate } from "../spoken/list-candidates";
import { trimSpeech } from "../spoken/trim-speech";

/** One clause of the talk with what is counted in it once. */
type Read = Readonly<{
  words: readonly string[];
  kinds: readonly string[];
  content: readonly string[];
  isNewWord: number;
}>;

/** Kinds of clinical word that stand in a text. */
function kindsOf(text: string): string[] {
  const signs = (text.match(EXAM_ALL) ?? []).length;
  const found: readonly (readonly [boolean, string])[] = [
    [SYMPTOM_ONCE.test(text), "symptom"],
    [PROBLEM_ONCE.test(text), "problem"],
    [BODY_ONCE.test(text), "body"],
    [TEST_ONCE.test(text), "test"],
    [signs > 0, "sign"],
    [signs > 1, "signs"],
    [medicationNames(text).size > 0, "medicine"],
    [/\d/.test(text), "number"],
    [findVitals(text).length > 0, "vital"],
    [findLabs(text).length > 0, "lab"],
  ];
  return found.filter(([is]) => is).map(([, kind]) => kind);
}

function readAll(heard: readonly Heard[]): Read[] {
  const seen = new Set<string>();
  return heard.map(({ text }) => {
    const words = (text.match(/[a-z0-9'/.]+/g) ?? []).map((word) =>
      /^\d/.test(word) ? "#" : word,
    );
    const content = [...new Set(contentWords(text))];
    const isNewWord = content.filter((word) => !seen.has(word)).length;
    for (const word of content) seen.add(word);
    return { words, kinds: kindsOf(text), content, isNewWord };
  });
}

function wordFeatures(words: readonly string[], voice: string, add: (name: string) => void): void {
  words.forEach((word, index) => {
    add(`w:${word}`);
    add(`${voice}w:${word}`);
    if (index > 0) add(`b:${words[index - 1] ?? ""}_${word}`);
  });
  add(`f1:${words[0] ?? ""}`);
  add(`f2:${words.slice(0, 2).join("_")}`);
}

const LENGTHS = [3, 5, 8, 12, 19];

function lengthBand(words: number): number {
  return LENGTHS.findIndex((most) => words <= most);
}

function neighbourFeatures(
  heard: readonly Heard[],
  reads: readonly Read[],
  from: number,
  at: number,
  add: (name: string) => void,
): void {
  const side = at < from ? "before" : "after";
  const other = heard[at];
  if (!other) {
    add(`edge:${side}`);
    return;
  }
  for (const kind of reads[at]?.kinds ?? []) add(`${side}:${kind}`);
  const isSameTurn = other.clause.turn === heard[from]?.clause.turn;
  add(`${side}:${other.voice[0] ?? ""}${other.isQuestion ? "q" : ""}${isSameTurn ? "s" : ""}`);
}

/**
 * What the selection model looks at, for each candidate: words, who speaks, where the visit stands, the
 * kinds of clinical word here and beside it, how often its words come again. Names of features, each once.
 */
export function clauseFeatures(
  heard: readonly Heard[],
  candidates: readonly Candidate[],
): string[][] {
  const reads = readAll(heard);
  const mentions = new Map<string, number>();
  for (const { content } of reads) {
    for (const word of content) mentions.set(word, (mentions.get(word) ?? 0) + 1);
  }
  return candidates.map(({ from, to, isMerged }) => {
    const item = heard[from];
    const read = reads[from];
    if (!item || !read) return [];
    const names = new Set<string>();
    const add = (name: string): void => void names.add(name);
    const voice = item.voice.charAt(0);
    const { phase } = item;
    const words = isMerged ? [...read.words, ...(reads[to]?.words ?? [])] : read.words;
    for (const name of ["bias", `v:${voice}`, `p:${phase}`, `vp:${voice}${phase}`]) add(name);
    if (isMerged) add("merged");
    wordFeatures(words, voice, add);
    const tenth = Math.floor((10 * from) / heard.length);
    add(`at:${tenth}`);
    add(`v-at:${voice}${tenth}`);
    add(`len:${lengthBand(words.length)}`);
    for (const kind of read.kinds) {
      for (const name of [`k:${kind}`, `kp:${kind}${phase}`, `kv:${kind}${voice}`]) add(name);
    }
    const kinds = Math.min(4, read.kinds.length);
    add(`kinds:${kinds}`);
    add(`kinds-p:${kinds}${phase}`);
    const place = placeSpeech(trimSpeech(item.text), item.voice, phase);
    add(`rule:${"aside" in place ? place.aside : (place.section ?? "none")}`);
    neighbourFeatures(heard, reads, from, from - 1, add);
    neighbourFeatures(heard, reads, from, to + 1, add);
    const again = read.content.filter((word) => (mentions.get(word) ?? 0) > 1).length;
    add(`again:${Math.floor((4 * again) / Math.max(1, read.content.length))}`);
    add(`new:${Math.min(4, read.isNewWord)}`);
    add(`turn:${item.clause.turn === heard[from - 1]?.clause.turn ? "inside" : "start"}`);
    return [...names];
  });
}
