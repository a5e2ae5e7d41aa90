import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "./detect-identifiers";
import { readMarkedNote, readMarkedNotes, scoreMarkedNote } from "./testing/marked-notes";

/**
 * The engine's figures over notes in many styles that were written before the rules that find them, so
 * they are measured and not listed one by one: a floor for what is covered, a ceiling for what is taken
 * without need.
 */
const FILES: readonly (readonly [file: string, floor: number])[] = [
  ["queries.txt", 0.94],
  ["handoffs.txt", 0.94],
  ["clinic.txt", 0.94],
  ["acute.txt", 0.88],
  ["records.txt", 0.96],
  ["spoken.txt", 0.84],
  ["messages.txt", 0.97],
  ["prose.txt", 0.94],
  ["more-queries.txt", 0.93],
  ["more-handoffs.txt", 0.93],
  ["more-clinic.txt", 0.95],
  ["more-acute.txt", 0.93],
  ["more-records.txt", 0.92],
  ["more-spoken.txt", 0.85],
  ["more-messages.txt", 0.93],
  ["more-prose.txt", 0.93],
  ["third-mixed.txt", 0.9],
];

function scoreFile(file: string, recase: (text: string) => string = (text) => text) {
  let [marked, covered, extra, clean, touched] = [0, 0, 0, 0, 0];
  for (const note of readMarkedNotes(file)) {
    const text = recase(note.text);
    if (text.length !== note.text.length) continue;
    const score = scoreMarkedNote({ ...note, text }, detectIdentifiers(text));
    marked += score.marked;
    covered += score.covered;
    extra += score.extra.length;
    clean += note.must.length === 0 ? 1 : 0;
    touched += note.must.length === 0 && score.extra.length > 0 ? 1 : 0;
  }
  return { marked, covered, extra, clean, touched };
}

describe("notes in many styles", () => {
  it.each(FILES)("%s: at least %d of what is marked is wholly covered", (file, floor) => {
    const { marked, covered } = scoreFile(file);
    expect(marked).toBeGreaterThanOrEqual(20);
    expect(covered / marked).toBeGreaterThanOrEqual(floor);
  });

  it("lose next to nothing that identifies nobody", () => {
    const scores = FILES.map(([file]) => scoreFile(file));
    const sum = (key: "extra" | "clean" | "touched"): number =>
      scores.reduce((total, score) => total + score[key], 0);
    expect(sum("clean")).toBeGreaterThan(10);
    expect(sum("touched")).toBeLessThanOrEqual(1);
    expect(sum("extra")).toBeLessThanOrEqual(5);
  });

  it.each<[string, (text: string) => string, number]>([
    ["small letters", (text) => text.toLowerCase(), 0.85],
    ["capitals", (text) => text.toUpperCase(), 0.87],
  ])("are covered in %s nearly as well", (_, recase, floor) => {
    const scores = FILES.map(([file]) => scoreFile(file, recase));
    const marked = scores.reduce((total, score) => total + score.marked, 0);
    const covered = scores.reduce((total, score) => total + score.covered, 0);
    expect(covered / marked).toBeGreaterThanOrEqual(floor);
  });
});

describe("the notation", () => {
  it("takes the marks out and remembers where they stood", () => {
    const note = readMarkedNote("saw «Ada» ‹today› .");
    expect(note).toEqual({
      text: "saw Ada today .",
      must: [{ start: 4, end: 7 }],
      may: [{ start: 8, end: 13 }],
    });
  });

  it("counts a stretch as covered only when every letter and digit is", () => {
    const note = readMarkedNote("«Ada Brennick»");
    const span = { category: "name" as const, score: 1, reason: "test" };
    expect(scoreMarkedNote(note, [{ ...span, start: 0, end: 8 }]).covered).toBe(0);
    const halves = [
      { ...span, start: 0, end: 3 },
      { ...span, start: 4, end: 12 },
    ];
    expect(scoreMarkedNote(note, halves).covered).toBe(1);
  });

  it("counts a span as extra only when it touches no mark", () => {
    const note = readMarkedNote("«Ada» ‹today› walks");
    const span = { category: "name" as const, score: 1, reason: "test" };
    const spans = [4, 10].map((start) => ({ ...span, start, end: start + 3 }));
    expect(scoreMarkedNote(note, spans).extra).toEqual([spans[1]]);
  });
});
