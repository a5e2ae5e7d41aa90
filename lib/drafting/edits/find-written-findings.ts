import type { NoteSentence } from "@/lib/notes/note-content.schema";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import {
  checkComposedRegimen,
  placesOf,
  type PlacedFinding,
} from "../regimen/check-source-regimen";
import { composeRegimen } from "../regimen/compose-regimen";
import { readExactAge } from "../regimen/person/read-exact-age";
import { readStatedSex } from "../regimen/person/read-stated-sex";
import { composeWritten, type NoteSource, type WrittenText } from "./compose-written";

export type WrittenSetting = Readonly<{
  source: NoteSource;
  /** As the chart states it; without it, as the text itself does. */
  sex: "female" | "male" | undefined;
  knownAllergies: readonly string[];
  knownMedications: readonly string[];
  /** Rows of the medication table in use. */
  rows: RowChoice;
}>;

type WrittenFindings = Readonly<{
  written: WrittenText;
  /** Worst first; each stands on written words at least. Places are offsets into the joined text. */
  findings: readonly PlacedFinding[];
  person: Readonly<{ sex?: "female" | "male"; ageYears?: number }>;
}>;

const MOST_SPANS = 20;

/**
 * What the medication table says of the words that people wrote in a note, beside its source and its chart: findings of
 * which a medicine, an allergy, a condition or a value stands in written words. What the source alone bears out is the
 * draft's to tell. Findings of severity `info` are left out. Pure; accepts any text.
 */
export function findWrittenFindings(
  sentences: readonly NoteSentence[],
  { source, sex, rows, ...known }: WrittenSetting,
): WrittenFindings {
  const ageYears = readExactAge(source.text);
  const written = composeWritten(source, sentences, ageYears);
  const from = { ...written, ...known, ageYears, sex };
  const composed = composeRegimen(from);
  // A dose is judged where it is stated: the source's own are told with the draft.
  const alone = composeRegimen({ ...from, facts: written.writtenFacts, knownMedications: [] });
  const isWritten = ({ start }: { readonly start: number }): boolean =>
    start >= written.writtenFrom;
  const placed = (
    { finding }: PlacedFinding,
    { isDose }: { readonly isDose: boolean },
  ): PlacedFinding => ({
    finding,
    spans: placesOf(finding, isDose ? alone : composed)
      .flatMap((spans) => [
        ...spans.filter(isWritten),
        ...spans.filter((s) => !isWritten(s)).slice(0, 1),
      ])
      .slice(0, MOST_SPANS),
  });
  const findings = [
    ...checkComposedRegimen(composed, rows)
      .findings.filter(({ finding }) => finding.kind !== "dose")
      .map((one) => placed(one, { isDose: false })),
    ...checkComposedRegimen(alone, rows)
      .findings.filter(({ finding }) => finding.kind === "dose")
      .map((one) => placed(one, { isDose: true })),
  ].filter(({ finding, spans }) => finding.severity !== "info" && spans.some(isWritten));
  const statedSex = sex ?? readStatedSex(written.text);
  return {
    written,
    findings,
    person: {
      ...(statedSex === undefined ? {} : { sex: statedSex }),
      ...(ageYears === undefined ? {} : { ageYears }),
    },
  };
}
