import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { findMedication } from "@/lib/safety/medication-table";
import { findSafetyItems } from "../attention/find-safety-items";
import type { PlacedFinding } from "../regimen/check-source-regimen";
import { writtenSentences, type NoteSource, type WrittenText } from "./compose-written";
import { findWrittenFindings, type WrittenSetting } from "./find-written-findings";
import { findWrittenSlips } from "./find-written-slips";
import type { Raised } from "./settle-cards";
import type { WrittenCard } from "./written-card";

const MOST_CITATIONS = 20;
const MOST_SENTENCES = 20;
const NOTHING: Raised = { single: [], group: () => [] };

type SafetyItem = ReturnType<typeof findSafetyItems>[number];

/** Places of the source become citations, places of written words their sentences. */
function cardOf(item: SafetyItem, written: WrittenText, { documentId }: NoteSource): WrittenCard {
  const { spans, cause = "", ...card } = item;
  const sentenceIds = written.written
    .filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end))
    .map(({ sentence }) => sentence.id);
  return {
    ...card,
    cause,
    citations: spans
      .filter(({ end }) => end <= written.writtenFrom)
      .map(({ start, end }) => ({ documentId, start, end }))
      .slice(0, MOST_CITATIONS),
    sentenceIds: sentenceIds.slice(0, MOST_SENTENCES),
  };
}

/**
 * The cards that the words of people raise in a note, beside what its source and chart say: medicines against the table,
 * and slips of side, unit and sex. A note in which nobody wrote raises none, and nothing is read for it. Pure.
 */
export function raiseCards(sentences: readonly NoteSentence[], setting: WrittenSetting): Raised {
  if (writtenSentences(sentences).length === 0) return NOTHING;
  const { source } = setting;
  const { written, findings, person } = findWrittenFindings(sentences, setting);
  const cardsOf = (placed: readonly PlacedFinding[]): WrittenCard[] =>
    findSafetyItems(placed).map((item) => cardOf(item, written, source));
  const ofTable = findings.flatMap((finding) =>
    cardsOf([finding]).map((card) => [card, finding] as const),
  );
  const slips = findWrittenSlips(sentences, source, person).filter(
    ({ cause }) => !isToldByTable(cause, findings),
  );
  return {
    single: [...ofTable.map(([card]) => card), ...slips],
    group: (left) => [
      ...cardsOf(ofTable.filter(([card]) => left.includes(card)).map(([, finding]) => finding)),
      ...slips.filter((slip) => left.includes(slip)),
    ],
  };
}

/** Daily methotrexate is a row of the dose table too. */
function isToldByTable(cause: string, findings: readonly PlacedFinding[]): boolean {
  return (
    cause.startsWith("schedule_hazard:") &&
    findings.some(
      ({ finding }) =>
        finding.kind === "dose" &&
        cause.includes(findMedication(finding.names[0] ?? "")?.ingredient ?? "\n"),
    )
  );
}
