import { MEDICATIONS } from "@/lib/safety/medication-table";
import { keepLastValues } from "../facts/find-self-corrections";
import { expandAbbreviations } from "./expand-abbreviations";

/** Words that stay in capitals when a transcript in lower case speaks them. */
const CAPITALS =
  /\b(?:ct|mri|ekg|ecg|emg|a1c|copd|gerd|bmp|cbc|cmp|tsh|bmi|er|ed|icu|iv|ent|adhd|ptsd|bp|hiv|psa|inr|egd|dvt|uti|tia|nsaids?|ldl|hdl|ac|pcp|otc|cpap|dexa|pt|gi|jvd|chf|cad|acl|mcl|pcl|mcp|bun|ckd|ibs|osa|cabg|stemi|lvef|pfts?|gfr|bph|pcos|ecog)\b/g;
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bi\b/g, "I"],
  [/\bdr\.?(?= )/g, "Dr."],
  [/\bx-?ray/g, "x-ray"],
  [/(?<=\b(?:mr|mrs|ms|dr)\.? )[a-z]+/gi, ""],
  [/\bb12\b/g, "B12"],
  [/\blabor day\b/g, "Labor Day"],
  [/\bhemoglobin a1c\b/gi, "hemoglobin A1c"],
  [/\bcovid-19\b/gi, "COVID-19"],
  [/\bcovid\b/g, "COVID"],
  [
    /\b(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|thanksgiving)\b/g,
    "",
  ],
];

/** Brand names of the medication table: one word, written with a capital. */
const NO_BRAND =
  /^(?:iron|calcium|potassium|magnesium|folate|contrast|insulin|nitro|levodopa|sacubitril|nirmatrelvir|adrenaline|salbutamol|paracetamol|poppers|hypericum|divalproex|multivitamin|rifampicin|pethidine|ergometrine|methylergometrine|cotrimoxazole|nitroglycerine|doxy)$/;
const BRANDS = new Set(
  MEDICATIONS.flatMap(({ names }) => names.slice(1)).filter(
    (name) => /^[a-z]{5,}$/.test(name) && !NO_BRAND.test(name),
  ),
);

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** "russell ramirez is a 45-year-old": the name that opens a case. */
const OPENING_NAME =
  /^(?!(?:the|this|that|our|my|her|his|next|a|an|and|so|new|today|here|he|she|who|it|mr|mrs|ms|dr)\b)[a-z]{2,} (?!(?:patient|he|she|who|male|female|lady|gentleman|man|woman|baby|child|boy|girl|here|also|today|name|son|daughter|twin)\b)[a-z]{2,}(?= is an? (?:[a-z]+ ){0,2}\d{1,3}(?: ?- ?| )year)/;
const VITAMIN = /\bvitamin [a-ek](?=\d{0,2}\b)/g;

/** Capitals for the names a lower-case transcript lost; `A1C` is written "A1c". */
export function restoreCapitals(text: string): string {
  let result = text.replace(CAPITALS, (word) =>
    word === "a1c" ? "A1c" : word === "nsaids" ? "NSAIDs" : word.toUpperCase(),
  );
  for (const [pattern, words] of NAMES) {
    result = result.replace(pattern, (found) => (words === "" ? capitalise(found) : words));
  }
  result = result
    .replace(OPENING_NAME, (found) => found.split(" ").map(capitalise).join(" "))
    .replace(VITAMIN, (found) => found.slice(0, -1) + found.slice(-1).toUpperCase());
  return result.replace(/\b[a-z]{5,}\b/g, (word) => (BRANDS.has(word) ? capitalise(word) : word));
}

/** A row of points or dashes that leads the eye from a name to its value. */
const LEADERS = /[._\u2026](?: ?[._\u2026]){2,} ?(?=\S)/g;

/** First letter large (a leading placeholder or number stays), one full stop, single spaces. */
export function asSentence(text: string): string {
  const plain = text
    .replace(LEADERS, " ")
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:?!])/g, "$1")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/^[\s,.;:–-]+(?!\d)/, "")
    .replace(/[\s,;:–-]+$/, "")
    .trim();
  if (plain === "") return "";
  const first =
    /^(?:[a-z]+-|[a-z]{1,2})[A-Z]/.test(plain) || /^(?:hs|pH|eGFR|mRNA)/.test(plain)
      ? plain
      : capitalise(plain);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** Whether chart shorthand is written out or left as the clinician typed it. */
export type Abbreviations = "expand" | "keep";

/** A written clause as a sentence of the note: bullet off, last value of a self-correction, shorthand as asked. */
export function tidyClause(raw: string, abbreviations: Abbreviations = "expand"): string {
  const bare = raw.replace(/^\s*(?:[-*•–]|\d{1,2}[.)](?=\s))\s*/, "");
  const kept = keepLastValues(bare).replace(LEADERS, " ");
  if (abbreviations === "keep") return asSentence(kept);
  return asSentence(expandAbbreviations(kept).replace(/\blast took\b/gi, "last taken"));
}
