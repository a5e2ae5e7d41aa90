import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRegimen } from "./check-regimen";
import { MEDICATIONS } from "./medication-table";
import { regimenCheckSchema, type Regimen } from "./regimen.schema";

function listOf(...names: string[]): Regimen["medicines"] {
  return names.map((name) => ({ name }));
}

describe("for any list of medicines", () => {
  const name = fc.constantFrom(...MEDICATIONS.map(({ names }) => names.at(-1) ?? ""));
  const names = fc.uniqueArray(name, { maxLength: 8 });
  const known = fc.record({
    ageYears: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    sex: fc.constantFrom("female" as const, "male" as const, undefined),
    isPregnant: fc.option(fc.boolean(), { nil: undefined }),
    egfr: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    creatinineClearance: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    hepatic: fc.constantFrom("none" as const, "A" as const, "B" as const, "C" as const, undefined),
    allergies: fc.subarray(["penicillin", "sulfa", "aspirin", "pollen"]),
    conditions: fc.subarray(["asthma", "heart failure", "stroke", "eczema"]),
  });

  it("the order changes nothing", () => {
    fc.assert(
      fc.property(names, known, (list, rest) => {
        const forward = checkRegimen({ ...rest, medicines: listOf(...list) });
        const backward = checkRegimen({ ...rest, medicines: listOf(...[...list].reverse()) });
        expect(backward).toEqual(forward);
      }),
      { numRuns: 60 },
    );
  });

  it("an unknown name adds itself to what is not covered, and nothing else", () => {
    fc.assert(
      fc.property(names, known, (list, rest) => {
        const before = checkRegimen({ ...rest, medicines: listOf(...list) });
        const after = checkRegimen({ ...rest, medicines: listOf(...list, "zorbamycetin") });
        expect(after.findings).toEqual(before.findings);
        expect(after.notChecked).toEqual(before.notChecked);
        expect(after.notCovered).toEqual([...before.notCovered, "zorbamycetin"].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("every finding stands in the schema and comes of a row; one more medicine takes none away", () => {
    fc.assert(
      fc.property(names, name, known, (list, more, rest) => {
        const before = checkRegimen({ ...rest, medicines: listOf(...list) });
        expect(() => regimenCheckSchema.parse(before)).not.toThrow();
        const keys = (findings: typeof before.findings): string[] =>
          findings.map(({ kind, names: of }) => [kind, ...[...of].sort()].join("|"));
        const after = checkRegimen({ ...rest, medicines: listOf(...list, more) });
        const lost = keys(before.findings).filter((key) => !keys(after.findings).includes(key));
        // An inhaled corticosteroid excuses a long-acting beta agonist in asthma.
        expect(lost.filter((key) => !key.includes("asthma"))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
