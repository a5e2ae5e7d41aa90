import type { Draft } from "../../draft.schema";

/** Section, words and cited words of each sentence. */
export function sentenceRows(draft: Draft, source: string): unknown[][] {
  return draft.sentences.map(({ section, text, citations }) => [
    section,
    text,
    citations.map(({ start, end }) => source.slice(start, end)),
  ]);
}

const VALUES: ReadonlySet<string> = new Set(["vital", "lab", "medication", "allergy"]);
const PROBLEMS: ReadonlySet<string> = new Set(["problem", "symptom", "family"]);

/** Kind, concept, value, strength, frequency, change and polarity of vital signs, laboratory values, medicines and allergies. */
export function valueRows(draft: Draft): string[][] {
  return draft.facts
    .filter(({ kind }) => VALUES.has(kind))
    .map(({ kind, concept, value, strength, frequency, change, polarity }) => [
      kind,
      concept,
      value ?? "",
      strength ?? "",
      frequency ?? "",
      change ?? "",
      polarity,
    ]);
}

/** Concept, polarity, time and person of each problem and symptom, the family's included. */
export function problemRows(draft: Draft): string[][] {
  return draft.facts
    .filter(({ kind }) => PROBLEMS.has(kind))
    .map(({ concept, polarity, temporality, experiencer }) => [
      concept,
      polarity,
      temporality,
      experiencer,
    ]);
}

/** Words and reason of what was set aside, blanks left out. */
export function setAsideRows(draft: Draft, source: string): string[][] {
  return draft.setAside
    .filter(({ reason }) => reason !== "blank")
    .map(({ start, end, reason }) => [source.slice(start, end), reason]);
}
