import type { NoteSection } from "@/lib/notes/note-content.schema";
import weightFile from "@/models/drafting/selection.json";
import type { Heard } from "../spoken/hear-talk";
import { SECTIONS, type Candidate } from "../spoken/list-candidates";
import { clauseFeatures } from "./clause-features";
import { chooseLines, listLines, thresholdFor, type Chosen } from "./choose-lines";
import { readWeights, scoreFeatures } from "./weight-table";

const TABLE = readWeights(weightFile);
const THRESHOLDS = weightFile.thresholds as Readonly<Record<NoteSection, number>>;

export type Selection = Readonly<{
  chosen: readonly Chosen[];
  /** Candidates that say again what a likelier one of the same section says. */
  repeated: readonly Candidate[];
  /** The highest probability of each candidate in any section. */
  highest: ReadonlyMap<Candidate, number>;
}>;

/** Chooses, section by section, what of a talk the note will hold; talk order is kept. */
export function selectCandidates(
  heard: readonly Heard[],
  candidates: readonly Candidate[],
): Selection {
  const features = clauseFeatures(heard, candidates);
  const scores = features.map((names) => scoreFeatures(TABLE, names));
  const highest = new Map<Candidate, number>();
  candidates.forEach((candidate, index) => {
    const possible = SECTIONS.flatMap((section, output) =>
      candidate.texts[section] === undefined ? [] : [scores[index]?.[output] ?? 0],
    );
    highest.set(candidate, Math.max(0, ...possible));
  });
  const chosen: Chosen[] = [];
  const repeated: Candidate[] = [];
  SECTIONS.forEach((section, output) => {
    const lines = listLines(heard, candidates, section, (index) => scores[index]?.[output] ?? 0);
    const threshold = thresholdFor(THRESHOLDS[section], candidates.length);
    const { taken, repeated: again } = chooseLines(lines, threshold);
    chosen.push(...taken);
    repeated.push(...again);
  });
  return { chosen, repeated, highest };
}
