import type { Person } from "@/lib/safety/presentations/statement.schema";
import type {
  DraftAttention,
  DraftSentence,
  DraftSetAside,
  DraftUnplaced,
  Fact,
} from "../draft.schema";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import type { FactSource } from "../extract-facts";
import { calculateSource } from "../reading/calculate-source";
import { checkSourceRegimen } from "../regimen/check-source-regimen";
import { readExactAge } from "../regimen/person/read-exact-age";
import { readStatedSex } from "../regimen/person/read-stated-sex";
import { findFigureItems } from "./find-figure-items";
import { findFlaggedItems } from "./find-flagged-items";
import { findImplausibleItems } from "./find-implausible-items";
import { findPersonItems } from "./find-person-items";
import { findPresentationItems } from "./find-presentation-items";
import { findRedFlagItems } from "./find-red-flag-items";
import { findSideItems } from "./find-side-items";
import { findSafetyItems } from "./find-safety-items";
import { findCorrectionItems, findCriticalItems, findUnplacedItems } from "./find-text-items";

const RANK: Readonly<Record<DraftAttention["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};
const MOST = 200;

export type AttentionSource = Readonly<{
  source: string;
  /** As the source tells it. */
  ageYears: number | undefined;
  /** As the chart states it; without it, as the text itself does. */
  sex: "female" | "male" | undefined;
  sources: readonly FactSource[];
  sentences: readonly DraftSentence[];
  facts: readonly Fact[];
  unplaced: readonly DraftUnplaced[];
  setAside: readonly DraftSetAside[];
  knownAllergies: readonly string[];
  knownMedications: readonly string[];
  /** Rows of the medication table in use; all of them by default. */
  rows?: RowChoice | undefined;
}>;

function sentencesOf(
  item: Omit<DraftAttention, "sentenceIndexes">,
  sentences: readonly DraftSentence[],
): number[] {
  if (item.kind === "self_correction" && item.replacement?.sentenceIndex !== undefined) {
    return [item.replacement.sentenceIndex];
  }
  return sentences
    .flatMap(({ citations }, index) =>
      citations.some((span) =>
        item.spans.some((other) => span.start < other.end && other.start < span.end),
      )
        ? [index]
        : [],
    )
    .slice(0, 20);
}

type Item = Omit<DraftAttention, "sentenceIndexes">;

/** Age and sex as far as the chart or the text states them. */
function personOf({ source, sex }: AttentionSource): Person {
  const ageYears = readExactAge(source);
  const known = sex ?? readStatedSex(source);
  return {
    ...(ageYears === undefined ? {} : { ageYears }),
    ...(known === undefined ? {} : { sex: known }),
  };
}

/** What the safety rules say of medicines, figures, sex and age. */
function findRuleItems(from: AttentionSource, person: Person): Item[] {
  const { source: text, facts, sentences } = from;
  const { ageYears, sex } = person;
  const { findings } = checkSourceRegimen({ ...from, text, ageYears, sex }, from.rows);
  return [
    ...findSafetyItems(findings),
    ...findFigureItems(sentences, calculateSource(text, facts, sex)),
    ...findImplausibleItems(sentences, person),
    ...findPersonItems(text, from.sex),
  ];
}

/** What the text itself shows: values, sides, red flags, corrections, what found no place. */
function findTextItems(from: AttentionSource, person: Person): Item[] {
  const { source, sources, sentences } = from;
  const items = [
    ...findCriticalItems(source, from.facts, from.unplaced),
    ...findSideItems(sentences),
    ...findRedFlagItems(source, sources, sentences),
    ...findCorrectionItems(
      source,
      sources.map(({ mapped }) => mapped),
      sentences,
    ),
    ...findUnplacedItems(
      source,
      from.unplaced,
      from.setAside,
      sentences,
      from.knownAllergies,
      from.ageYears,
    ),
  ];
  const told = items.flatMap(({ spans }) => spans);
  return [...items, ...findPresentationItems(source, sources, sentences, person, told)];
}

/** Everything that needs the clinician's eyes, worst first, then in source order. */
export function findAttention(from: AttentionSource): DraftAttention[] {
  const person = personOf(from);
  const items = [...findRuleItems(from, person), ...findTextItems(from, person)];
  return orderAttention([
    ...items.map((item) => ({ ...item, sentenceIndexes: sentencesOf(item, from.sentences) })),
    ...findFlaggedItems(from.source, from.sentences),
  ]);
}

/** Worst first, then in source order, as many as a note holds. */
export function orderAttention(items: readonly DraftAttention[]): DraftAttention[] {
  return [...items]
    .sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    )
    .slice(0, MOST);
}
