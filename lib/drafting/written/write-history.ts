import type { Span } from "@/lib/notes/note-content.schema";
import { SECTION_OF_TOPIC, type NoteTopic } from "@/lib/notes/note-topic.schema";
import { familyWords } from "../checking/read-concepts";
import { keepLastValues } from "../facts/find-self-corrections";
import { expandAbbreviations } from "../writing/expand-abbreviations";
import { asSentence, tidyClause } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";
import { readNegatives, writeNegatives } from "./merge-negatives";
import { wordsOf, type NoteStyle, type TopicClause } from "./written-clause";

/** What stands before the first clause under a heading, in the heading's own meaning. */
const PREFIX: Readonly<Partial<Record<NoteTopic, string>>> = {
  past_medical_history: "Past history",
  past_surgical_history: "Surgical history",
  family_history: "Family history",
  social_history: "Social history",
  immunizations: "Immunizations",
};
const PREFIXED_KINDS: ReadonlySet<string> = new Set([
  "past_history",
  "surgical_history",
  "family_history",
  "social_history",
  "immunizations",
]);

const PERSON: Readonly<Record<string, string>> = {
  m: "man",
  male: "man",
  man: "man",
  gentleman: "man",
  f: "woman",
  female: "woman",
  woman: "woman",
  lady: "woman",
  boy: "boy",
  girl: "girl",
};
const DEMOGRAPHIC =
  /^(?:pt is an? |patient is an? |an? )?(\d{1,3})\s?-?\s?(y\/?o|yr?s?\.?(?:[ -]old)?|years?[ -]old|mo?\/?o?|mos?(?:[ -]old)?|months?[ -]old|w\/?o|wks?(?:[ -]old)?|weeks?[ -]old)?\s*[-/, ]?\s*(m|f|male|female|man|woman|boy|girl|gentleman|lady)\b[,:.]?\s*(.*)$/is;
