import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DOCUMENTED_ITEMS } from "@/lib/safety/presentations/documented-items";
import { FINDINGS } from "@/lib/safety/presentations/findings/finding-table";
import { PRESENTATIONS } from "@/lib/safety/presentations/presentation-table";
import { assessCase } from "./assess-case";
import { caseAssessmentSchema } from "./case-assessment.schema";
import { moveAssessment } from "./move-assessment";

const ACS = `CC: chest pain
HPI: 58M with exertional chest pressure for two hours and sweating. No fever. Denies syncope.
FH: father with tearing chest pain
PMH: pneumonia 2019
Plan: ECG. Return for hemoptysis.`;

const flagsOf = (text: string): string[] => assessCase(text).flags.map(({ label }) => label);

describe("an assessment of a case", () => {
  test("says its red flags with the very words that raise them", () => {
    const { flags } = assessCase(ACS);
    const sweating = flags.find(({ label }) => label === "sweating");
    expect(sweating?.spans.map(({ start, end }) => ACS.slice(start, end))).toEqual(["sweating"]);
    expect(flags.map(({ label }) => label)).toContain("exertional chest pain");
  });

  test("names a diagnosis with what speaks for and against it, and what nobody spoke of", () => {
    const first = assessCase(ACS).differentials.find(
      ({ name }) => name === "acute coronary syndrome",
    );
    expect(first?.isCannotMiss).toBe(true);
    expect(first?.for.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["exertional chest pain", "sweating"]),
    );
    expect(first?.undocumented).toContain("pain to arm or jaw");
    expect(first?.against.map(({ label }) => label)).not.toContain("no pain to arm or jaw");
  });

  test.each([
    ["Labs: Troponin 0.42 ng/mL (ref < 0.04)", "for"],
    ["Labs: hs-troponin T 58 ng/L (normal <14)", "for"],
    ["Labs: Troponin 0.01 ng/mL (ref < 0.04)", "against"],
    ["Labs: Troponin 0.42 ng/mL", "notJudged"],
    ["Labs: Troponin pending", "undocumented"],
  ])("%s stands where it belongs: %s", (line, where) => {
    const found = assessCase(`${ACS}\n${line}`);
    const acs = found.differentials.find(({ name }) => name === "acute coronary syndrome");
    const labels = {
      for: acs?.for.map(({ label }) => label) ?? [],
      against: (acs?.against ?? []).map(({ label }) => label.replace(/^no /, "")),
      undocumented: acs?.undocumented ?? [],
      notJudged: found.notJudgedFlags.map(({ label }) => label),
    };
    const places = Object.entries(labels).filter(([, all]) => all.includes("raised troponin"));
    expect(places.map(([name]) => name)).toEqual([where]);
    expect(found.missing.tests.includes("troponin")).toBe(false);
    const words = found.notJudgedFlags
      .filter(({ label }) => label === "raised troponin")
      .flatMap(({ spans }) => spans.map(({ start, end }) => `${ACS}\n${line}`.slice(start, end)));
    expect(words.join()).toMatch(where === "notJudged" ? /Troponin 0\.42 ng\/mL$/ : /^$/);
  });

  test("an assessment that was kept before values were told apart is still read", () => {
    const { notJudgedFlags, ...before } = assessCase(ACS);
    expect(notJudgedFlags).toEqual([]);
    expect(caseAssessmentSchema.parse(before)).toEqual({ ...before, notJudgedFlags: [] });
  });

  test.each([
    ["FH: mother with thunderclap headache", "thunderclap headache"],
    ["HPI: 40F with cough. Denies hemoptysis and chest pain.", "chest pain"],
    ["Plan: come back if you cough up blood or faint", "syncope"],
    ["PMH: stroke with aphasia in 2012", "speech trouble"],
    ["Exam: the knee could not be tested because of guarding", "peritonism"],
    ["HPI: 30M with knee pain, took some tylenol", "acetaminophen ingestion"],
    ["HPI: 58M helping his daughter move when his back began to hurt", "child"],
    ["Exam: there is bony crepitus over the wrist", "skin crepitus"],
    ["Assessment: acute hypoxic respiratory failure - resolved", "hypotension"],
    ["HPI: postural hypotension from doxazosin", "hypotension"],
  ])("%s raises no flag of %s", (text, label) => {
    expect(
      assessCase(text)
        .flags.filter((flag) => !flag.isUncertain)
        .map((flag) => flag.label),
    ).not.toContain(label);
  });

  test.each([
    ["HPI: the worst headache of her life, came on like a thunderclap", "thunderclap headache"],
    ["Exam: abdomen rigid with guarding", "peritonism"],
    ["HPI: took 30 tylenol tablets two hours ago", "acetaminophen ingestion"],
    ["Vitals: BP 78/40 HR 128", "hypotension"],
    ["[doctor] have you passed out ?\n[patient] yes , twice today", "syncope"],
  ])("%s raises %s", (text, label) => {
    expect(
      [...flagsOf(text), ...assessCase(text).presentations.map(({ title }) => title)].join(", "),
    ).toMatch(new RegExp(label === "syncope" ? "Fainting|syncope" : label));
  });

  test("a diagnosis of pregnancy is none for a woman of 81", () => {
    const names = assessCase(
      "HPI: 81F with facial droop, arm weak, aphasia. BP 186/98",
    ).differentials.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(2);
    expect(names.join(", ")).not.toMatch(/eclampsia/);
  });

  test("is empty and says so where nothing is known", () => {
    const empty = assessCase("");
    expect(empty).toMatchObject({ presentations: [], flags: [], differentials: [] });
    expect(empty.urgency).toContain("does not mean there is none");
  });

  test("moves every offset, and no word", () => {
    const moved = moveAssessment(assessCase(ACS), ({ start, end }) => ({
      start: start + 7,
      end: end + 7,
    }));
    const text = `${" ".repeat(7)}${ACS}`;
    const sweating = moved.flags.find(({ label }) => label === "sweating");
    expect(sweating?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["sweating"]);
    expect({ ...moved, flags: [], differentials: [], presentations: [], deniedFlags: [] }).toEqual({
      ...assessCase(ACS),
      flags: [],
      differentials: [],
      presentations: [],
      deniedFlags: [],
    });
  });
});

