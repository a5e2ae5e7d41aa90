import { describe, expect, it } from "vitest";
import { MEDICATIONS, SINGLE_INGREDIENTS } from "../medication-table";
import { ALLERGEN_NAMES } from "../restrictions/allergen-names";
import { CONDITION_LABELS } from "../restrictions/find-conditions";
import { expandRule } from "./expand-rule";
import type { RowSide, SafetyRow } from "./safety-row";
import { INTERACTION_ROWS, RETIRED_ROW_IDS, SAFETY_ROWS } from "./safety-table";

const CLASSES = new Set(MEDICATIONS.flatMap(({ classes }) => classes));
const PRODUCTS = new Set(MEDICATIONS.map(({ ingredient }) => ingredient));
const IDS = SAFETY_ROWS.map(({ id }) => id);

function sidesOf(row: SafetyRow): readonly RowSide[] {
  switch (row.kind) {
    case "interaction":
    case "duplicate":
      return [row.first, row.second];
    case "allergy":
      return [row.allergy, row.medicines];
    case "condition":
      return row.unless ? [row.medicines, row.unless] : [row.medicines];
    case "dose":
      return [{ classes: [], ingredients: [row.ingredient], allergens: [] }];
    default:
      return [row.medicines];
  }
}

function countOf(kind: SafetyRow["kind"]): number {
  return SAFETY_ROWS.filter((row) => row.kind === kind).length;
}

