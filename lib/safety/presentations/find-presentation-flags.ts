import { presentationsIn, type FoundPresentation } from "./find-presentations";
import { FINDINGS } from "./findings/finding-table";
import {
  gatherEvidence,
  isDenied,
  isNotJudged,
  isTold,
  isUndocumented,
  type EvidenceByFinding,
} from "./reading/gather-evidence";
import type { PresentationInput } from "./statement.schema";

/** One red flag of the presentations found. */
export type PresentationFlag = Readonly<{
  findingId: string;
  label: string;
  /** Presentations whose rows name it; empty for one that should not wait under any. */
  presentationIds: readonly string[];
  /** Statements that say it is there, or may be. */
  statementIds: readonly string[];
  /** Statements that say it is not; beside `statementIds` where the text says both. */
  deniedBy: readonly string[];
  /** Only words that leave doubt say it. */
  isUncertain: boolean;
  sources: readonly string[];
}>;

/**
 * Four lists that never overlap. `notDocumented` is what nobody said either way, and is never a "no"; `notJudged` has a
 * value in the text that these rules cannot judge, with the statements that hold it.
 */
export type PresentationFlags = Readonly<{
  present: readonly PresentationFlag[];
  absent: readonly PresentationFlag[];
  notJudged: readonly PresentationFlag[];
  notDocumented: readonly PresentationFlag[];
}>;

/** Should not wait under any presentation; general clinical knowledge, as in `red-flags.ts`. */
const ALWAYS: readonly string[] = [
  "reduced_consciousness",
  "hypotension",
  "hypoxia",
  "cyanosis",
  "respiratory_depression",
  "stridor",
  "silent_chest",
  "throat_tightness",
  "thunderclap_headache",
  "focal_weakness",
  "speech_trouble",
  "saddle_numbness",
  "petechiae",
  "massive_hemoptysis",
  "vomiting_blood",
  "uncontrolled_bleeding",
  "tearing_pain",
  "pulsatile_mass",
  "peritonism",
  "cold_limb",
  "suicidal_thoughts",
  "suicide_plan",
  "thoughts_of_harming_others",
  "command_hallucinations",
  "bilious_vomiting",
  "injury_does_not_fit",
  "reduced_fetal_movement",
  "prolonged_seizure",
  "ecg_ischemia",
  "hyperkalemia",
];

function flagOf(
  findingId: string,
  found: readonly FoundPresentation[],
  evidence: EvidenceByFinding,
): PresentationFlag {
  const rows = found.filter(({ row }) => row.flags.includes(findingId));
  const said = evidence.get(findingId);
  return {
    findingId,
    label: FINDINGS.get(findingId)?.label ?? findingId,
    presentationIds: rows.map(({ id }) => id),
    statementIds: [...new Set([...(said?.present ?? []), ...(said?.uncertain ?? [])])],
    deniedBy: said?.absent ?? [],
    isUncertain: isTold(said) && said?.fromPerson !== "present" && said?.present.length === 0,
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}

/** The same from evidence already gathered. */
export function flagsIn(
  evidence: EvidenceByFinding,
  found: readonly FoundPresentation[],
): PresentationFlags {
  const ofRows = [...new Set(found.flatMap(({ row }) => row.flags))];
  const always = ALWAYS.filter((id) => !ofRows.includes(id) && isTold(evidence.get(id)));
  const flags = [...ofRows, ...always].map((id) => flagOf(id, found, evidence));
  const of = ({ findingId }: PresentationFlag): ReturnType<EvidenceByFinding["get"]> =>
    evidence.get(findingId);
  return {
    present: flags.filter((flag) => isTold(of(flag))),
    absent: flags.filter((flag) => isDenied(of(flag))),
    notJudged: flags
      .filter((flag) => isNotJudged(of(flag)))
      .map((flag) => ({ ...flag, statementIds: of(flag)?.valued ?? [] })),
    notDocumented: flags.filter((flag) => isUndocumented(of(flag))),
  };
}

/**
 * Red flags of the presentations that the statements name: present, explicitly absent, and not
 * documented, each with the ids of its statements. A finding that should not wait under any presentation
 * is listed as present even where no presentation was recognized.
 */
export function findPresentationFlags(input: PresentationInput): PresentationFlags {
  const evidence = gatherEvidence(input);
  return flagsIn(evidence, presentationsIn(evidence, input.person));
}
