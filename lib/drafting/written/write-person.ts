import type { Span } from "@/lib/notes/note-content.schema";
import type { NoteClause } from "../clauses/split-note";
import type { WrittenSentence } from "../writing/written-sentence";

const YEARS = "\\d{1,3}(?:\\s?(?:years?|yrs?|yo|y\\/o|y|months?|mos?|weeks?|wks?|days?)\\b)?";
const SEX = "male|female|m|f";
const AGE_AND_SEX = new RegExp(
  `\\bage\\s?/\\s?(?:sex|gender)\\b\\s*:?\\s*(${YEARS})\\s?[/,;-]?\\s?(${SEX})\\b`,
  "i",
);
const AGE = new RegExp(`\\bage\\b\\s*:?\\s*(${YEARS})`, "i");
const SEX_ALONE = new RegExp(`\\b(?:sex|gender)\\b\\s*:?\\s*(${SEX})\\b`, "i");
/** A person's sex in the words of a story. */
const TELLS_SEX =
  /\b(?:male|female|man|woman|boy|girl|lady|gentleman)\b|\d\s?(?:y\/?o?|yrs?)?\s?[MF]\b/;

type Found = Readonly<{ value: string; span: Span }>;

/** A head line with its own heading before it, at the place where that stands. */
function headLine({ kind, label, heading, start, text }: NoteClause): { text: string; at: number } {
  if (kind !== "header" || !heading || start - heading.start > 60) return { text, at: start };
  return { text: label.padEnd(start - heading.start) + text, at: heading.start };
}

function read(line: { text: string; at: number }, pattern: RegExp): (Found | undefined)[] {
  const match = pattern.exec(line.text);
  if (!match) return [undefined, undefined];
  const start = line.at + match.index;
  const span = { start, end: start + match[0].length };
  return [match[1], match[2]].map((value) => (value === undefined ? undefined : { value, span }));
}

/** Whether a head line holds nothing but the patient's age or sex. */
export function isPersonLine(clause: NoteClause): boolean {
  return clause.kind === "header" && /^(?:age|sex|gender)\b/i.test(clause.label);
}

/**
 * "Age 57, sex M." from the head of a document, in its own words; null where the story tells both
 * itself or the head says neither.
 */
export function writePerson(
  heads: readonly NoteClause[],
  story: readonly string[],
): WrittenSentence | null {
  let age: Found | undefined;
  let sex: Found | undefined;
  for (const line of heads.map(headLine)) {
    const [bothAge, bothSex] = read(line, AGE_AND_SEX);
    age ??= bothAge ?? read(line, AGE)[0];
    sex ??= bothSex ?? read(line, SEX_ALONE)[0];
  }
  if (!age && !sex) return null;
  const years = /\d+/.exec(age?.value ?? "")?.[0];
  const aged = new RegExp(
    `\\b${years ?? "\\d{1,3}"}[ -]?(?:y|years?|yrs?|m|f|mo|months?|w|wk|weeks?|days?|yo|y/o)\\b`,
    "i",
  );
  const isTold = story.some((text) => aged.test(text) && (!sex || TELLS_SEX.test(text)));
  if (isTold) return null;
  const words = [age && `age ${age.value}`, sex && `sex ${sex.value}`].filter(Boolean).join(", ");
  const citations = [age, sex].flatMap((found) => (found ? [found.span] : []));
  return {
    section: "subjective",
    topic: "history_of_present_illness",
    text: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`,
    citations,
  };
}
