import { checkPlausibility } from "@/lib/safety/plausibility/check-plausibility";
import type { PlausibilityFinding } from "@/lib/safety/plausibility/plausibility-finding.schema";

/** Findings that set a sentence against the texts it cites. What only the patient's sex or age makes unlikely is told apart. */
const AGAINST_SOURCE: ReadonlySet<PlausibilityFinding["kind"]> = new Set([
  "polarity",
  "certainty",
  "laterality",
  "dose_unit",
  "ten_fold",
  "dose",
  "frequency",
]);

/** A figure that the texts hold with another unit differs; one that they do not hold at all is unsupported, not wrong. */
function isAgainstSource({ kind, severity, source }: PlausibilityFinding): boolean {
  if (kind === "number") return severity === "critical";
  if (kind === "age") return source !== null;
  return AGAINST_SOURCE.has(kind);
}

/** "no", "no i have n't", "not really": an answer of its own, not "no chest pain". */
const ANSWER =
  /^\W{0,3}(?:no|nope|nah|none|never|not really|not at all|not that i\S*|yes|yeah|yep)(?=\s*(?:$|[,.;]|(?:i|i'\w+|not|but|just|it|it's|he|she|we|there|that|more)\b))/i;

/**
 * The cited pieces as one text that keeps a question with its answer: "fever or chills" and "no i have n't" are "fever
 * or chills? no. i haven't". Speech writes "right hand side" for a side.
 */
function asOneText(spanTexts: readonly string[]): string {
  const pieces = spanTexts.map((piece) =>
    piece
      .replace(/ n't\b/g, "n't")
      .replace(/\b(left|right)[- ]hand(?:ed)? side\b/gi, "$1 side")
      .trim(),
  );
  return pieces
    .map((piece, index) => {
      const answer = ANSWER.exec(piece)?.[0];
      // After "no more" or "no just the swelling" a sentence of its own goes on.
      const told = answer === undefined ? piece : `${answer}. ${piece.slice(answer.length)}`;
      const isAsked = ANSWER.test(pieces[index + 1] ?? "") && answer === undefined;
      return isAsked ? `${told.replace(/[\s.,?-]+$/, "")}? ` : `${told}\n`;
    })
    .join("");
}

/**
 * Where a sentence says other than the texts it cites: polarity, doubt, side, unit, dose, schedule, age. Gravest first,
 * each with words for a reader. Empty where they agree or do not compare. Pure.
 *
 * @param spanTexts cited source texts in source order; a question and its answer are two entries
 */
export function findContradictions(
  sentenceText: string,
  spanTexts: readonly string[],
): readonly PlausibilityFinding[] {
  const source = asOneText(spanTexts);
  const found = checkPlausibility({ source, note: sentenceText });
  // Methotrexate told as daily: a contradiction unless the source says so too, which the medication table then tells.
  const isHazardOfSource =
    found.some(({ kind }) => kind === "schedule_hazard") &&
    checkPlausibility({ source, note: source }).some(({ kind }) => kind === "schedule_hazard");
  return found.filter(
    (one) => isAgainstSource(one) || (one.kind === "schedule_hazard" && !isHazardOfSource),
  );
}
