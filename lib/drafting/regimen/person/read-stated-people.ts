import type { Span } from "@/lib/notes/note-content.schema";

/** The patient as one place of a text introduces them: "58-year-old man", "67 y/o F". */
export type StatedPerson = Readonly<{
  years: number;
  sex: "female" | "male" | undefined;
  words: string;
  span: Span;
}>;

const INTRODUCED =
  /(?<![\d./-])(\d{1,3})[\s-]?(?:years?|yrs?|y)[\s.-]?(?:\/?o(?:ld)?)?(?:[\s,-]{1,2}(?!(?:at|when|who|history|and|ago|of|in|to|since|for|daughter|son|brother|sister)\b)[A-Za-z][A-Za-z-]{1,20}){0,3}?[\s,-]{1,2}(?:(female|woman|lady|girl|F)|(male|man|gentleman|boy|M))\b/g;
/** Of somebody else: a relative, a partner, whoever brought, hit or examined the patient. */
const OF_ANOTHER =
  /\b(?:his|her|their|my|your|by|with|from|like|than|mother|father|brother|sister|wife|husband|son|daughter|partner|friend|cousin|aunt|uncle|sibling|driver|roommate|donor|baby|infant)\b[^.;\n]{0,40}$/i;

/** Every place where the text introduces the patient by age and sex; relatives, partners and others are left out. */
export function readStatedPeople(text: string): readonly StatedPerson[] {
  return [...text.matchAll(INTRODUCED)]
    .filter(({ index }) => !OF_ANOTHER.test(text.slice(Math.max(0, index - 60), index)))
    .map((match) => ({
      years: Number(match[1]),
      sex: match[2] === undefined ? ("male" as const) : ("female" as const),
      words: match[0].replace(/\s+/g, " ").trim(),
      span: { start: match.index, end: match.index + match[0].length },
    }))
    .filter(({ years }) => years <= 120);
}
