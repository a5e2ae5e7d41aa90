import { describe, expect, it } from "vitest";
import { DOCUMENTED_ITEMS } from "./documented-items";
import { FINDINGS } from "./findings/finding-table";
import { concernsPerson, PRESENTATIONS } from "./presentation-table";

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe("the presentation table", () => {
  it("has at least 60 presentations, each id and title once", () => {
    expect(PRESENTATIONS.length).toBeGreaterThanOrEqual(60);
    expect(twice(PRESENTATIONS.map(({ id }) => id))).toEqual([]);
    expect(twice(PRESENTATIONS.map(({ title }) => title))).toEqual([]);
  });

  it.each(PRESENTATIONS.map((row) => [row.id, row] as const))("%s is whole", (_id, row) => {
    expect(row.names.length).toBeGreaterThan(0);
    expect(row.flags.length).toBeGreaterThanOrEqual(6);
    expect(twice(row.flags)).toEqual([]);
    expect(row.differentials.length).toBeGreaterThanOrEqual(3);
    expect(row.differentials.length).toBeLessThanOrEqual(11);
    expect(row.differentials.some(({ isCannotMiss }) => isCannotMiss)).toBe(true);
    expect(twice(row.differentials.map(({ name }) => name))).toEqual([]);
    for (const group of [row.history, row.examination, row.tests]) {
      expect(group.length).toBeGreaterThan(0);
      expect(twice(group)).toEqual([]);
    }
  });

  it.each(PRESENTATIONS.map((row) => [row.id, row] as const))(
    "%s argues for each diagnosis and never both ways with one finding",
    (_id, row) => {
      for (const one of row.differentials) {
        expect(one.name).not.toBe("");
        expect(one.for.length).toBeGreaterThan(0);
        expect(twice(one.for)).toEqual([]);
        expect(one.against.filter((id) => one.for.includes(id))).toEqual([]);
        if (!one.isCannotMiss) expect(one.against.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(PRESENTATIONS.map((row) => [row.id, row.source] as const))(
    "%s names a source with a year and none that is closed",
    (_id, source) => {
      expect(source).toMatch(/\b(?:19|20)\d\d\b/);
      expect(source).not.toMatch(/uptodate|wikipedia/i);
    },
  );

  it("uses every finding and every item it defines", () => {
    const used = new Set(
      PRESENTATIONS.flatMap((row) => [
        ...row.names.flat(),
        ...row.flags,
        ...row.differentials.flatMap((one) => [...one.for, ...one.against]),
      ]),
    );
    expect([...FINDINGS.keys()].filter((id) => !used.has(id))).toEqual([]);
    const items = new Set(
      PRESENTATIONS.flatMap(({ history, examination, tests }) => [
        ...history,
        ...examination,
        ...tests,
      ]),
    );
    expect([...DOCUMENTED_ITEMS.keys()].filter((id) => !items.has(id))).toEqual([]);
  });

  it("labels findings in words", () => {
    for (const { label } of FINDINGS.values()) expect(label).not.toContain("_");
  });

  it("defines no finding by a pattern that fits an empty text", () => {
    for (const { says, saysAbsent } of FINDINGS.values()) {
      for (const pattern of [...says, ...saysAbsent]) expect("".match(pattern)).toBeNull();
    }
  });
});

describe("concernsPerson", () => {
  const limits = (id: string): (typeof PRESENTATIONS)[number]["limits"] => {
    const row = PRESENTATIONS.find((one) => one.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row.limits;
  };

  it.each([
    ["testicular_pain", { sex: "female" }, false],
    ["testicular_pain", { sex: "male" }, true],
    ["testicular_pain", {}, true],
    ["vaginal_bleeding", { sex: "male" }, false],
    ["fever_infant", { ageYears: 0.1 }, true],
    ["fever_infant", { ageYears: 0.25 }, false],
    ["fever_infant", {}, true],
    ["fever_adult", { ageYears: 15.9 }, false],
    ["fever_adult", { ageYears: 16 }, true],
    ["fever_child", { ageYears: 0.1 }, false],
    ["early_pregnancy_bleeding", { isPregnant: false }, false],
    ["early_pregnancy_bleeding", { isPregnant: true }, true],
    ["early_pregnancy_bleeding", {}, true],
    ["chest_pain", { ageYears: 3, sex: "female" }, true],
  ] as const)("%s for %j: %s", (id, person, isFor) => {
    expect(concernsPerson(limits(id), person)).toBe(isFor);
  });
});
