import type { ReferenceCitation } from "./reference-citation.schema";

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A made-up reference for tests: no such book exists. */
export function testReference(
  number: number,
  more: Partial<ReferenceCitation> = {},
): ReferenceCitation {
  return {
    id: idOf(700 + number),
    passageId: `test-card-${number}`,
    snapshot: "a".repeat(64),
    title: `Card ${number}`,
    source: { publisher: "Test publisher", title: `On card ${number}`, year: 2026 },
    kind: "card",
    writtenOn: "2026-11-26",
    page: null,
    status: "not reviewed by a clinician",
    isResolved: null,
    quote: `What card ${number} says.`,
    subject: "Cough",
    sentenceIds: [idOf(1)],
    chosenBy: { kind: "rules" },
    ...more,
  };
}
