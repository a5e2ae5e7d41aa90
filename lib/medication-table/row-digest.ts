import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import { describeRow } from "@/lib/safety/rows/describe-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";

/**
 * SHA-256, hex, over everything a reader of a row stands for: its words, severity, source, limits, and the medicines
 * that its classes stand for. A class that gains a medicine changes the rows on it: what was reviewed says more now.
 */
export function digestOfRow(row: SafetyRow): string {
  const members = describeRow(row).sides.map((side) => [...side.members].sort());
  // Numbers of the table are read from text and may be fractions, which canonical JSON leaves to strings.
  return sha256Hex(canonicalBytes(["provenote/medication-row/v1", asText(row), members]));
}

function asText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]));
  }
  return value;
}

let digests: ReadonlyMap<string, string> | undefined;

/** The digests of all rows that ship, by row id; computed once, since the rows are code. */
export function rowDigests(): ReadonlyMap<string, string> {
  digests ??= new Map(SAFETY_ROWS.map((row) => [row.id, digestOfRow(row)] as const));
  return digests;
}
