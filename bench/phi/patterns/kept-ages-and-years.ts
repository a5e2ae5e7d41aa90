import { overlaps, type BenchCase, type Stretch } from "../cases/bench-case";

const AGE =
  /\b(?:[1-8]?\d)(?:[- ](?:years?|yrs?|months?|weeks?|days?)(?:[- ]olds?)\b|\s?(?:y\/o|yo|y\.o\.)(?![\w])|[- ]?(?:yr|year)s? old\b|\s?[MF]\b(?=[,. ]))/g;
const YEAR = /(?<![\d/.,-])(?:19|20)\d\d(?![\d/-]|\.\d|,\d)/g;

const stretches = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

/** Ages under 90 and bare years outside the gold: Safe Harbor keeps them. An age label of the gold counts as an age. */
export function agesAndYears({ text, spans }: BenchCase): {
  readonly ages: readonly Stretch[];
  readonly years: readonly Stretch[];
} {
  const identifying = spans.filter(({ label }) => label !== "PEDIATRIC_AGE");
  const isPlain = (each: Stretch): boolean => !identifying.some((span) => overlaps(span, each));
  const labelled = spans.filter(({ label }) => label === "PEDIATRIC_AGE");
  const written = stretches(text, AGE).filter(
    (each) => !labelled.some((span) => overlaps(span, each)),
  );
  return {
    ages: [...labelled, ...written].filter(isPlain),
    years: stretches(text, YEAR).filter(isPlain),
  };
}
