import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CodeHint } from "@/lib/notes/code-hint.schema";
import { literatureQuestion } from "@/lib/retrieval/literature/literature-question";
import { MEDICATIONS } from "@/lib/safety/medication-table";
import { CODE_ROWS } from "../coding/code-table";
import { searchName } from "../coding/search-name";
import { listCaseConcepts } from "./case-concepts";

const TEXT = `Pt: Quentin Examplar  DOB 03/11/1968  MRN 4471-0926
HPI: 58M with gout flare in the left big toe since March 4. No fever.
PMH: htn. Father had a stroke.
Meds: allopurinol 100 mg daily, lisinopril 20 mg daily
Allergies: none known
A/P: Gout flare. Hypertension. Start colchicine.`;

const namesOf = (sourceText: string, codes?: readonly CodeHint[]): string[] =>
  listCaseConcepts({ codes, sourceText }).map(({ name }) => name);

const hint = (code: string, title: string, state?: "approved" | "rejected"): CodeHint => ({
  id: "00000000-0000-4000-8000-000000000001",
  system: "ICD-10-CM",
  code,
  title,
  why: "because",
  citations: [{ documentId: "00000000-0000-4000-8000-000000000002", start: 0, end: 4 }],
  ...(state && {
    decision: { state, byId: "00000000-0000-4000-8000-000000000003", at: "2026-11-26T10:00:00Z" },
  }),
});

describe("what of a case a register may be asked about", () => {
  test("is its conditions and medicines, each by its name in our own tables", () => {
    const names = namesOf(TEXT);
    expect(names).toEqual(
      expect.arrayContaining([
        "Gout",
        "Essential hypertension",
        "Allopurinol",
        "Lisinopril",
        "Colchicine",
      ]),
    );
    expect(names.join(" ")).not.toMatch(/stroke|fever|Examplar|toe|March|\d{4}/i);
  });

  test("leaves out a code that a clinician rejected, and puts approved ones first", () => {
    const codes = [
      hint("M10.9", "Gout, unspecified"),
      hint("I10", "Essential (primary) hypertension", "approved"),
      hint("J18.9", "Pneumonia, unspecified organism", "rejected"),
    ];
    const names = namesOf("No text.", codes);
    expect(names).toEqual(["Essential hypertension", "Gout"]);
  });

  test("has the table's name of a code, whatever the note says it is called", () => {
    const codes = [hint("M10.9", "Quentin Examplar, MRN 44710926"), hint("Z99.X", "Made up")];
    expect(namesOf("", codes)).toEqual(["Gout"]);
  });

  test.each([
    ["a text without any", "The weather was fine."],
    ["nothing", ""],
    ["what is denied", "Denies gout. No hypertension. Not taking lisinopril."],
  ])("is nothing for %s", (_name, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test("is never a word of the text itself: every name stands in a table, for any text", () => {
    const known = new Set([
      ...CODE_ROWS.flatMap((row) => [row, ...row.sides.values()]).map(({ title }) =>
        searchName(title),
      ),
      ...MEDICATIONS.map(
        ({ ingredient }) => `${ingredient.charAt(0).toUpperCase()}${ingredient.slice(1)}`,
      ),
    ]);
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "gout",
        "HTN",
        "warfarin 5 mg",
        "Crohn's disease",
        "A/P:",
        "Meds:",
        "\n",
        "Graves",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const name of namesOf(pieces.join(" "))) expect(known).toContain(name);
      }),
      { numRuns: 100 },
    );
  });
});

test("nearly every name of the tables may be asked; one that looks like a person's or is too long is not offered", () => {
  const refused = CODE_ROWS.flatMap((row) => [row, ...row.sides.values()]).filter(
    ({ code, title }) => {
      try {
        literatureQuestion([{ system: "icd-10-cm", code, display: searchName(title) }]);
        return false;
      } catch {
        return true;
      }
    },
  );
  expect(refused.map(({ code }) => code)).toEqual(["B85.0", "I12.9", "N95.1"]);
});