describe("the rows", () => {
  it.each([
    ["interaction", 150],
    ["condition", 100],
    ["pregnancy", 30],
    ["lactation", 8],
    ["renal", 60],
    ["hepatic", 35],
    ["age", 20],
    ["allergy", 30],
    ["duplicate", 30],
    ["dose", 100],
  ] as const)("hold %s rows, at least %d", (kind, least) => {
    expect(countOf(kind)).toBeGreaterThanOrEqual(least);
  });

  it("have ids of their own, and none that was retired", () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(IDS.filter((id) => RETIRED_ROW_IDS.includes(id))).toEqual([]);
  });

  it("name their kind in the id", () => {
    const prefix: Readonly<Record<SafetyRow["kind"], string>> = {
      interaction: "ddi-",
      condition: "con-",
      pregnancy: "prg-",
      lactation: "lac-",
      renal: "ren-",
      hepatic: "hep-",
      age: "age-",
      allergy: "alg-",
      duplicate: "dup-",
      dose: "dos-",
    };
    for (const { id, kind } of SAFETY_ROWS) {
      expect(id.startsWith(prefix[kind]), id).toBe(true);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    }
  });

  it("say one short sentence, from a source with a section, on a day", () => {
    for (const { id, says, source, compiledOn } of SAFETY_ROWS) {
      expect(says.length, id).toBeLessThanOrEqual(140);
      expect(says.endsWith("."), id).toBe(false);
      expect(source.document, id).toMatch(
        /^(?:FDA label, .+|ONC high-priority list \(Phansalkar 2012\)|medication table of this product)$/,
      );
      expect(source.section.length, id).toBeGreaterThan(3);
      expect(compiledOn, id).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
    }
  });

  it("call nothing contraindicated that they do not call critical", () => {
    const odd = SAFETY_ROWS.filter(
      ({ isContraindicated, severity }) => isContraindicated && severity !== "critical",
    );
    expect(odd).toEqual([]);
  });

  it("name only classes, ingredients and products of the medication table", () => {
    for (const row of SAFETY_ROWS) {
      for (const { classes, ingredients } of sidesOf(row)) {
        expect(
          classes.filter((name) => !CLASSES.has(name)),
          row.id,
        ).toEqual([]);
        expect(
          ingredients.filter((name) => !PRODUCTS.has(name)),
          row.id,
        ).toEqual([]);
      }
    }
  });

  it("say each at least one thing", () => {
    const empty = SAFETY_ROWS.filter((row) => expandRule(row).length === 0);
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it("have a medicine on every side", () => {
    for (const row of SAFETY_ROWS.filter(({ kind }) => kind === "interaction")) {
      for (const side of sidesOf(row)) {
        expect(side.classes.length + side.ingredients.length, row.id).toBeGreaterThan(0);
      }
    }
  });

  it("fill every placeholder: a second side only where there is one", () => {
    for (const row of SAFETY_ROWS) {
      const holes = row.source.document.match(/\{\w+\}/g) ?? [];
      const isPair = ["interaction", "duplicate", "allergy"].includes(row.kind);
      const allowed = isPair ? ["{first}", "{second}"] : ["{first}"];
      expect(
        holes.filter((hole) => !allowed.includes(hole)),
        row.id,
      ).toEqual([]);
    }
  });

  it("name only conditions that have words, and every condition that has words", () => {
    const used = new Set(
      SAFETY_ROWS.flatMap((row) => (row.kind === "condition" ? [row.condition] : [])),
    );
    expect([...used].sort()).toEqual([...CONDITION_LABELS.keys()].sort());
  });

  it("name only allergens that have words", () => {
    const named = new Set(ALLERGEN_NAMES.flatMap(([, names]) => names));
    const wanted = SAFETY_ROWS.flatMap((row) =>
      row.kind === "allergy" ? row.allergy.allergens.map((name) => `%${name}`) : [],
    );
    expect(wanted.filter((name) => !named.has(name))).toEqual([]);
    for (const name of named) {
      if (name.startsWith("@")) expect(CLASSES.has(name.slice(1)), name).toBe(true);
    }
  });

  it("leave no class of the medication table without a row", () => {
    const used = new Set(
      SAFETY_ROWS.flatMap((row) => sidesOf(row).flatMap(({ classes }) => classes)),
    );
    const named = ALLERGEN_NAMES.flatMap(([, names]) => names.map((name) => name.slice(1)));
    const idle = [...CLASSES].filter((name) => !used.has(name) && !named.includes(name));
    expect(idle).toEqual([]);
  });

  it("put the lowest dose below the highest, and that within the total", () => {
    for (const row of SAFETY_ROWS) {
      if (row.kind !== "dose") continue;
      expect(row.lowestSingle, row.id).toBeLessThanOrEqual(row.highestSingle);
      expect(row.lowestSingle, row.id).toBeGreaterThan(0);
      // Fluoxetine once a week is 90 mg, more than the 80 mg that may be taken in a day.
      if (row.id !== "dos-fluoxetine") {
        expect(row.highestSingle, row.id).toBeLessThanOrEqual(row.highestTotal);
      }
      expect(SINGLE_INGREDIENTS.has(row.ingredient), row.id).toBe(true);
    }
  });
});

/** Pairs that a narrow row weighs otherwise than a broad one: `broad < narrow`, as it should be. */
const INTENDED: readonly string[] = [
  "ddi-amiodarone-beta < ddi-qt-qt",
  "ddi-bupropion-seizure < ddi-tricyclic-bupropion",
  "ddi-carbamazepine-inhibitor < ddi-inducer-protease",
  "ddi-carbamazepine-inhibitor < ddi-voriconazole-contraindicated",
  "ddi-cyclosporine-inducer < ddi-bosentan-contraindicated",
  "ddi-cyclosporine-nephrotoxic < ddi-tacrolimus-cyclosporine",
  "ddi-fingolimod-beta < ddi-fingolimod-antiarrhythmic",
  "ddi-mtor-inhibitor < ddi-voriconazole-contraindicated",
  "ddi-nsaid-aspirin < ddi-ketorolac-nsaid",
  "ddi-nsaid-nsaid < ddi-ketorolac-nsaid",
  "ddi-opioid-antipsychotic < ddi-qt-qt",
  "ddi-opioid-antipsychotic < ddi-thioridazine-contraindicated",
  "ddi-opioid-cyp3a4 < ddi-itraconazole-contraindicated",
  "ddi-opioid-cyp3a4 < ddi-ketoconazole-contraindicated",
  "ddi-pde5-cyp3a4 < ddi-itraconazole-contraindicated",
  "ddi-qt-qt < ddi-clarithromycin-contraindicated",
  "ddi-qt-qt < ddi-dronedarone-cyp3a4",
  "ddi-qt-qt < ddi-dronedarone-qt",
  "ddi-qt-qt < ddi-erythromycin-contraindicated",
  "ddi-qt-qt < ddi-pimozide-cyp3a4",
  "ddi-qt-qt < ddi-ssri-pimozide",
  "ddi-qt-qt < ddi-thioridazine-contraindicated",
  "ddi-rifampin-azole < ddi-voriconazole-contraindicated",
  "ddi-ticagrelor-inhibitor < ddi-itraconazole-contraindicated",
];

describe("the pairs", () => {
  const byPair = new Map<string, (typeof INTERACTION_ROWS)[number][]>();
  for (const row of INTERACTION_ROWS) {
    for (const { first, second } of expandRule(row)) {
      const key = [first, second].sort().join(" + ");
      byPair.set(key, [...(byPair.get(key) ?? []), row]);
    }
  }

  it("are some thousands", () => {
    expect(byPair.size).toBeGreaterThan(5000);
  });

  it("are weighed twice only where a narrow row is meant to outweigh a broad one", () => {
    const rank = { info: 0, warning: 1, critical: 2 } as const;
    const found = new Set<string>();
    for (const rows of byPair.values()) {
      for (const low of rows) {
        for (const high of rows) {
          if (rank[low.severity] < rank[high.severity]) found.add(`${low.id} < ${high.id}`);
        }
      }
    }
    expect([...found].sort()).toEqual([...INTENDED].sort());
  });

  it("restate the fifteen pairs of the ONC list", () => {
    const onc = INTERACTION_ROWS.filter(({ source }) => source.document.startsWith("ONC"));
    expect(onc).toHaveLength(15);
  });
});
