import type { HeadingKind, HeadingMatch } from "./section-headings";

/** The heading that stands on a line of its own, and the part it opens. */
export type HeadingPart = Readonly<{ kind: HeadingKind; label: string }>;

/** Headings that stand within a part and do not end it. */
const WITHIN: Readonly<Partial<Record<HeadingKind, ReadonlySet<HeadingKind>>>> = {
  review_of_systems: new Set(["exam", "review_of_systems"]),
  exam: new Set(["exam", "vitals"]),
  labs: new Set(["labs", "results"]),
  results: new Set(["labs", "results"]),
};
const REPORT = /^(?:impression|conclusion|interpretation)$/i;
const WHOLE_EXAM = /^(?:exam|physical|pe$|o$|o\/e|obj|on exam|findings|vital)/i;
const TOLD = /:\s*(?:denies|reports|endorses|positive for|complains)\b/i;

/** A system or region of the body: "Lungs", "Respiratory". */
function isSystemHeading({ kind, label }: HeadingPart): boolean {
  return kind === "exam" && !WHOLE_EXAM.test(label);
}

/**
 * A heading as its part means it: "Respiratory: Denies cough" is a system of the review, and the
 * "Impression" of a report stands before the note's own assessment (`isEarly`).
 */
export function inItsPart(
  parent: HeadingPart | null,
  heading: HeadingMatch | null,
  line: string,
  isEarly: boolean,
): HeadingMatch | null {
  if (!heading) return null;
  const isReview = parent?.kind === "review_of_systems" || TOLD.test(line);
  if (isSystemHeading(heading) && isReview) {
    return { ...heading, kind: "review_of_systems", isLabelKept: true };
  }
  const isResults = parent?.kind === "results" || parent?.kind === "labs";
  if (isResults && isEarly && REPORT.test(heading.label)) {
    return { ...heading, kind: parent.kind, isLabelKept: true };
  }
  return heading;
}

const PLANNED: ReadonlySet<HeadingKind> = new Set(["plan", "assessment_and_plan"]);
const ORDERED: ReadonlySet<HeadingKind> = new Set([
  "results",
  "labs",
  "vitals",
  "exam",
  "course",
  "medications",
  "immunizations",
  "social_history",
]);

/** "- Echocardiogram" in the list of a plan is an order, no heading. */
export function isOrder(kind: HeadingKind | null, heading: HeadingMatch): boolean {
  return kind !== null && PLANNED.has(kind) && ORDERED.has(heading.kind);
}

/** The part that is open after a heading; one with text beside it opens none. */
export function parentAfter(
  parent: HeadingPart | null,
  heading: HeadingPart,
  isAlone: boolean,
): HeadingPart | null {
  const isWithin = parent !== null && (WITHIN[parent.kind]?.has(heading.kind) ?? false);
  if (isAlone && !(isWithin && isSystemHeading(heading))) {
    return { kind: heading.kind, label: heading.label };
  }
  return isWithin ? parent : null;
}
