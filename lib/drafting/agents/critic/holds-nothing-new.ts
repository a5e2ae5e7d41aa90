import { readMeasures } from "../../checking/read-claim";
import { concepts, familyWords, sidesOf } from "../../checking/read-concepts";
import { medicationNames } from "../../facts/find-medications";

/**
 * Whether a critic's reason names no number, medicine, finding, side or person that the claim and the facts it names do not.
 * Its plain words are its own; a doubt must not bring a finding into the record.
 */
export function holdsNothingNew(words: string, told: readonly string[]): boolean {
  const known = told.join(" \n ");
  const readings = [
    (text: string) => readMeasures(text).numbers,
    (text: string) => medicationNames(text, true),
    (text: string) => new Set(concepts(text)),
    sidesOf,
    familyWords,
  ];
  return (
    readings.every((read) => {
      const there = read(known);
      return [...read(words)].every((each) => there.has(each));
    }) && [...quotedWords(words)].every((each) => known.toLowerCase().includes(each))
  );
}

/** What a text puts in quotation marks. */
function quotedWords(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, each = ""]) => each.toLowerCase()),
  );
}