/** What follows the person and needs no "with". */
const LINKED =
  /^w\/\s?\w|^(?:with|who|here|presents?|presenting|complain|c\/o|s\/p|in|status|seen|brought|from|has|had|is|was|found|referred|asked|returns?|for|at|on|LKW|POD\s?\d+|PPD\s?\d+|hospital|h\/o|restrained|driver|born|g\d)\b|^(?:[a-z-]+ ){0,2}(?:driver|student|teacher|patient|smoker|asthmatic|diabetic)\b|^[(\[]/i;

const NOUN = /^(?:asthmatic|diabetic|smoker|ex-smoker|hypertensive|known)\b/i;

/** "58M, pressure behind …" as "58-year-old man with pressure behind …"; other clauses come back unchanged. */
export function writeDemographic(text: string): string {
  const match = DEMOGRAPHIC.exec(text);
  if (!match) return text;
  const [, age = "", unit = "", sex = "", rest = ""] = match;
  const span = /^m/i.test(unit) ? "month" : /^w/i.test(unit) ? "week" : "year";
  const isChild = span !== "year" || Number(age) < 18;
  const adult = PERSON[sex.toLowerCase()] ?? sex.toLowerCase();
  const person = !isChild ? adult : adult === "man" ? "boy" : adult === "woman" ? "girl" : adult;
  const isNoun = NOUN.test(rest);
  const link = /^[.\s]*$/.test(rest) ? "" : isNoun ? ", " : LINKED.test(rest) ? " " : " with ";
  return `${age}-${span}-old ${person}${link}${rest}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

function demographic(text: string, style: NoteStyle): string {
  return style.abbreviations === "keep" ? text : writeDemographic(text);
}

/**
 * The complaint told once: when the first clause of the history speaks of the chief complaint's own
 * noun ("58M, pressure behind …", CC "chest pressure"), the complaint takes its place there and both
 * are cited. Null when they cannot be joined.
 */
export function fuseComplaint(
  complaint: TopicClause,
  first: TopicClause,
  style: NoteStyle,
): WrittenSentence | null {
  const phrase = wordsOf(complaint.text, style).replace(/[.\s]+$/, "");
  const noun = phrase.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const history = demographic(keepLastValues(wordsOf(first.text, style)), style);
  const lower = history.toLowerCase();
  const spans = [complaint, first].map(({ start, end }) => ({ start, end }));
  const citations = spans.sort((a, b) => a.start - b.start);
  if (phrase.split(/\s+/).length > 4 || noun.length < 4) return null;
  const base = { section: "subjective", topic: "history_of_present_illness", citations } as const;
  if (lower.includes(phrase.toLowerCase())) {
    return { ...base, text: tidyClause(history, style.abbreviations) };
  }
  const at = lower.indexOf(` with ${noun}`);
  if (at < 0) return null;
  const text = `${history.slice(0, at)} with ${lowerFirst(phrase)}${history.slice(at + 6 + noun.length)}`;
  return { ...base, text: tidyClause(text, style.abbreviations) };
}

/** Bullets of a problem list as one sentence: "Past history: COPD, atrial fibrillation, osteoporosis." */
function writeBullets(
  prefix: string,
  clauses: readonly TopicClause[],
  style: NoteStyle,
): WrittenSentence {
  const items = clauses.map(({ text }) =>
    lowerFirst(tidyClause(wordsOf(text, style), style.abbreviations)).replace(/\.$/, ""),
  );
  const topic = clauses[0]?.topic ?? "past_medical_history";
  return {
    section: SECTION_OF_TOPIC[topic],
    topic,
    text: asSentence(`${prefix}: ${items.join(", ")}`),
    citations: [...headingOf(clauses[0]), ...clauses.map(({ start, end }) => ({ start, end }))],
  };
}

/** Whose illness it is stands in the heading: a family history cites it. */
function headingOf(clause: TopicClause | undefined): Span[] {
  const isFamily = clause?.topic === "family_history" && clause.kind === "family_history";
  const isBare = isFamily && familyWords(clause.text).size === 0;
  return isBare && clause.heading ? [clause.heading] : [];
}

/** An item of a list: a bullet, or in a family history an illness without its relative. */
function isItem(clause: TopicClause): boolean {
  if (clause.kind === null || !LISTED.has(clause.topic)) return false;
  if (/ [-–] |;|\b(?:resolved|ruled out|no)\b/i.test(clause.text)) return false;
  const isBare = clause.topic === "family_history" && clause.kind === "family_history";
  const isShort = clause.text.split(/\s+/).length <= 4 && familyWords(clause.text).size === 0;
  return isBare ? isShort : clause.isBullet;
}

/** Problem lists in bullets, in the order of their first bullet; at most twenty items a sentence. */
const LISTED: ReadonlySet<NoteTopic> = new Set([
  "past_medical_history",
  "past_surgical_history",
  "family_history",
]);
const MOST_BULLETS = 20;

function writePrefixed(clause: TopicClause, isFirst: boolean, style: NoteStyle): WrittenSentence[] {
  const { topic, start, end } = clause;
  const prefix = isFirst && PREFIXED_KINDS.has(clause.kind ?? "") ? PREFIX[topic] : undefined;
  const tidy = tidyClause(demographic(wordsOf(clause.text, style), style), style.abbreviations);
  const isLabelled = clause.label !== "" && clause.text.startsWith(`${clause.label}:`);
  const isNamed =
    isLabelled || (prefix !== undefined && tidy.toLowerCase().startsWith(prefix.toLowerCase()));
  const text = prefix && !isNamed ? asSentence(`${prefix}: ${lowerFirst(tidy)}`) : tidy;
  return text === ""
    ? []
    : [
        {
          section: SECTION_OF_TOPIC[topic],
          topic,
          text,
          citations: [...(text === tidy ? [] : headingOf(clause)), { start, end }],
        },
      ];
}

/**
 * One sentence a clause, for clauses of one topic; all pure negatives of the run become one sentence
 * at the place of the first.
 */
export function writeHistory(clauses: readonly TopicClause[], style: NoteStyle): WrittenSentence[] {
  const isExpanded = style.abbreviations === "expand";
  const negatives = clauses.map(({ text }) => {
    const plain = wordsOf(text, style);
    return readNegatives(isExpanded ? expandAbbreviations(plain) : plain);
  });
  const firstNegative = negatives.findIndex((items) => items !== null);
  const sentences: WrittenSentence[] = [];
  const bullets = clauses.filter(isItem).slice(0, MOST_BULLETS);
  let isFirst = true;
  clauses.forEach((clause, index) => {
    const { topic } = clause;
    const prefix = PREFIX[topic];
    if (bullets.length > 1 && prefix !== undefined && bullets.includes(clause)) {
      if (clause === bullets[0]) sentences.push(writeBullets(prefix, bullets, style));
    } else if (negatives[index]) {
      if (index !== firstNegative) return;
      const all = clauses.filter((_, at) => negatives[at] !== null && !bullets.includes(_));
      const items = all.flatMap((one) => negatives[clauses.indexOf(one)] ?? []);
      sentences.push({
        section: SECTION_OF_TOPIC[topic],
        topic,
        text: asSentence(writeNegatives(items)),
        citations: all.map(({ start, end }) => ({ start, end })),
      });
    } else sentences.push(...writePrefixed(clause, isFirst, style));
    isFirst = false;
  });
  return sentences;
}
