import { buildFormula } from "./build-formula";
import type { CalculatedValue } from "./calculator-result.schema";
import { roundValue } from "./round-value";

/** The normal albumin of the correction, which its authors leave to the laboratory. */
const NORMAL_ALBUMIN_G_PER_DL = 4;

function value(key: string, label: string, exact: number): CalculatedValue {
  return { key, label, value: roundValue(exact, 1), decimals: 1, unit: "mmol/L" };
}

/** Anion gap without potassium; with an albumin, also corrected for it. */
export const ANION_GAP = buildFormula({
  id: "anion-gap",
  name: "Anion gap",
  source: [
    "Sodium less chloride and bicarbonate. Emmett M, Narins RG. Clinical use of the anion gap. Medicine (Baltimore) 1977;56:38-54",
    "Correction: Figge J, Jabor A, Kazda A, Fencl V. Anion gap and hypoalbuminemia. Crit Care Med 1998;26:1807-1810",
    "Range: Winter SD, Pearson JR, Gabow PA, Schultz AL, Lepoff RB. The fall of the serum anion gap. Arch Intern Med 1990;150:311-313",
  ],
  specific: ["chloride", "bicarbonate"],
  figures: [
    {
      pattern: "(?:albumin[- ])?(?:corrected|adjusted) (?:anion gap|AG)",
      valueKeys: ["corrected"],
      isSigned: true,
    },
    { pattern: "anion gap", valueKeys: ["anion_gap"], isSigned: true },
    { pattern: "AG", isCaseSensitive: true, valueKeys: ["anion_gap"], isSigned: true },
  ],
  required: ["sodium", "chloride", "bicarbonate"],
  optional: ["albumin"],
  compute: ({ sodium, chloride, bicarbonate, albumin }) => {
    const gap = sodium - chloride - bicarbonate;
    const plain = value("anion_gap", "Anion gap", gap);
    const label = `Corrected for albumin (normal ${NORMAL_ALBUMIN_G_PER_DL} g/dL)`;
    return {
      values:
        albumin === undefined
          ? [plain]
          : [plain, value("corrected", label, gap + 2.5 * (NORMAL_ALBUMIN_G_PER_DL - albumin))],
      interpretation:
        "Compare with the range of the laboratory: with ion-selective electrodes 3 to 11 mmol/L (Winter 1990)",
      cautions: [
        ...(albumin === undefined ? ["Not corrected: albumin is not documented."] : []),
        ...(gap < 0 ? ["A negative gap is rare: check the values."] : []),
      ],
    };
  },
});
