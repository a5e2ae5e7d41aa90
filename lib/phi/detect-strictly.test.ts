import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "./detect-identifiers";
import { readMarkedNotes, scoreMarkedNote } from "./testing/marked-notes";

const strictly = (text: string): string[] =>
  detectIdentifiers(text, { isStrict: true }).map(({ start, end }) => text.slice(start, end));
const plainly = (text: string): string[] =>
  detectIdentifiers(text).map(({ start, end }) => text.slice(start, end));

describe("a text that no classifier has read", () => {
  it.each([
    ["We think Quillfeather may relapse.", "Quillfeather"],
    ["The plan of Summer Hope stands.", "Summer Hope"],
    ["She came with Brambleholt today.", "Brambleholt"],
    ["See 88-41722 there.", "88-41722"],
    ["see quillfeather tomorrow about it", "quillfeather"],
  ])("%s loses more", (text, value) => {
    expect(strictly(text).join("|")).toContain(value);
  });

  it.each([
    ["Crohn's disease, on Remicade since 2019."],
    ["BP 120/80, HR 72, WBC 12000 cells."],
    ["SNOMED 44054006 and LOINC 2160-0."],
    ["Moved from Texas; speaks Somali."],
    ["Metformin 500 mg and Lantus 20 units at bedtime."],
    ["2019-2021, 40-30-20-10 taper, 110-180."],
    [""],
  ])("%s keeps what it may", (text) => {
    expect(strictly(text)).toEqual([]);
  });

  it("loses nothing less than with the common rules", () => {
    for (const { text } of readMarkedNotes("clinic.txt")) {
      const strict = detectIdentifiers(text, { isStrict: true });
      for (const { start, end } of detectIdentifiers(text)) {
        expect(strict.some((span) => span.start <= start && end <= span.end)).toBe(true);
      }
    }
  });

  it("covers at least as much of every note", () => {
    for (const file of ["queries.txt", "prose.txt", "messages.txt"]) {
      for (const note of readMarkedNotes(file)) {
        const strict = scoreMarkedNote(note, detectIdentifiers(note.text, { isStrict: true }));
        const plain = scoreMarkedNote(note, detectIdentifiers(note.text));
        expect(strict.covered).toBeGreaterThanOrEqual(plain.covered);
      }
    }
  });

  it("is not read so unless that is asked for", () => {
    expect(plainly("We think Quillfeather may relapse.")).toEqual([]);
  });
});
