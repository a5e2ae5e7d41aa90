import { describe, expect, it } from "vitest";
import { applyPlaceholders } from "../apply-placeholders";
import { detectIdentifiers } from "../detect-identifiers";
import type { IdentifierSpan } from "../identifier.schema";
import { EMPTY_PLACEHOLDER_MAP } from "../placeholder-map";
import { readMarkedNotes } from "../testing/marked-notes";
import { residualCheck } from "./residual-check";

/**
 * What the detectors overlook, the second look must see: identifiers are taken out of the detectors' answer
 * one by one, and the check looks at what is left without a single known value.
 */
const FILES = [
  "queries.txt",
  "handoffs.txt",
  "clinic.txt",
  "acute.txt",
  "records.txt",
  "spoken.txt",
  "messages.txt",
  "prose.txt",
  "more-queries.txt",
  "more-handoffs.txt",
  "more-clinic.txt",
  "more-acute.txt",
  "more-records.txt",
  "more-spoken.txt",
  "more-messages.txt",
  "more-prose.txt",
  "third-mixed.txt",
];
const NOTES = FILES.flatMap((file) => readMarkedNotes(file).map(({ text }) => text));

/** Linear congruential generator (Numerical Recipes): the same choice on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function isCaught(
  text: string,
  spans: readonly IdentifierSpan[],
  missing: IdentifierSpan,
): boolean {
  const rest = spans.filter((span) => span !== missing);
  const out = applyPlaceholders(text, rest, EMPTY_PLACEHOLDER_MAP);
  const before = out.replacements.filter(({ end }) => end <= missing.start).at(-1);
  const shift = before === undefined ? 0 : before.outEnd - before.end;
  const [start, end] = [missing.start + shift, missing.end + shift];
  return residualCheck(out.text).some((found) => found.start < end && start < found.end);
}

function shareCaught(recase: (text: string) => string): { deleted: number; caught: number } {
  const random = seeded(7);
  let [deleted, caught] = [0, 0];
  for (const text of NOTES.map(recase)) {
    const spans = detectIdentifiers(text);
    for (const missing of spans) {
      if (random() > 0.7) continue;
      deleted += 1;
      if (isCaught(text, spans, missing)) caught += 1;
    }
  }
  return { deleted, caught };
}

describe("identifiers deleted at random from the detectors' answer", () => {
  it("are caught by shape alone, at least 95 %", () => {
    const { deleted, caught } = shareCaught((text) => text);
    expect(deleted).toBeGreaterThan(200);
    expect(caught / deleted).toBeGreaterThanOrEqual(0.95);
  });

  it.each<[string, (text: string) => string, number]>([
    ["small letters", (text) => text.toLowerCase(), 0.8],
    ["capitals", (text) => text.toUpperCase(), 0.8],
  ])("are caught in %s as well", (_, recase, floor) => {
    const { deleted, caught } = shareCaught(recase);
    expect(caught / deleted).toBeGreaterThanOrEqual(floor);
  });

  it("leave nothing to find in notes that identify nobody", () => {
    const harmless = FILES.flatMap((file) => readMarkedNotes(file)).filter(
      ({ must, may }) => must.length + may.length === 0,
    );
    expect(harmless.length).toBeGreaterThan(8);
    const found = harmless.flatMap(({ text }) =>
      residualCheck(text).map(({ start, end }) => text.slice(start, end)),
    );
    expect(found).toEqual([]);
  });
});
