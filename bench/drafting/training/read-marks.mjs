/**
 * Punctuated talk with its marks taken away and remembered: what the boundary model learns from.
 * Sentences end at . ? ! (not in "1.5", "dr.", "p.m."); a comma before a joining word and a new
 * subject, or before a new subject and its verb, ends a clause, and counts half.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { jsonLines } from "../load-product.mjs";

const ABBREVIATION = /(?:^|\s)(?:dr|mr|mrs|ms|vs|st|[a-z])\s*$/i;
const CLAUSE_COMMA =
  /,(?=\s*(?:and|but|so|now|or|then|okay)\s+(?:then\s+|so\s+)?(?:i|you|we|he|she|they|it|the|there|that|my|your|this|his|her|if|when|on|let|do|are|have|no|any|is|what|how)\b)|,(?=\s*(?:i|you|we|he|she|they|it|there|let|do|are|have|is|okay|so)\s+(?:am|'m|have|are|is|you|was|went|think|'s|will|'ll|had|do|did|would|got|been|just|can|get|need|want|i|we|the|it)\b)/g;

function isEnd(raw, at) {
  const rest = raw.slice(at + 1);
  return raw[at] !== "." || !(/^\s*\d|^[a-z]/i.test(rest) || ABBREVIATION.test(raw.slice(0, at)));
}

/** Words of one turn and, by the index of the word before it, each mark: ".", "?", "!" or ",". */
export function readMarks(raw, readSpeech) {
  const marks = [...raw.matchAll(/[.?!]/g)]
    .filter(({ index }) => isEnd(raw, index))
    .map(({ index, 0: mark }) => ({ at: index, mark }));
  for (const { index } of raw.matchAll(CLAUSE_COMMA)) marks.push({ at: index, mark: "," });
  marks.sort((a, b) => a.at - b.at);
  const bare = raw
    .replace(/[,;:?!"…]|\.(?!\s*\d)/g, " ")
    .replace(/\.{2,}/g, (dots) => " ".repeat(dots.length));
  const tokens = readSpeech(bare, 0).filter(({ text }) => /[a-z0-9[]/i.test(text));
  const ends = new Map();
  let word = -1;
  for (const { at, mark } of marks) {
    while (word + 1 < tokens.length && tokens[word + 1].end <= at) word += 1;
    const isWeaker = ends.get(word) === "?" || (mark === "," && ends.has(word));
    if (word >= 0 && !isWeaker) ends.set(word, mark);
  }
  const last = tokens.length - 1;
  if (last >= 0 && (ends.get(last) ?? ",") === ",") ends.set(last, ".");
  return { words: tokens.map(({ text }) => text), ends };
}

/** Talk as lists of turns: the punctuated half of ACI-BENCH train and valid, and MTS-Dialog train. */
export function loadTalk(shared, { splitTurns, readSpeech }) {
  const turnsOf = (text) =>
    (splitTurns(text) ?? [])
      .map(({ start, end, speaker }) => ({
        ...readMarks(text.slice(start, end), readSpeech),
        speaker,
      }))
      .filter(({ words }) => words.length > 0);
  const data = resolve(shared, "data/drafting");
  const encounters = ["train", "valid"].flatMap((split) =>
    jsonLines(readFileSync(resolve(data, `aci-bench/${split}.jsonl`), "utf8")),
  );
  const snippets = parse(
    readFileSync(resolve(data, "mts-dialog/MTS-Dialog-TrainingSet.csv"), "utf8"),
    { columns: true, bom: true, relax_quotes: true },
  );
  return {
    visits: encounters
      .filter(({ subset }) => subset !== "aci")
      .map(({ dialogue }) => turnsOf(dialogue)),
    snippets: snippets.map(({ dialogue }) => turnsOf(dialogue)),
  };
}
