import type { NoteSection, SetAsideReason } from "@/lib/notes/note-content.schema";
import type {
  DraftAttention,
  DraftSentence,
  DraftSetAside,
  DraftUnplaced,
  Fact,
} from "../draft.schema";
import { TEST_ONCE } from "../facts/clinical-terms";
import { findAllergies, type FoundAllergy } from "../facts/find-allergies";
import { findLabs } from "../facts/find-labs";
import { findMedications } from "../facts/find-medications";
import { findSelfCorrections, type SelfCorrection } from "../facts/find-self-corrections";
import { sourceSpan, type MappedText } from "../clauses/mapped-text";
import { asSentence, tidyClause } from "../writing/tidy-sentence";
import {
  ADD_ALLERGY,
  ADD_PLAN,
  ADD_RESULT,
  DISMISS,
  EDIT_PLAN,
  SEEN,
  useFirst,
  useLast,
} from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

const NOUN: Readonly<Record<SelfCorrection["kind"], string>> = {
  duration: "durations",
  dose: "doses",
  side: "sides",
  day: "dates",
  value: "values",
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function quote(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return `“${plain.length > 120 ? `${plain.slice(0, 117)}…` : plain}”`;
}

/** Values that were said and taken back, with both spans; the draft holds the last one. */
export function findCorrectionItems(
  source: string,
  texts: readonly MappedText[],
  sentences: readonly DraftSentence[],
): Item[] {
  return texts.flatMap((mapped) =>
    findSelfCorrections(mapped.text).map((found) => {
      const first = sourceSpan(mapped, found.start, found.firstEnd);
      const last = sourceSpan(mapped, found.lastStart, found.end);
      const index = sentences.findIndex(
        ({ citations, text }) =>
          citations.some((span) => span.start < last.end && last.start < span.end) &&
          text.toLowerCase().includes(found.last.toLowerCase()),
      );
      return {
        kind: "self_correction" as const,
        severity: "warning" as const,
        title: `Two ${NOUN[found.kind]}: ${quote(source.slice(first.start, last.end))}`,
        detail: index < 0 ? "The draft uses neither." : "The draft uses the last one said.",
        reference: "",
        spans: [first, last],
        choices: [useLast(capital(found.last)), useFirst(found.first)],
        replacement: {
          ...(index < 0 ? {} : { sentenceIndex: index }),
          first: found.first,
          last: found.last,
          section: sentences[index]?.section ?? ("subjective" as NoteSection),
        },
      };
    }),
  );
}

/** "Allergy: CT dye (swelled up in 2019)." from what was told. */
function allergySentence(text: string, found: FoundAllergy): string {
  const told = text.slice(found.start, found.end);
  const after = told
    .slice(told.toLowerCase().indexOf(found.substance.toLowerCase()) + found.substance.length)
    .trim();
  const reaction = [found.reaction, after.replace(/^\(.*\)$/, "")].filter(Boolean).join(" ");
  return asSentence(
    reaction === "" ? `Allergy: ${found.substance}` : `Allergy: ${found.substance} (${reaction})`,
  );
}

function allergyItem(
  source: string,
  { start, end }: DraftUnplaced,
  known: ReadonlySet<string>,
): Item | null {
  const text = source.slice(start, end);
  const found = findAllergies(text).find(({ isNone }) => !isNone);
  if (!found || known.has(found.substance.toLowerCase())) return null;
  return {
    kind: "unplaced_allergy",
    severity: "warning",
    title: `Allergy without a place: ${quote(text.slice(found.start, found.end))}`,
    detail: "Not in the allergy list.",
    reference: "",
    spans: [{ start: start + found.start, end: start + found.end }],
    choices: [ADD_ALLERGY, DISMISS],
    replacement: {
      first: "",
      last: allergySentence(text, found).slice(0, 400),
      section: "subjective",
    },
  };
}

const PENDING =
  /\b(?:pending|awaiting|await|not back|sent off|will result|results? (?:to follow|tomorrow)|ordered|order)\b/i;

function placeless(
  kind: "unplaced_medication_change" | "pending_test" | "critical_value",
  source: string,
  span: DraftUnplaced,
): Item {
  const text = source.slice(span.start, span.end);
  const title = {
    unplaced_medication_change: "Medication change without a place",
    pending_test: "Pending test without a place",
    critical_value: "Critical value without a place",
  }[kind];
  const isResult = kind === "critical_value";
  return {
    kind,
    severity: isResult ? "critical" : "warning",
    title: `${title}: ${quote(text)}`,
    detail: "No sentence of the draft uses it.",
    reference: "",
    spans: [{ start: span.start, end: span.end }],
    choices: [isResult ? ADD_RESULT : ADD_PLAN, DISMISS],
    replacement: {
      first: "",
      last: tidyClause(text).slice(0, 400),
      section: isResult ? "objective_results" : "assessment_and_plan",
    },
  };
}

/** One item at most of a stretch that no sentence uses; null where nothing in it may be dropped. */
function itemOf(
  source: string,
  span: DraftUnplaced,
  known: ReadonlySet<string>,
  ageYears: number | undefined,
): Item | null {
  const text = source.slice(span.start, span.end);
  const allergy = allergyItem(source, span, known);
  if (allergy) return allergy;
  if (findLabs(text, ageYears).some(({ flag }) => flag === "critical")) {
    return placeless("critical_value", source, span);
  }
  if (/\?\s*$/.test(text)) return null;
  if (findMedications(text).some(({ change }) => change !== null)) {
    return placeless("unplaced_medication_change", source, span);
  }
  return PENDING.test(text) && TEST_ONCE.test(text)
    ? placeless("pending_test", source, span)
    : null;
}

/** Reasons under which a stretch can hold a statement of the patient's. */
const STATING: ReadonlySet<SetAsideReason> = new Set([
  "filler",
  "repetition",
  "small_talk",
  "greeting",
]);

/** The words that make a stretch worth an item; when a sentence has them all, it is told elsewhere. */
function keyWords(text: string): string[] {
  return [
    ...findAllergies(text).map(({ substance }) => substance),
    ...findMedications(text).map(({ name }) => name),
    ...findLabs(text).map(({ value }) => value),
    ...(TEST_ONCE.exec(text) ?? []).slice(0, 1),
  ].map((word) => word.toLowerCase());
}

/**
 * What no sentence uses and may not be dropped: allergies, medicine changes, critical values, pending
 * tests, in stretches that are listed as unplaced, and in stretches set aside whose key words no
 * sentence of the draft has.
 */
export function findUnplacedItems(
  source: string,
  unplaced: readonly DraftUnplaced[],
  setAside: readonly DraftSetAside[],
  sentences: readonly DraftSentence[],
  knownAllergies: readonly string[],
  ageYears: number | undefined,
): Item[] {
  const known = new Set(knownAllergies.map((name) => name.toLowerCase()));
  const told = sentences.map(({ text }) => text.toLowerCase()).join("\n");
  const aside = setAside
    .filter(({ reason }) => STATING.has(reason))
    .filter(({ start, end }) =>
      keyWords(source.slice(start, end)).some((word) => !told.includes(word)),
    )
    .map(({ start, end }) => ({ start, end, why: "unclear" as const }));
  return [...unplaced, ...aside].flatMap((span) => itemOf(source, span, known, ageYears) ?? []);
}

/** Values a laboratory would phone through, placed or not; unplaced ones are told by `findUnplacedItems`. */
export function findCriticalItems(
  source: string,
  facts: readonly Fact[],
  unplaced: readonly DraftUnplaced[],
): Item[] {
  return facts
    .filter(
      ({ flag, spans }) =>
        flag === "critical" &&
        !spans.some((span) =>
          unplaced.some((other) => other.start <= span.start && span.end <= other.end),
        ),
    )
    .map((fact) => ({
      kind: "critical_value" as const,
      severity: "critical" as const,
      title: `Critical value: ${quote(fact.spans.map(({ start, end }) => source.slice(start, end)).join(" "))}`,
      detail: "Outside the limits a laboratory phones through; adult values.",
      reference: "",
      spans: fact.spans,
      choices: [EDIT_PLAN, SEEN],
    }));
}
