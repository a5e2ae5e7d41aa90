import weights from "@/models/drafting/headers.json";
import { topicVector } from "./topic-features";

/** The 20 headings of MTS-Dialog, which the model was trained on. */
export type VisitHeader = (typeof HEADERS)[number];
const HEADERS = [
  "FAM/SOCHX",
  "GENHX",
  "PASTMEDICALHX",
  "CC",
  "PASTSURGICAL",
  "ALLERGY",
  "ROS",
  "MEDICATIONS",
  "ASSESSMENT",
  "EXAM",
  "DIAGNOSIS",
  "DISPOSITION",
  "PLAN",
  "EDCOURSE",
  "IMMUNIZATIONS",
  "IMAGING",
  "GYNHX",
  "PROCEDURES",
  "OTHER_HISTORY",
  "LABS",
] as const;

function readBytes(base64: string): Int8Array {
  const binary = atob(base64);
  return Int8Array.from(binary, (character) => (character.charCodeAt(0) << 24) >> 24);
}

const INDEX: ReadonlyMap<string, number> = new Map(
  weights.features.split("|").map((name, index) => [name, index]),
);
const TABLE = readBytes(weights.table);
const SCALES: readonly number[] = weights.scales;
const BIAS: readonly number[] = weights.bias;

/** A header and how probable it is, 0 to 1. */
type HeaderScore = Readonly<{ header: VisitHeader; probability: number }>;

/**
 * How probable each header is for a stretch of talk or a note line, the most probable first; the
 * probabilities add up to 1. Speaker tags (`Doctor:`, `[patient]`) are read where they stand.
 * Deterministic; accepts any string.
 */
export function scoreHeaders(text: string): HeaderScore[] {
  const sums = HEADERS.map((_, column) => BIAS[column] ?? 0);
  for (const [index, value] of topicVector(text, (name) => INDEX.get(name))) {
    for (let column = 0; column < sums.length; column += 1) {
      const weight = (TABLE[index * HEADERS.length + column] ?? 0) * (SCALES[column] ?? 0);
      sums[column] = (sums[column] ?? 0) + weight * value;
    }
  }
  const highest = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return HEADERS.map((header, column) => ({
    header,
    probability: (raised[column] ?? 0) / total,
  })).sort((a, b) => b.probability - a.probability);
}
