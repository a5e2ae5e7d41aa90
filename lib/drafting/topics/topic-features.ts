import { countCues } from "./topic-lexicon";

type Speaker = "d" | "p" | "o" | "n";
type Line = Readonly<{ speaker: Speaker; words: readonly string[]; text: string }>;

/** Characters of a text that are read: a longer stretch is no clause, and the start names its topic. */
const MOST = 20_000;
const TAG =
  /^\s*(?:\[(doctor|patient|[a-z_ ]{1,20})\]|(doctor|dr|clinician|provider|patient|pt|guest_[a-z_0-9]{1,20})(?:_\d)?\s*:)\s*/i;

function speakerOf(tag: string | undefined): Speaker {
  if (tag === undefined) return "n";
  if (/^(?:doctor|dr|clinician|provider)/i.test(tag)) return "d";
  return /^(?:patient|pt)/i.test(tag) ? "p" : "o";
}

function wordsOf(text: string): string[] {
  return (text.match(/[a-z]+(?:'[a-z]+)?|\d+|\?/g) ?? []).map((word) =>
    /^\d/.test(word) ? "#" : word,
  );
}

/** Lines with their speaker; a line without a tag goes on with the speaker before it. */
function readLines(text: string): Line[] {
  let speaker: Speaker = "n";
  return text
    .slice(0, MOST)
    .replace(/’/g, "'")
    .split("\n")
    .flatMap((raw) => {
      const tag = TAG.exec(raw);
      if (tag) speaker = speakerOf(tag[1] ?? tag[2]);
      const plain = raw.slice(tag?.[0].length ?? 0).toLowerCase();
      const words = wordsOf(plain);
      return words.length === 0 ? [] : [{ speaker, words, text: plain }];
    });
}

type Counts = Map<string, number>;

function add(counts: Counts, name: string, count = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function addWords(counts: Counts, line: Line, isFirst: boolean): void {
  line.words.forEach((word, index) => {
    add(counts, `w ${word}`);
    if (line.speaker === "d" || line.speaker === "p") add(counts, `${line.speaker} ${word}`);
    if (isFirst) add(counts, `f ${word}`);
    const next = line.words[index + 1];
    if (next !== undefined) {
      add(counts, `b ${word} ${next}`);
      if (line.speaker === "d") add(counts, `q ${word} ${next}`);
    }
  });
}

/** The families of cue words that weigh most in the whole text, alone and as a pair. */
function addLeaders(counts: Counts, text: string): string {
  const leaders = countCues(text)
    .filter(([name]) => name !== "denial" && name !== "onset")
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
  const [first, second] = leaders;
  add(counts, `top ${first ?? "none"}`);
  if (second !== undefined) add(counts, `top ${[first, second].sort().join(" ")}`);
  return first ?? "none";
}

function addCues(counts: Counts, line: Line): void {
  for (const [name, count] of countCues(line.text)) {
    add(counts, `cue ${name}`, count);
    if (line.speaker !== "n") add(counts, `cue ${line.speaker} ${name}`, count);
  }
}

const ACKNOWLEDGED =
  /^(?:(?:okay|ok|yes|yeah|yep|sure|right|alright|all right|thanks|thank you|great|good|got it|i see|sounds? (?:good|great)|doctor|sir|ma'am|oh|uh|um|hm|ah|no problem|will do|i understand|nice|fine|that's (?:good|great|fine))[\s,.!?]*){1,6}$/;

/** Quarters of a whole, as a word. */
function share(part: number, whole: number): string {
  return whole === 0 ? "none" : String(Math.round((part / whole) * 4));
}

/** How the talk goes: who asks, who tells, and whether the answers only nod. */
function addManner(counts: Counts, lines: readonly Line[], leader: string): void {
  const doctor = lines.filter(({ speaker }) => speaker === "d");
  const others = lines.filter(({ speaker }) => speaker === "p" || speaker === "o");
  if (doctor.length === 0 || others.length === 0) return;
  const asked = doctor.filter(({ text }) => text.includes("?"));
  const nods = others.filter(({ text }) => ACKNOWLEDGED.test(text.trim().slice(0, 120)));
  const any = asked.filter(({ text }) =>
    /\b(?:any|have you (?:had|been|noticed|ever)|how about|what about)\b/.test(text),
  );
  const manner = `${asked.length === 0 ? "tells" : `asks ${share(asked.length, doctor.length)}`}`;
  add(counts, `how ${manner}`);
  add(counts, `how nods ${share(nods.length, others.length)}`);
  add(counts, `how any ${Math.min(4, any.length)}`);
  add(counts, `how ${asked.length === 0 ? "tells" : "asks"} ${leader}`);
  if (nods.length === others.length) add(counts, `how nods ${leader}`);
  const said = others.reduce((sum, { words }) => sum + words.length, 0);
  add(counts, `how answers ${sizeOf(Math.round(said / others.length))}`);
  for (const { text } of asked) {
    for (const [name] of countCues(text)) add(counts, `ask ${name}`);
  }
  for (const { text } of doctor) {
    if (text.includes("?")) continue;
    for (const [name] of countCues(text)) add(counts, `tell ${name}`);
  }
}

function sizeOf(count: number): number {
  return Math.min(7, Math.floor(Math.log2(count + 1)));
}

/**
 * Named counts of a stretch of talk or a note line: words, pairs of words, who said them, families
 * of cue words, how the talk goes, and its length. The first word of a name is its group. Accepts
 * any string; linear in its length.
 */
export function topicFeatures(text: string): ReadonlyMap<string, number> {
  const lines = readLines(text);
  const counts: Counts = new Map();
  lines.forEach((line, index) => {
    addWords(counts, line, index === 0);
    addCues(counts, line);
  });
  const leader = addLeaders(counts, lines.map(({ text: plain }) => plain).join("\n"));
  addManner(counts, lines, leader);
  const total = lines.reduce((sum, { words }) => sum + words.length, 0);
  add(counts, `lines ${sizeOf(lines.length)}`);
  add(counts, `words ${sizeOf(total)}`);
  const denials = lines.filter(({ words }) => /^no(?:pe|t)?$/.test(words[0] ?? "")).length;
  if (lines.length > 1) add(counts, `no ${Math.round((denials / lines.length) * 8)}`);
  return counts;
}

/** How much each group of features counts; groups that are not named count a half. */
const GROUP_WEIGHT: Readonly<Record<string, number>> = {
  w: 1.5,
  f: 1.5,
  d: 1,
  p: 1,
  b: 1,
  q: 1,
  cue: 1,
  top: 1,
  how: 1,
  ask: 1,
  tell: 1,
};
const OTHER_WEIGHT = 0.5;

const groupOf = (name: string): string => {
  const group = name.slice(0, name.indexOf(" "));
  return group in GROUP_WEIGHT ? group : "other";
};

/**
 * The features a model knows, as [index, value] pairs: counts on a log scale, each group brought to
 * one length and then weighed, so that a long talk and a short one are of one size.
 *
 * @param indexOf the index of a feature name, or undefined where the model does not know it
 */
export function topicVector(
  text: string,
  indexOf: (name: string) => number | undefined,
): [index: number, value: number][] {
  const known = [...topicFeatures(text)].flatMap(([name, count]) => {
    const index = indexOf(name);
    return index === undefined ? [] : [{ index, group: groupOf(name), value: 1 + Math.log(count) }];
  });
  const squares = new Map<string, number>();
  for (const { group, value } of known) {
    squares.set(group, (squares.get(group) ?? 0) + value * value);
  }
  return known.map(({ index, group, value }) => {
    const length = Math.sqrt(squares.get(group) ?? 1);
    return [index, (value * (GROUP_WEIGHT[group] ?? OTHER_WEIGHT)) / (2 * length)];
  });
}
