/**
 * Rounds half away from zero, as on paper. The nudge undoes binary fractions: 2.675 is stored as
 * 2.67499… and must give 2.68.
 */
export function roundValue(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + 1e-9);
  return rounded === 0 ? 0 : rounded / scale;
}

/**
 * Rounds without crossing into another category: where the rounded number would be read as another
 * category than the exact one, digits are added until it is not (24.96 kg/m² stays 24.96, and normal).
 */
export function roundWithinCategory(
  value: number,
  decimals: number,
  categorize: (value: number) => string,
): { readonly value: number; readonly decimals: number } {
  for (let digits = decimals; digits < decimals + 4; digits += 1) {
    const rounded = roundValue(value, digits);
    if (categorize(rounded) === categorize(value)) return { value: rounded, decimals: digits };
  }
  return { value, decimals: decimals + 4 };
}
