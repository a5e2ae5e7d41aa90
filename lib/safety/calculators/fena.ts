import { buildFormula } from "./build-formula";
import { roundWithinCategory } from "./round-value";

/** The groups that Espinel found in oliguric acute renal failure. */
function categorize(percent: number): string {
  if (percent < 1) return "Below 1 %: as in prerenal azotemia";
  return percent > 3
    ? "Above 3 %: as in acute tubular necrosis"
    : "1 to 3 %: between the two groups (many texts put the line at 2 %)";
}

/** Fractional excretion of sodium; both creatinines are brought to mg/dL, where they cancel. */
export const FENA = buildFormula({
  id: "fena",
  name: "Fractional excretion of sodium",
  source: [
    "Espinel CH. The FENa test: use in the differential diagnosis of acute renal failure. JAMA 1976;236:579-581. doi:10.1001/jama.236.6.579",
  ],
  specific: ["urineSodium", "urineCreatinine"],
  figures: [
    { pattern: "FENa|fractional excretion of (?:sodium|Na)", valueKeys: ["fena"], slack: 0.1 },
  ],
  required: ["sodium", "creatinine", "urineSodium", "urineCreatinine"],
  optional: ["takesDiuretic"],
  compute: ({ sodium, creatinine, urineSodium, urineCreatinine, takesDiuretic }) => {
    const exact = (100 * urineSodium * creatinine) / (sodium * urineCreatinine);
    if (exact > 100) {
      return { which: "Urine values", why: "more sodium would be excreted than filtered" };
    }
    const isUnreliable = takesDiuretic === true;
    return {
      values: [
        {
          key: "fena",
          label: "FENa",
          unit: "%",
          ...roundWithinCategory(exact, 2, categorize),
        },
      ],
      interpretation: isUnreliable
        ? `Under a diuretic not to be relied on. ${categorize(exact)}`
        : categorize(exact),
      cautions: [
        "Derived in oliguric acute renal failure.",
        ...(takesDiuretic === undefined ? ["Whether a diuretic is taken is not documented."] : []),
      ],
    };
  },
});
