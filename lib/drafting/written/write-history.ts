import type { NoteClause } from "../clauses/split-note";
import type { HeadingKind } from "../clauses/section-headings";
import { keepLastValues } from "../facts/find-self-corrections";
import { expandAbbreviations } from "../writing/expand-abbreviations";
import { readNegatives, writeNegatives } from "./merge-negatives";
import { asSentence, tidyClause } from "../writing/tidy-sentence";
import type { WrittenSentence } from "../writing/written-sentence";

/** What stands before the first clause under a heading, in the heading's own meaning. */
const PREFIX: Readonly<Partial<Record<HeadingKind, string>>> = {
  past_history: "Past history",
  surgical_history: "Surgical history",
  family_history: "Family history",
  social_history: "Social history",
  immunizations: "Immunizations",
};

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
  /^(?:pt is an? |patient is an? |an? )?(\d{1,3})\s?-?\s?(y\/?o|yr?s?\.?(?:[ -]old)?|years?[ -]old|mo?\/?o?|mos?(?:[ -]old)?|months?[ -]old|w\/?o|wks?(?:[ -]old)?|weeks?[ -]old)?\s*[-/, ]?\s*(m|f|male|female|man|woman|boy|girl|gentleman|lady)\b[,:]?\s*(.*)$/is;

/** "58M, pressure behind …" as "58-year-old man with pressure behind …"; other clauses come back unchanged. */
export function writeDemographic(text: string): string {
  const match = DEMOGRAPHIC.exec(text);
  if (!match) return text;
  const [, age = "", unit = "", sex = "", rest = ""] = match;
  const span = /^m/i.test(unit) ? "month" : /^w/i.test(unit) ? "week" : "year";
  const isChild = span !== "year" || Number(age) < 18;
  const adult = PERSON[sex.toLowerCase()] ?? sex.toLowerCase();
  const person = !isChild ? adult : adult === "man" ? "boy" : adult === "woman" ? "girl" : adult;
  const joined =
    /^(?:with|w\/|who|here|presents?|presenting|complain|c\/o|s\/p|in|status|here|seen|brought|from|has|had|is|was)\b/i.test(
      rest,
    );
  const link = rest === "" ? "" : joined ? " " : " with ";
  return `${age}-${span}-old ${person}${link}${rest}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/**
 * The complaint told once: when the first clause of the history speaks of the chief complaint's own
 * noun ("58M, pressure behind …", CC "chest pressure"), the complaint takes its place there and both
 * are cited. Null when they cannot be joined.
 */
export function fuseComplaint(complaint: NoteClause, first: NoteClause): WrittenSentence | null {
  const phrase = complaint.text.replace(/[.\s]+$/, "");
  const noun = phrase.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const history = writeDemographic(keepLastValues(first.text));
  const lower = history.toLowerCase();
  const spans = [complaint, first].map(({ start, end }) => ({ start, end }));
  const citations = spans.sort((a, b) => a.start - b.start);
  if (phrase.split(/\s+/).length > 4 || noun.length < 4) return null;
  if (lower.includes(phrase.toLowerCase())) {
    return { section: "subjective", text: tidyClause(history), citations };
  }
  const at = lower.indexOf(` with ${noun}`);
  if (at < 0) return null;
  const text = `${history.slice(0, at)} with ${lowerFirst(phrase)}${history.slice(at + 6 + noun.length)}`;
  return { section: "subjective", text: tidyClause(text), citations };
}

/** Bullets of a problem list as one sentence: "Past history: COPD, atrial fibrillation, osteoporosis." */
function writeBullets(prefix: string, clauses: readonly NoteClause[]): WrittenSentence {
  const items = clauses.map(({ text }) => lowerFirst(tidyClause(text)).replace(/\.$/, ""));
  return {
    section: "subjective",
    text: asSentence(`${prefix}: ${items.join(", ")}`),
    citations: clauses.map(({ start, end }) => ({ start, end })),
  };
}

/** Problem lists in bullets, in the order of their first bullet; at most twenty items a sentence. */
const LISTED: ReadonlySet<HeadingKind> = new Set(["past_history", "surgical_history"]);
const MOST_BULLETS = 20;

/** One sentence a clause; all pure negatives of the run become one sentence at the place of the first. */
export function writeHistory(clauses: readonly NoteClause[]): WrittenSentence[] {
  const negatives = clauses.map(({ text }) => readNegatives(expandAbbreviations(text)));
  const firstNegative = negatives.findIndex((items) => items !== null);
  const sentences: WrittenSentence[] = [];
  const prefixed = new Set<string>();
  const isListed = (clause: NoteClause): boolean =>
    clause.isBullet && clause.kind !== null && LISTED.has(clause.kind);
  const bullets = clauses.filter(isListed).slice(0, MOST_BULLETS);
  clauses.forEach((clause, index) => {
    const section = "subjective" as const;
    if (negatives[index]) {
      if (index !== firstNegative) return;
      const spans = clauses
        .filter((_, at) => negatives[at] !== null)
        .map(({ start, end }) => ({ start, end }));
      sentences.push({
        section,
        text: writeNegatives(negatives.flatMap((items) => items ?? [])),
        citations: spans,
      });
      return;
    }
    const prefix = clause.kind ? PREFIX[clause.kind] : undefined;
    const key = `${clause.kind ?? ""}`;
    if (prefix !== undefined && bullets.length > 1 && bullets.includes(clause)) {
      if (clause === bullets[0]) {
        sentences.push(writeBullets(prefix, bullets));
      }
      prefixed.add(key);
      return;
    }
    const isFirst = prefix !== undefined && !prefixed.has(key);
    prefixed.add(key);
    const tidy = tidyClause(writeDemographic(clause.text));
    const text = isFirst ? asSentence(`${prefix}: ${lowerFirst(tidy)}`) : tidy;
    if (text !== "") {
      sentences.push({ section, text, citations: [{ start: clause.start, end: clause.end }] });
    }
  });
  return sentences;
}