/** What no output may ever say: reassurance, an acuity, a way home. */
const REASSURES =
  /\blow(?:er)?[- ](?:acuity|risk|urgency|priority|concern)\b|\bsafe (?:to|for)\b|\bdischarge home\b|\bcan (?:wait|go home)\b|\bnon-?urgent\b|\bnot urgent\b|\bnon-?emergen\w+\b|\breassur\w+|\besi ?[1-5]\b|\bunlikely\b|\bruled out\b|\bbenign course\b|\bno (?:need|reason) to worry\b/i;

const SUBJECTS = [
  "chest pain",
  "headache",
  "fever",
  "cough",
  "abdominal pain",
  "weakness",
  "vomiting",
  "back pain",
  "rash",
  "dizziness",
  "bleeding in pregnancy",
  "suicidal thoughts",
];
const TURNS = [
  "",
  "no ",
  "denies ",
  "possible ",
  "family history of ",
  "history of ",
  "mild ",
  "safe for discharge, ",
  "low acuity, ",
  "ESI 5, ",
];

describe("an assessment never reassures", () => {
  test("in no word of its own table", () => {
    const words = [
      ...PRESENTATIONS.flatMap((row) => [row.title, ...row.differentials.map(({ name }) => name)]),
      ...[...FINDINGS.values()].map(({ label }) => label),
      ...[...DOCUMENTED_ITEMS.values()].map(({ label }) => label),
    ];
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => REASSURES.test(word))).toEqual([]);
  });

  test("whatever the text says, even if it says so itself; and nothing undocumented turns into a no", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...TURNS), fc.constantFrom(...SUBJECTS)), {
          maxLength: 6,
        }),
        fc.string({ maxLength: 40 }),
        (parts, noise) => {
          const text = `HPI: 50F. ${parts.map((part) => `${part.join("")}.`).join(" ")} ${noise}`;
          const assessment = caseAssessmentSchema.parse(assessCase(text));
          expect(JSON.stringify(assessment)).not.toMatch(REASSURES);
          for (const { against } of assessment.differentials) {
            for (const { label, spans } of against.filter((one) => one.label.startsWith("no "))) {
              expect(spans.length, label).toBeGreaterThan(0);
            }
          }
          const spoken = new Set(
            [...assessment.flags, ...assessment.deniedFlags, ...assessment.notJudgedFlags].map(
              ({ label }) => label,
            ),
          );
          expect(assessment.undocumentedFlags.filter((label) => spoken.has(label))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
