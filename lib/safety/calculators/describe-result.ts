import type { CalculatorResult, MissingResult, PossibleRange } from "./calculator-result.schema";

/**
 * A result in one line, as a page or a note would state it: "CURB-65: 3 points" or
 * "CURB-65: 3 to 5 points, missing: Age".
 */
export function describeResult(result: CalculatorResult): string {
  switch (result.status) {
    case "done": {
      // Four QT intervals need their names; the one body mass index has said its own.
      const isAlone = result.values.length === 1;
      const values = result.values.map(({ label, value, decimals, unit }) => {
        const figure = `${value.toFixed(decimals)} ${unit}`;
        return isAlone || label === result.name ? figure : `${label} ${figure}`;
      });
      return `${result.name}: ${values.join("; ")}`;
    }
    case "missing":
      return `${result.name}: ${describeMissing(result)}`;
    case "implausible":
      return `${result.name}: ${result.which} cannot be right: ${result.why}`;
    case "not_applicable":
      return `${result.name}: does not apply: ${result.why}`;
  }
}

function describeMissing({ range, missing }: MissingResult): string {
  const asked = `missing: ${missing.join("; ")}`;
  return range === undefined ? asked : `${describeRange(range)}, ${asked}`;
}

function describeRange({ least, most, unit }: PossibleRange): string {
  return least === most ? `${least} ${unit}` : `${least} to ${most} ${unit}`;
}
